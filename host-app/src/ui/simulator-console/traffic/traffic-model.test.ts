import { expect, test } from 'vitest';
import { createJournal, type Traffic } from '../../../store/journal.ts';
import { codeOf } from './code-of.ts';
import { parseLines, toLines } from './traffic-lines.ts';
import { openFilter } from './traffic-filter.ts';
import { createTrafficModel } from './traffic-model.ts';

const all = 1_000_000;

function aTraffic() {
  const { traffic } = createJournal(() => 0);
  const message = { provider: 'contoso_phone', type: 'getmode' };
  return {
    traffic,
    model: createTrafficModel(traffic),
    ask: (correlationId: string, more: Partial<Traffic> = {}) =>
      traffic.add({ ...message, kind: 'request', data: new Map(), correlationId, ...more }),
    answer: (correlationId: string, outcome: 'success' | 'failure' = 'success') =>
      traffic.add({ ...message, kind: 'reply', data: undefined, correlationId, outcome }),
  };
}

test('[SC1] replies that overtake each other go to their own calls, including duplicates', () => {
  const { model, ask, answer } = aTraffic();
  ask('a');
  ask('b');
  answer('b');
  answer('a');
  answer('a');
  model.advance(all);
  const rows = model.lines().map(({ row }) => [row.answer?.correlationId, row.moreAnswers]);
  expect(rows).toEqual([
    ['a', 1],
    ['b', 0],
  ]);
});

test('[SC1] a call that fails later appears among the failures at its place in time', () => {
  const { model, ask, answer } = aTraffic();
  model.setFilter({ ...openFilter, show: 'failures' });
  for (const id of ['a', 'b', 'c']) ask(id);
  answer('c', 'failure');
  model.advance(all);
  answer('a', 'failure');
  model.advance(all);
  expect(model.lines().map(({ row }) => row.message.correlationId)).toEqual(['a', 'c']);
});

test('[SC1] a row is found by its message and by its reply, including a later one', () => {
  const { traffic, model, ask, answer } = aTraffic();
  for (const id of ['a', 'b']) ask(id);
  model.advance(all);
  const [first] = traffic.entries();
  expect(model.find(first?.id ?? 0)?.row.answer).toBeUndefined();
  answer('a');
  model.advance(all);
  const reply = traffic.entries().at(-1);
  expect(model.find(first?.id ?? 0)?.row.answer).toBe(reply);
  expect(model.find(reply?.id ?? 0)?.row.message).toBe(first);
  expect(model.find(1_000)).toBeUndefined();
});

test('[SC1] each message of a folded line can be found, with its later reply', () => {
  const { traffic, model, ask, answer } = aTraffic();
  model.setFilter({ ...openFilter, isCollapsed: true });
  for (const id of ['a', 'b', 'c']) ask(id);
  model.advance(all);
  answer('a', 'failure');
  ask('d');
  model.advance(all);
  const [line, ...others] = model.lines();
  expect(others).toEqual([]);
  expect(line?.count).toBe(4);
  const [first] = traffic.entries();
  const found = model.find(first?.id ?? 0);
  expect(found?.line).toBe(line);
  expect(found?.row.answer?.outcome).toBe('failure');
  expect(line?.repeats?.map(({ message }) => message.correlationId)).toEqual(['a', 'b', 'c', 'd']);
});

test('[SC1] a new filter is applied in slices', () => {
  const { model, ask } = aTraffic();
  for (let count = 0; count < 10; count++) ask(String(count));
  expect(model.advance(4)).toBe(true);
  expect(model.lines()).toHaveLength(4);
  expect(model.advance(6)).toBe(false);
  expect(model.lines()).toHaveLength(10);
});

test('[SC1] messages are restored from JSON Lines unchanged', () => {
  const { traffic, model, ask, answer } = aTraffic();
  ask('a', {
    data: new Map<string, unknown>([['value', { nested: [1, null] }]]),
    fault: 'latency',
  });
  answer('a');
  const lines = toLines(traffic.entries());
  const before = traffic.entries().map(({ id: _id, ...entry }) => ({ ...entry, isImported: true }));
  model.advance(all);
  traffic.restore(parseLines(lines));
  expect(traffic.entries().map(({ id: _id, ...entry }) => entry)).toEqual(before);
  model.advance(all);
  expect(model.lines()).toHaveLength(1);
});

test('[SC1] a line that is not a message is reported, and nothing is imported', () => {
  const good = '{"time":1,"kind":"request","type":"getmode"}';
  expect(() => parseLines(`${good}\n{"time":"x","kind":"request","type":"a"}`)).toThrow(
    'Line 2: time: expected a number of milliseconds since 1970, got "x"',
  );
  expect(() => parseLines('{')).toThrow(/^Line 1: /);
});

test('[SC1] a message is copied as the call that made it, or else as the message', () => {
  const entry = { id: 1, time: 0, provider: 'contoso_phone', correlationId: 'a' } as const;
  const request = { ...entry, kind: 'request', type: 'setmode' } as const;
  const given = new Map<string, unknown>([
    ['value', 1],
    ['correlationId', undefined],
  ]);
  expect(codeOf({ ...request, data: given })).toBe('await Microsoft.CIFramework.setMode(1);');
  expect(codeOf({ ...request, type: 'unheardOf', data: given })).toContain(
    'messageData: new Map([["value", 1], ["correlationId", undefined]])',
  );
  const event = { ...entry, kind: 'event', type: 'onmodechanged', data: '{"value":1}' } as const;
  expect(codeOf(event)).toContain('handler("{\\"value\\":1}")');
});
