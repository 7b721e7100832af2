import { expect, test, vi } from 'vitest';
import { settled } from 'provider-sdk/testing';
import { setPanelMode } from '../../workspace/panel/panel.ts';
import { startBridge } from '../bridge.ts';
import type { Inbound } from '../inbound.ts';
import { aWorkbench } from '../testing/workbench.ts';

const phone = 'http://phone.localhost:5173';

function aRequest(messageType: string): object {
  return { messageType, messageData: new Map(), messageCorrelationId: 'q1' };
}

test('[HO3] a page without an origin gets no reply, and the console gives the reason', async () => {
  const bench = aWorkbench();
  const postMessage = vi.fn();
  const source = { postMessage };
  bench.bridge.receive({
    data: aRequest('getmode'),
    origin: 'null',
    source,
  } as unknown as Inbound);
  await settled();
  expect(postMessage).not.toHaveBeenCalled();
  expect(bench.diagnoses()).toContain('HO3');
});

test('[WR7] a fault inside the workspace is reported on the wire without details', async () => {
  const bench = aWorkbench();
  vi.spyOn(bench.records, 'heardBy').mockReturnValue({
    ...bench.records,
    delete: () => {
      throw new RangeError('secret detail');
    },
  });
  const reply = bench
    .call('phone', 'deleteRecord', 'task', 'id')
    .catch((reason: unknown) => reason);
  expect(await reply).toBe('{"message":"UNEXPECTED"}');
  expect(bench.diagnoses()).toContain('WR7');
});

test('[EV1] an event for a provider without a page is lost, not queued', async () => {
  const bench = aWorkbench();
  const windows = new Map<string, Window>();
  const frames = {
    attach: () => () => undefined,
    ownerOf: () => undefined,
    windowOf: (name: string) => windows.get(name),
  };
  startBridge({ ...bench, frames });
  bench.workspace.apply(setPanelMode, { mode: 'docked', cause: 'agent' });
  const postMessage = vi.fn();
  windows.set('contoso_phone', { postMessage } as unknown as Window);
  await settled();
  expect(postMessage).not.toHaveBeenCalled();
  expect(bench.diagnoses()).toContain('EV1');
});

test.each([
  ['the Channel URL', {}, phone],
  [
    'the Trusted Domain',
    { trustedDomain: 'http://trusted.localhost:5173' },
    'http://trusted.localhost:5173',
  ],
])('[EV2] events are posted to %s', (_what, settings, target) => {
  const bench = aWorkbench({ config: {} });
  const postMessage = vi.fn();
  const view = { postMessage } as unknown as Window;
  const [provider] = bench.workspace.getState().providers;
  bench.workspace.apply(
    (state, extra: object) => ({
      ...state,
      providers: provider ? [{ ...provider, ...extra }] : [],
    }),
    settings,
  );
  startBridge({
    ...bench,
    frames: { attach: () => () => undefined, ownerOf: () => undefined, windowOf: () => view },
  });
  bench.workspace.apply(setPanelMode, { mode: 'docked', cause: 'agent' });
  expect(postMessage.mock.calls.map(([, origin]: unknown[]) => origin)).toEqual([target, target]);
});
