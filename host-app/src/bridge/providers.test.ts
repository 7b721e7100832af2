import { expect, test } from 'vitest';
import { everythingProfile } from '../workspace/people/app-profiles.ts';
import { findPresence, setPresence } from '../workspace/people/presence.ts';
import {
  activateProvider,
  deactivateProvider,
  saveAppProfiles,
} from '../workspace/providers/provider-life.ts';
import { cancelNotes } from '../workspace/questions/notes-closing.ts';
import { reloadProvider } from '../workspace/providers/providers.ts';
import { homeSessionId } from '../workspace/sessions/session.ts';
import { closeSession, focusSession } from '../workspace/sessions/sessions.ts';
import { aWorkbench } from './testing/workbench.ts';

const session = { templateName: 'contoso_phone_session', customerName: 'Ada', contactId: '' };
const phone = { uniqueName: 'contoso_phone' };
const ada = 'aaaaaaaa-0000-4000-8000-000000000001';

function busy(bench: ReturnType<typeof aWorkbench>, text: string): void {
  const presence = findPresence(bench.workspace.getState(), text);
  if (presence) bench.workspace.apply(setPresence, { presence });
}

const names = (bench: ReturnType<typeof aWorkbench>, widget: string): string[] =>
  bench.events(widget).map(([name]) => name);

test('[HO9] a reloaded page has registered nothing', async () => {
  const bench = aWorkbench();
  bench.widget('phone').framework['addHandler']?.('setPresenceEvent', async () => undefined);
  await bench.settled();
  busy(bench, 'Busy');
  bench.workspace.apply(reloadProvider, phone);
  busy(bench, 'Offline');
  await bench.settled();
  expect(names(bench, 'phone').filter((name) => name === 'setPresenceEvent')).toHaveLength(1);
});

test('[HO9] the host stops waiting for replies of a page that is gone', async () => {
  const bench = aWorkbench();
  bench.widget('phone').framework['addHandler']?.('onmodechanged', () => new Promise(() => {}));
  await bench.call('phone', 'setMode', 1);
  bench.workspace.apply(reloadProvider, phone);
  bench.clock.advance(10_000);
  expect(bench.diagnoses()).not.toContain('EV4');
});

test('[HO8] a provider that is turned off receives nothing, and the others continue', async () => {
  const bench = aWorkbench({ providers: ['phone', 'chat'] });
  await bench.call('phone', 'createSession', session);
  await bench.call('chat', 'createSession', session);
  bench.clock.advance(0);
  await bench.settled();
  bench.workspace.apply(deactivateProvider, { ...phone, now: bench.clock.now() });
  const before = names(bench, 'phone').length;
  bench.workspace.apply(focusSession, { sessionId: 'session-id-1' });
  bench.workspace.apply(closeSession, { sessionId: 'session-id-1' });
  bench.clock.advance(0);
  await bench.settled();
  expect(names(bench, 'phone')).toHaveLength(before);
  expect(await bench.call('chat', 'getAllSessions')).toEqual(['session-id-2']);
  await expect(bench.call('phone', 'getMode')).rejects.toThrow();
});

test('[HO8] turning a provider off cancels its notification', async () => {
  const bench = aWorkbench();
  void bench.call('phone', 'notifyEvent', { templateName: 'contoso_call_incoming' });
  await bench.settled();
  bench.workspace.apply(deactivateProvider, { ...phone, now: bench.clock.now() });
  await bench.settled();
  const { open, answers } = bench.workspace.getState().questions;
  expect([open.toast, answers.toast]).toEqual([[], {}]);
});

test('[HO8] turning a provider off closes its flap, so insertNotes works once it is on again', async () => {
  const bench = aWorkbench();
  const insert = () => bench.call('phone', 'insertNotes', 'contact', 'contacts', ada, undefined);
  void insert();
  await bench.settled();
  expect(bench.workspace.getState().questions.open.note).toHaveLength(1);
  bench.workspace.apply(deactivateProvider, { ...phone, now: bench.clock.now() });
  await bench.settled();
  const { open, answers } = bench.workspace.getState().questions;
  expect([open.note, answers.note]).toEqual([[], {}]);
  bench.workspace.apply(activateProvider, phone);
  const again = insert();
  await bench.settled();
  expect(bench.workspace.getState().questions.open.note).toHaveLength(1);
  bench.workspace.apply(cancelNotes, undefined);
  expect(await again).toBe('{"value":""}');
});

test('[HO8] a provider that is turned on again finds its sessions', async () => {
  const bench = aWorkbench();
  await bench.call('phone', 'createSession', session);
  bench.workspace.apply(deactivateProvider, { ...phone, now: bench.clock.now() });
  bench.workspace.apply(focusSession, { sessionId: homeSessionId });
  bench.workspace.apply(activateProvider, phone);
  expect(await bench.call('phone', 'getAllSessions')).toEqual(['session-id-1']);
  const { records } = bench.records.query('msdyn_channelprovider', '$select=statecode');
  expect(records[0]).toMatchObject({ statecode: 0 });
});

test('[AP4] the row of a provider that left with a profile remains active', () => {
  const bench = aWorkbench();
  const appProfiles = [{ ...everythingProfile, providers: [] }];
  bench.workspace.apply(saveAppProfiles, { appProfiles, now: bench.clock.now() });
  const active = () =>
    bench.records.query('msdyn_channelprovider', '$filter=statecode eq 0').records.length;
  expect([bench.workspace.getState().providers, active()]).toEqual([[], 1]);
  bench.workspace.apply(deactivateProvider, { ...phone, now: bench.clock.now() });
  expect(active()).toBe(0);
});

test("[EN1] a Channel URL's query and custom parameters reach the widget as written", async () => {
  const channelUrl = 'http://phone.localhost:5173/widget.html?mode=live';
  const customParams = '{ "mode": "live" }';
  const bench = aWorkbench({
    settings: { phone: { channelUrl, trustedDomain: 'http://phone.localhost:5173', customParams } },
  });
  const text = await bench.call('phone', 'getEnvironment');
  expect(JSON.parse(String(text))).toMatchObject({
    customParams,
    msdyn_customparams: customParams,
  });
  expect(bench.workspace.getState().providers[0]?.channelUrl).toBe(channelUrl);
  expect(bench.diagnoses()).toEqual([]);
});
