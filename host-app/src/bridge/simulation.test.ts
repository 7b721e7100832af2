import { expect, test } from 'vitest';
import { aWorkbench } from './testing/workbench.ts';

test('[SC3] a resent request takes effect, and its reply goes only to the log', async () => {
  const bench = aWorkbench();
  await bench.call('phone', 'setMode', 1);
  await bench.call('phone', 'setMode', 0);
  const [first] = bench.journal.traffic.entries();
  const heard = bench.widget('phone').received.length;
  bench.simulator.replay(first!);
  expect(bench.workspace.getState().panel.mode).toBe('docked');
  const logged = bench.journal.traffic
    .entries()
    .filter(({ correlationId }) => correlationId?.startsWith('replay-'));
  expect(logged.map(({ kind, outcome }) => [kind, outcome])).toEqual([
    ['request', undefined],
    ['reply', 'success'],
  ]);
  await bench.settled();
  const replies = bench.widget('phone').received.slice(heard);
  expect(replies.filter((message) => 'messageOutcome' in (message as object))).toEqual([]);
});

test('[SC3] an event with any content reaches its provider', async () => {
  const bench = aWorkbench({ providers: ['phone', 'chat'] });
  bench.simulator.raise('onmodechanged', { value: 7 }, 'contoso_chat');
  await bench.settled();
  expect(bench.events('chat')).toEqual([['onmodechanged', { value: 7 }]]);
  expect(bench.events('phone')).toEqual([]);
  bench.simulator.raise('vendor.own', { a: 1 }, undefined);
  await bench.settled();
  expect(bench.events('phone')).toEqual([['vendor.own', { a: 1 }]]);
});

test('[SC3] a resent event carries its original payload, and goes only to its provider', async () => {
  const bench = aWorkbench({ providers: ['phone', 'chat'] });
  bench.simulator.raise('vendor.own', { a: 1 }, 'contoso_chat');
  await bench.settled();
  const [sent] = bench.journal.traffic.entries();
  expect(sent?.kind).toBe('event');
  bench.simulator.replay(sent!);
  await bench.settled();
  expect(bench.events('chat')).toEqual([
    ['vendor.own', { a: 1 }],
    ['vendor.own', { a: 1 }],
  ]);
  expect(bench.events('phone')).toEqual([]);
});

test('[SC3] replies, and messages from a provider that is gone, are not resent', async () => {
  const bench = aWorkbench();
  await bench.call('phone', 'setMode', 1);
  const before = bench.journal.traffic.entries().length;
  const reply = bench.journal.traffic.entries().find(({ kind }) => kind === 'reply');
  bench.simulator.replay(reply!);
  bench.simulator.replay({ ...reply!, kind: 'request', provider: 'contoso_gone' });
  expect(bench.journal.traffic.entries()).toHaveLength(before);
});

test('[SC2] a diagnostic about a request carries the ID of its message', async () => {
  const bench = aWorkbench();
  await bench.call('phone', 'setMode', 1);
  await bench.call('phone', 'setWidth', 30);
  const found = bench.journal.diagnostics.entries().find(({ rule }) => rule === 'PN5');
  const message = bench.journal.traffic.entries().find(({ id }) => id === found?.about);
  expect(message).toMatchObject({ kind: 'request', type: 'setwidth' });
});
