import { expect, test } from 'vitest';
import { roughSize } from './rough-size.ts';
import { createJournal } from './journal.ts';
import { createLog } from './log.ts';

function aLog(entries: number) {
  let time = 0;
  const log = createLog<{ readonly value: number }>(() => (time += 10), 5);
  for (let value = 1; value <= entries; value++) log.add({ value });
  return log;
}

const valuesOf = (entries: readonly { readonly value: number }[]) =>
  entries.map(({ value }) => value);

test('[SC1] the newest entries stay in order when the log is full', () => {
  expect(valuesOf(aLog(3).entries())).toEqual([1, 2, 3]);
  expect(valuesOf(aLog(12).entries())).toEqual([8, 9, 10, 11, 12]);
});

test('[SC1] later entries are returned, even when the given one is long gone', () => {
  const log = aLog(12);
  expect(valuesOf(log.since(10))).toEqual([11, 12]);
  expect(valuesOf(log.since(2))).toEqual([8, 9, 10, 11, 12]);
  expect(log.since(12)).toEqual([]);
});

test('[SC1] restored entries keep their times and get new IDs', () => {
  const log = aLog(3);
  const before = log.epoch();
  log.restore([{ value: 7, time: 1 }]);
  expect(log.entries()).toEqual([{ value: 7, time: 1, id: 4 }]);
  expect(log.epoch()).not.toBe(before);
  log.clear();
  expect(log.entries()).toEqual([]);
});

test('[CN5] a log of big entries drops the oldest, and counts them', () => {
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

test('[CN5] the size of a message is estimated in bounded time, whatever it refers to', () => {
  const loop: unknown[] = [];
  loop.push(loop, 'x'.repeat(1000));
  expect(roughSize(loop)).toBeGreaterThan(2000);
  expect(roughSize(new Map([['a', 'x'.repeat(1_000_000)]]))).toBeGreaterThan(2_000_000);
});

const megabyte = 1_000_000;
const long = 'x'.repeat(megabyte);

test.each<[name: string, value: unknown, least: number]>([
  ['names of members', { [long]: 1 }, 2 * megabyte],
  ['keys of a map', new Map([[long, 1]]), 2 * megabyte],
  ['members of a set', new Set([long]), 2 * megabyte],
  ['the message of an error', new Error(long), 2 * megabyte],
  ['the cause of an error', new Error('x', { cause: [long] }), 2 * megabyte],
  ['a big integer', 1n << BigInt(8 * megabyte), megabyte],
  ['bytes', new ArrayBuffer(megabyte), megabyte],
  ['a view of a few bytes among many', new Uint8Array(new ArrayBuffer(megabyte), 0, 1), megabyte],
  ['a file', new Blob([long]), megabyte],
  ['two-byte letters', 'é'.repeat(megabyte), 2 * megabyte],
  ['letters as an object', Object('x'.repeat(50_000)), 50_000],
  [
    'a long text behind many short ones',
    [long, ...Array.from({ length: 5_000 }, () => 1)],
    2 * megabyte,
  ],
  [
    'a long text before many short ones',
    [...Array.from({ length: 5_000 }, () => 1), long],
    2 * megabyte,
  ],
  [
    'many names',
    Object.fromEntries(Array.from({ length: 50_000 }, (_, n) => [`name ${n}`, n])),
    megabyte,
  ],
  ['many empty maps', Array.from({ length: 50_000 }, () => new Map()), 5 * megabyte],
])('[CN5] %s count', (_name, value, least) => {
  expect(roughSize(value)).toBeGreaterThanOrEqual(least);
});

test('[CN5] a value that is referred to twice counts once', () => {
  const shared = { text: long };
  const others = Array.from({ length: 200 }, () => shared);
  expect(roughSize(others)).toBeLessThan(3 * megabyte);
});

test('[CN5] the type and the id of a message and the text of a diagnostic count too', () => {
  const journal = createJournal(() => 0);
  const type = 'x'.repeat(50 * megabyte);
  const message = { provider: undefined, kind: 'request', data: undefined } as const;
  for (let count = 0; count < 6; count++) {
    journal.traffic.add({ ...message, type, correlationId: undefined });
    journal.traffic.add({ ...message, type: 'x', correlationId: type });
  }
  expect(journal.traffic.entries().length).toBeLessThan(4);
  const diagnostic = { severity: 'info', rule: 'WR1', provenance: 'chosen', fix: '' } as const;
  for (let count = 0; count < 6; count++) journal.diagnostics.add({ ...diagnostic, message: type });
  expect(journal.diagnostics.dropped()).toBe(5);
});

test('[CN5] a completed entry counts with its later values', () => {
  const limits = { mostBytes: 1000, bytesOf: ({ text }: { readonly text: string }) => text.length };
  const log = createLog<{ readonly text: string }>(() => 0, 100, undefined, limits);
  log.add({ text: 'x' });
  log.amend(1, { text: 'x'.repeat(900) });
  log.add({ text: 'x'.repeat(200) });
  expect(log.entries().map(({ id }) => id)).toEqual([2]);
});
