import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Dataverse } from '../dataverse.ts';
import { aDataverse, id } from '../testing/a-dataverse.ts';
import { keepRecords } from './keep-records.ts';
import { createRowChunks, rowsPerChunk } from './row-chunks.ts';

let names = 0;

/** A database of its own, and pages over it that open one after the other. */
function aBrowser() {
  names += 1;
  const failures: unknown[] = [];
  const options = {
    name: `kept-${names}`,
    except: ['queue'],
    after: () => () => undefined,
    onFailure: (cause: unknown) => failures.push(cause),
  };
  const openPage = async (): Promise<{ records: Dataverse; flush: () => Promise<void> }> => {
    const records = aDataverse().dataverse;
    const { flush } = await keepRecords(records, options);
    return { records, flush };
  };
  return { openPage, failures, name: options.name };
}

test('[RC10] what was created, changed and deleted is there after a reload', async () => {
  const { openPage, failures } = aBrowser();
  const first = await openPage();
  const { id: made } = first.records.create('new_calllog', { new_name: 'Kept' });
  first.records.update('contact', id.ada, { jobtitle: 'Pilot' });
  first.records.delete('contact', id.ben);
  await first.flush();
  const { records } = await openPage();
  expect(records.retrieve('new_calllog', made)).toMatchObject({ new_name: 'Kept' });
  expect(records.retrieve('contact', id.ada)['jobtitle']).toBe('Pilot');
  expect(records.query('contact', `$filter=contactid eq ${id.ben}`).records).toEqual([]);
  expect(failures).toEqual([]);
});

test('[RC10] a second change is kept too, and a reset brings back the start for good', async () => {
  const { openPage } = aBrowser();
  const first = await openPage();
  first.records.update('contact', id.ada, { jobtitle: 'Pilot' });
  await first.flush();
  const second = await openPage();
  second.records.update('contact', id.ada, { jobtitle: 'Captain' });
  await second.flush();
  const third = await openPage();
  expect(third.records.retrieve('contact', id.ada)['jobtitle']).toBe('Captain');
  third.records.reset();
  await third.flush();
  expect((await openPage()).records.retrieve('contact', id.ada)['jobtitle']).toBeNull();
});

test('[RC10] rows of configured tables come from the configuration', async () => {
  const { openPage } = aBrowser();
  const first = await openPage();
  first.records.create('queue', { name: 'Yesterday' });
  await first.flush();
  expect((await openPage()).records.query('queue').records).toEqual([]);
});

test('[RC10] hostile names and a long text come back unchanged', async () => {
  const { openPage } = aBrowser();
  const first = await openPage();
  const row = JSON.parse(
    '{"new_name":"<img src=x onerror=alert(1)>","new_x":"مرحبا 👩‍🚒","__proto__":"p"}',
  );
  row.new_text = 'x'.repeat(1_000_000);
  const { id: made } = first.records.create('new_hostile', row);
  const before = first.records.retrieve('new_hostile', made);
  await first.flush();
  expect((await openPage()).records.retrieve('new_hostile', made)).toEqual(before);
});

test('[RC10] a browser that keeps nothing is reported, and the page goes on', async () => {
  const { openPage, failures } = aBrowser();
  const before = globalThis.indexedDB;
  Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true });
  try {
    const { records } = await openPage();
    expect(records.retrieve('contact', id.ada)).toMatchObject({ fullname: 'Ada Example' });
    expect(failures).toHaveLength(1);
  } finally {
    Object.defineProperty(globalThis, 'indexedDB', { value: before, configurable: true });
  }
});

test('a change writes its own chunk again and no other', () => {
  const chunks = createRowChunks();
  for (let row = 0; row < rowsPerChunk * 2; row += 1) chunks.place('contact', `id-${row}`);
  expect(chunks.takeDirty().map(([key]) => key)).toEqual([
    ['contact', 0],
    ['contact', 1],
  ]);
  chunks.touch('contact', 'id-3');
  chunks.remove('contact', 'id-4');
  const [[key, ids] = [undefined, []], ...others] = chunks.takeDirty();
  expect([key, ids.length, others]).toEqual([['contact', 0], rowsPerChunk - 1, []]);
});
