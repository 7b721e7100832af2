import { expect, test } from 'vitest';
import { methods } from '../contract/index.ts';
import { namespaces } from './namespaces.ts';

const { MessageType, Constants, ResponseReason, AnalyticsConstants } = namespaces;

test('[WR19] message types are those of the wire, with the five oldest events in camel case', () => {
  expect(MessageType).toMatchObject({
    setMode: 'setmode',
    createSession: methods.createSession.wire,
    searchAndOpenRecords: 'searchandopenrecords',
    onClickToAct: 'onclicktoact',
    onModeChanged: 'onmodechanged',
    onSizeChanged: 'onsizechanged',
    onPageNavigate: 'onpagenavigate',
    onSendKBArticle: 'onsendkbarticle',
    onSessionSwitched: 'onSessionSwitched',
  });
});

test('[WR19] the namespaces of names hold each name under itself', () => {
  for (const names of [Constants, ResponseReason, AnalyticsConstants]) {
    for (const [name, value] of Object.entries(names)) expect(value).toBe(name);
  }
});

test('[WR19] numbers and limits are those of the product', () => {
  expect(namespaces.ErrorCode).toEqual({
    InvalidParameters: 0,
    Timeout: 1,
    PlatformFailed: 2,
    Generic: 3,
    FlapAlreadyExpanded: 101,
  });
  expect(namespaces.EventType).toEqual({ SystemEvent: 0, CustomEvent: 1 });
  expect(namespaces.postMessageNamespace).toEqual({
    retryCount: 3,
    timeLimit: 10_000,
    responseType: 'CIF_Response',
    success: 'success',
    failure: 'failure',
  });
});
