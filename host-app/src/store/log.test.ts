import { expect, test } from 'vitest';
import { roughSize } from './rough-size.ts';
import { createLog } from './log.ts';

function aLog(entries: number) {
  let time = 0;
  const log = createLog<{ readonly value: number }>(() => (time += 10), 5);
  for (let value = 1; value <= entries; value++) log.add({ value });
  return log;
}

const valuesOf = (entries: readonly { readonly value: number }[]) =>
  entries.map(({ value }) => value);

test('[SC1] of more entries than are kept, the newest stay in order', () => {
  expect(valuesOf(aLog(3).entries())).toEqual([1, 2, 3]);
  expect(valuesOf(aLog(12).entries())).toEqual([8, 9, 10, 11, 12]);
});

test('[SC1] later entries are returned, even when the given one is long gone', () => {
  const log = aLog(12);
  expect(valuesOf(log.since(10))).toEqual([11, 12]);
  expect(valuesOf(log.since(2))).toEqual([8, 9, 10, 11, 12]);
  expect(log.since(12)).toEqual([]);
});

test('[SC1] entries that are put back keep their times and get new ids', () => {
  const log = aLog(3);
  const before = log.epoch();
  log.restore([{ value: 7, time: 1 }]);
  expect(log.entries()).toEqual([{ value: 7, time: 1, id: 4 }]);
  expect(log.epoch()).not.toBe(before);
  log.clear();
  expect(log.entries()).toEqual([]);
});

test('[CN5] a log of big entries lets the oldest go, and counts them', () => {
  const limits = { mostBytes: 1000, bytesOf: ({ text }: { readonly text: string }) => text.length };
  const log = createLog<{ readonly text: string }>(() => 0, 100, undefined, limits);
  for (let count = 0; count < 10; count += 1) log.add({ text: 'x'.repeat(300) });
  expect(log.entries().map(({ id }) => id)).toEqual([8, 9, 10]);
  expect(log.dropped()).toBe(7);
  log.add({ text: 'x'.repeat(5000) });
  expect(log.entries().map(({ id }) => id)).toEqual([11]);
  log.amend(3, { text: '' });
  expect(log.since(0)).toHaveLength(1);
});

test('[CN5] the size of a message is read in bounded time, whatever it refers to', () => {
  const loop: unknown[] = [];
  loop.push(loop, 'x'.repeat(1000));
  expect(roughSize(loop)).toBeGreaterThan(2000);
  expect(roughSize(new Map([['a', 'x'.repeat(1_000_000)]]))).toBeGreaterThan(2_000_000);
});
