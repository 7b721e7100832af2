import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dataverse } from '../dataverse.ts';
import { aBrowser, settle, type TestPage } from './testing/a-browser.ts';
import { aFullDisk } from './testing/a-full-disk.ts';

const table = 'new_thing';
const rowIds = [1, 2, 3, 4, 5].map((number) => `99999999-0000-4000-8000-00000000000${number}`);

/** A row as a single text; undefined for a missing row. */
type Seen = ReadonlyMap<string, string>;

function seenBy(records: Dataverse): Seen {
  if (records.findTable(table) === undefined) return new Map();
  const { records: rows } = records.query(table);
  return new Map(rows.map((row) => [String(row['new_thingid']), String(row['new_name'])]));
}

const tab = fc.nat({ max: 2 });
const row = fc.constantFrom(...rowIds);

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('write' as const), tab, row }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), tab, row }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('flush' as const), tab }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('hear' as const), tab }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('reopen' as const), tab }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('crash' as const), tab }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reset' as const), tab }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('disk' as const), isFull: fc.boolean() }) },
);

type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/**
 * Expected content of the browser, recorded separately: rows as they were when their last write was
 * requested. `waiting` holds each tab's changes that are not written yet.
 */
class Expectation {
  kept = new Map<string, string>();
  waiting: Map<string, string | undefined>[] = [new Map(), new Map(), new Map()];
  replaced = [false, false, false];
}

async function play(steps: readonly Step[], isLate: boolean): Promise<void> {
  const browser = aBrowser();
  const expected = new Expectation();
  const tabs: TestPage[] = [];
  for (let index = 0; index < 3; index += 1) tabs.push(await browser.openPage());
  if (!isLate) for (const { keeper } of tabs) await keeper.startIsWhole();
  let disk: ReturnType<typeof aFullDisk> | undefined;
  let writes = 0;
  const flights: Promise<void>[] = [];

  const noteFlush = (index: number): void => {
    if (disk) return;
    const waiting = expected.waiting[index] ?? new Map<string, string>();
    const page = tabs[index];
    if (expected.replaced[index] && page) expected.kept = new Map(seenBy(page.records));
    for (const [id, value] of waiting) {
      if (value === undefined) expected.kept.delete(id);
      else expected.kept.set(id, value);
    }
    waiting.clear();
    expected.replaced[index] = false;
  };
  const flush = async (index: number): Promise<void> => {
    noteFlush(index);
    await tabs[index]?.keeper.flush();
  };

  const take = async (taken: Step): Promise<void> => {
    if (taken.kind === 'disk') {
      await Promise.all(flights.splice(0));
      if (taken.isFull) disk ??= aFullDisk();
      else {
        disk?.free();
        disk = undefined;
      }
      return;
    }
    const page = tabs[taken.tab];
    const waiting = expected.waiting[taken.tab];
    if (!page || !waiting) return;
    const isThere = 'row' in taken && seenBy(page.records).has(taken.row);
    switch (taken.kind) {
      case 'write': {
        writes += 1;
        const name = { new_name: `write ${writes}` };
        if (isThere) page.records.update(table, taken.row, name);
        else page.records.create(table, { new_thingid: taken.row, ...name });
        waiting.set(taken.row, name.new_name);
        return;
      }
      case 'delete':
        if (!isThere) return;
        page.records.delete(table, taken.row);
        waiting.set(taken.row, undefined);
        return;
      case 'flush':
        flights.push(flush(taken.tab));
        return;
      case 'hear':
        page.hear();
        await page.keeper.heard();
        return;
      case 'reset':
        page.records.reset();
        waiting.clear();
        expected.replaced[taken.tab] = true;
        return;
      case 'reopen':
      case 'crash':
        if (taken.kind === 'reopen') await flush(taken.tab);
        await Promise.all(flights.splice(0));
        page.crash();
        // Changes that a tab could not write are lost with the tab; a full disk leaves no
        // alternative.
        waiting.clear();
        expected.replaced[taken.tab] = false;
        tabs[taken.tab] = isLate ? await browser.openPage() : await browser.openWholePage();
    }
  };

  try {
    for (const taken of steps) await take(taken);
    await Promise.all(flights);
  } finally {
    disk?.free();
    disk = undefined;
  }
  if (isLate) for (const { keeper } of tabs) await keeper.startIsWhole();
  for (const [index] of tabs.entries()) await flush(index);
  await settle(tabs);
  const later = await browser.openWholePage();
  for (const page of [...tabs, later]) {
    expect(page.status().trouble).toBeUndefined();
    expect(seenBy(page.records)).toEqual(expected.kept);
    page.crash();
  }
}

test('[KR1] [KR2] three tabs that write, crash and run out of space lose nothing that was written', async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 40 }), fc.boolean(), play), {
    numRuns: 60,
  });
}, 60_000);
