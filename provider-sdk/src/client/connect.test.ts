// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { connect } from './connect.ts';
import { createScriptedFramework } from './scripted-framework.ts';

const answersMode = () => createScriptedFramework({ getMode: async () => 1 }).api;

const load = (CIFramework: unknown) => vi.stubGlobal('Microsoft', { CIFramework });

const announce = () => window.dispatchEvent(new CustomEvent('CIFInitDone', { detail: [] }));

const addScript = (attributes: Record<string, string>) => {
  const script = document.createElement('script');
  script.type = 'text/plain';
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  document.head.append(script);
};

const failureOf = async (connecting: Promise<unknown>, ms: number) => {
  const failure = connecting.then(() => undefined).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(ms);
  return failure;
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.head.replaceChildren();
});

it('[CL10] connect resolves over a library that has loaded already', async () => {
  load(answersMode());
  const connecting = connect();
  await vi.advanceTimersByTimeAsync(1);
  expect(await (await connecting).getMode()).toBe(1);
  expect(vi.getTimerCount()).toBe(0);
});

it('[CL10] connect resolves with CIFInitDone when the library loads later', async () => {
  const connecting = connect();
  await vi.advanceTimersByTimeAsync(3_000);
  load(answersMode());
  announce();
  expect(await (await connecting).getMode()).toBe(1);
});

it('[CL10] a host that refuses the first call still counts as present', async () => {
  const raw = new Map([['message', 'Not implemented']]);
  load(createScriptedFramework({ getMode: () => Promise.reject(raw) }).api);
  const connecting = connect();
  await vi.advanceTimersByTimeAsync(1);
  expect(await connecting).toHaveProperty('createSession');
});

it('[CL10] the error says that the script is missing', async () => {
  expect(await failureOf(connect({ timeoutMs: 500 }), 500)).toMatchObject({
    code: 'NOT_READY',
    message: expect.stringContaining('no script msdyn_ciLibrary.js is in this page'),
  });
});

it('[CL10] the error says that the script has not run', async () => {
  addScript({ src: 'https://org.example/webresources/Widget/msdyn_ciLibrary.js' });
  expect(await failureOf(connect({ timeoutMs: 500 }), 500)).toMatchObject({
    code: 'NOT_READY',
    message: expect.stringContaining('https://org.example'),
  });
});

it('[CL10] the error says that the page is in its own window', async () => {
  load(createScriptedFramework({ getMode: () => new Promise<never>(() => undefined) }).api);
  expect(await failureOf(connect({ timeoutMs: 500 }), 500)).toMatchObject({
    code: 'NOT_READY',
    message: expect.stringContaining('in its own window'),
  });
});

it('[CL10] the error names the origin at which no host responds', async () => {
  vi.spyOn(window, 'top', 'get').mockReturnValue(null);
  addScript({ 'data-cifid': 'CIFMainLibrary', 'data-crmurl': 'https://org.example' });
  load(createScriptedFramework({ getMode: () => new Promise<never>(() => undefined) }).api);
  expect(await failureOf(connect(), 10_000)).toMatchObject({
    code: 'NOT_READY',
    message: expect.stringContaining('no host responds at https://org.example'),
  });
});

it('[CL10] a timeout of the library is NOT_READY too, with the raw rejection as cause', async () => {
  const raw = new Map([['message', 'Timeout occurred as no response was received']]);
  load(createScriptedFramework({ getMode: () => Promise.reject(raw) }).api);
  const failure = await failureOf(connect(), 1);
  expect(failure).toMatchObject({ code: 'NOT_READY', cause: { code: 'TIMEOUT', cause: raw } });
});

it('[CL10] a host that does not know this page is UNKNOWN_PROVIDER', async () => {
  const raw = new Map([['message', 'Associated Provider record not found']]);
  load(createScriptedFramework({ getMode: () => Promise.reject(raw) }).api);
  expect(await failureOf(connect(), 1)).toMatchObject({ code: 'UNKNOWN_PROVIDER' });
});
