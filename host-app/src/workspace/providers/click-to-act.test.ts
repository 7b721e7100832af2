import { expect, test } from 'vitest';
import { offerCall, selectCallTaker } from './click-to-act.ts';
import { aProvider, aWorkspace } from '../testing/a-workspace.ts';

const phone = aProvider({ enableOutbound: false });
const chat = aProvider({ uniqueName: 'contoso_chat', sortOrder: 1 });
const last = aProvider({ uniqueName: 'contoso_last', sortOrder: 2 });
const request = {
  value: '+1 555 0100',
  name: 'telephone1',
  format: 'phone',
  entityLogicalName: 'contact',
  entityId: '1',
  recordTitle: 'Ada Whitcomb',
};

test('[CA1] the active provider takes the call when its click-to-act is on', () => {
  const state = aWorkspace({ sessions: 1, providers: [chat, last] });
  expect(selectCallTaker(state)?.uniqueName).toBe('contoso_chat');
});

test('[CA1] otherwise, the last provider in channel order with click-to-act on takes it', () => {
  const state = aWorkspace({ sessions: 1, providers: [phone, chat, last] });
  expect(selectCallTaker(state)?.uniqueName).toBe('contoso_last');
});

test('[CA1] no provider takes it when it is off everywhere', () => {
  const state = aWorkspace({ providers: [phone] });
  expect(offerCall(state, { request })).toBe(state);
});

test('[CA2] the same number twice is offered twice', () => {
  const once = offerCall(aWorkspace({ providers: [chat] }), { request });
  const twice = offerCall(once, { request });
  expect([once.offeredCall?.number, twice.offeredCall?.number]).toEqual([1, 2]);
});
