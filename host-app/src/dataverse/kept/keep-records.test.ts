import { openDB } from 'idb';
import { afterEach, expect, test } from 'vitest';
import { id } from '../testing/a-dataverse.ts';
import { aBrowser, settle } from './testing/a-browser.ts';
import { aFullDisk } from './testing/a-full-disk.ts';

let disk: ReturnType<typeof aFullDisk> | undefined;
afterEach(() => disk?.free());

test('[RC10] created, changed and deleted rows survive a reload', async () => {
  const { openWholePage } = aBrowser();
  const first = await openWholePage();
  const { id: made } = first.records.create('new_calllog', { new_name: 'Kept' });
  first.records.update('contact', id.ada, { jobtitle: 'Pilot' });
  first.records.delete('contact', id.ben);
  await first.keeper.flush();
  const { records, status } = await openWholePage();
  expect(records.retrieve('new_calllog', made)).toMatchObject({ new_name: 'Kept' });
  expect(records.retrieve('contact', id.ada)['jobtitle']).toBe('Pilot');
  expect(records.query('contact', `$filter=contactid eq ${id.ben}`).records).toEqual([]);
  expect(status().trouble).toBeUndefined();
});

test('[RC10] a change made before startup has finished is kept', async () => {
  const { openPage } = aBrowser();
  const first = await openPage();
  first.records.update('contact', id.ada, { jobtitle: 'Pilot' });
  await first.keeper.flush();
  const second = await openPage();
  expect(second.records.retrieve('contact', id.ada)['jobtitle']).toBe('Pilot');
  expect(second.records.retrieve('contact', id.ben)).toMatchObject({ lastname: "O'Hara" });
});

test('[RC10] a second change is kept too, and a reset restores the start permanently', async () => {
  const { openWholePage } = aBrowser();
  const first = await openWholePage();
  first.records.update('contact', id.ada, { jobtitle: 'Pilot' });
  await first.keeper.flush();
  const second = await openWholePage();
  second.records.update('contact', id.ada, { jobtitle: 'Captain' });
  await second.keeper.flush();
  const third = await openWholePage();
  expect(third.records.retrieve('contact', id.ada)['jobtitle']).toBe('Captain');
  third.records.reset();
  await third.keeper.flush();
  expect((await openWholePage()).records.retrieve('contact', id.ada)['jobtitle']).toBeNull();
});

test('[RC10] rows of configured tables come from the configuration', async () => {
  const { openWholePage } = aBrowser();
  const first = await openWholePage();
  first.records.create('queue', { name: 'Yesterday' });
  await first.keeper.flush();
  expect((await openWholePage()).records.query('queue').records).toEqual([]);
});

test('[RC10] a table added to the configuration later appears beside the kept rows', async () => {
  const { openWholePage } = aBrowser();
  const first = await openWholePage();
  first.records.update('contact', id.ada, { jobtitle: 'Pilot' });
  await first.keeper.flush();
  const [account] = first.records.tables().filter(({ name }) => name === 'account');
  if (!account) throw new Error('no account');
  const table = { ...account, name: 'new_site', setName: 'new_sites', primaryId: 'new_siteid' };
  const { records } = await openWholePage({ tables: [table] });
  expect(records.findTable('new_site')).toBeDefined();
  expect(records.retrieve('contact', id.ada)['jobtitle']).toBe('Pilot');
});

test('[RC10] hostile names and a long text are returned unchanged', async () => {
  const { openWholePage } = aBrowser();
  const first = await openWholePage();
  const row = JSON.parse('{"new_name":"<img src=x onerror=alert(1)>","new_x":"مرحبا 👩‍🚒"}');
  row.new_text = 'x'.repeat(1_000_000);
  const { id: made } = first.records.create('new_hostile', row);
  const before = first.records.retrieve('new_hostile', made);
  await first.keeper.flush();
  expect((await openWholePage()).records.retrieve('new_hostile', made)).toMatchObject({
    ...before,
    '@odata.etag': expect.any(String),
  });
});

test('[KR1] rows written in one tab appear in the others', async () => {
  const { openWholePage } = aBrowser();
  const first = await openWholePage();
  const second = await openWholePage();
  const { id: made } = first.records.create('new_calllog', { new_name: 'From the first' });
  second.records.update('contact', id.ada, { jobtitle: 'Pilot' });
  second.records.delete('contact', id.ben);
  await settle([first, second]);
  expect(second.records.retrieve('new_calllog', made)).toMatchObject({
    new_name: 'From the first',
  });
  expect(first.records.retrieve('contact', id.ada)['jobtitle']).toBe('Pilot');
  expect(first.records.nameOf({ entityType: 'contact', id: id.ben })).toBeUndefined();
});

test('[KR1] the first write of a second tab overwrites nothing from the first', async () => {
  const { openWholePage } = aBrowser();
  const first = await openWholePage();
  const second = await openWholePage();
  const { id: made } = first.records.create('contact', { lastname: 'First' });
  await first.keeper.flush();
  second.records.create('contact', { lastname: 'Second' });
  await second.keeper.flush();
  const { records } = await openWholePage();
  expect(records.retrieve('contact', made)).toMatchObject({ lastname: 'First' });
  expect(records.query('contact', "$filter=lastname eq 'Second'").records).toHaveLength(1);
});

test('[KR1] two tabs that start at the same moment end with the same rows', async () => {
  const { openPage } = aBrowser();
  const seed = { contact: [{ lastname: 'Without id' }] };
  const pages = [await openPage({ seed }), await openPage({ seed })];
  await Promise.all(pages.map(({ keeper }) => keeper.startIsWhole()));
  await settle(pages);
  const [first, second] = pages.map(({ records }) => records.query('contact').records);
  expect(first).toHaveLength(1);
  expect(second?.map(({ contactid }) => contactid)).toEqual(first?.map((row) => row['contactid']));
});

test('[KR1] an edit in another tab gives the row a new version, so that a stale write is refused', async () => {
  const { openWholePage } = aBrowser();
  const first = await openWholePage();
  const second = await openWholePage();
  const ifMatch = String(second.records.retrieve('contact', id.ada)['@odata.etag']);
  first.records.update('contact', id.ada, { jobtitle: 'Pilot' });
  await settle([first, second]);
  expect(() =>
    second.records.update('contact', id.ada, { jobtitle: 'Captain' }, { ifMatch }),
  ).toThrow(/version/);
});

test('[KR2] a failed write keeps its pending rows and the existing ones', async () => {
  const { openWholePage } = aBrowser();
  const first = await openWholePage();
  first.records.update('contact', id.ada, { jobtitle: 'Pilot' });
  disk = aFullDisk();
  await first.keeper.flush();
  expect(first.status().trouble?.reason).toBe('full');
  disk.free();
  first.records.update('contact', id.ben, { jobtitle: 'Baker' });
  await first.keeper.flush();
  expect(first.status().trouble).toBeUndefined();
  const { records } = await openWholePage();
  expect(records.retrieve('contact', id.ada)['jobtitle']).toBe('Pilot');
  expect(records.retrieve('contact', id.ben)['jobtitle']).toBe('Baker');
  expect(records.query('contact').records).toHaveLength(4);
  expect(records.query('account').records).toHaveLength(2);
});

test('[KR2] a reset that cannot be written is written later, and nothing is lost until then', async () => {
  const { openWholePage } = aBrowser();
  const first = await openWholePage();
  first.records.update('contact', id.ada, { jobtitle: 'Pilot' });
  await first.keeper.flush();
  first.records.reset();
  disk = aFullDisk();
  await first.keeper.flush();
  disk.free();
  expect((await openWholePage()).records.retrieve('contact', id.ada)['jobtitle']).toBe('Pilot');
  await first.keeper.retry();
  expect((await openWholePage()).records.retrieve('contact', id.ada)['jobtitle']).toBeNull();
});

test('[KR2] a browser that stores nothing is reported, and the page continues', async () => {
  const { openWholePage } = aBrowser();
  const before = globalThis.indexedDB;
  Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true });
  try {
    const { records, status } = await openWholePage();
    expect(records.retrieve('contact', id.ada)).toMatchObject({ fullname: 'Ada Example' });
    expect(status().trouble?.reason).toBe('unavailable');
  } finally {
    Object.defineProperty(globalThis, 'indexedDB', { value: before, configurable: true });
  }
});

test('[KR2] rows of a later version stay untouched, can be downloaded, and are replaced on request', async () => {
  const { name, openWholePage } = aBrowser();
  const later = await openDB(name, 9, {
    upgrade: (database) => void database.createObjectStore('future'),
  });
  await later.put('future', 'precious', 'key');
  later.close();
  const page = await openWholePage();
  expect(page.status().trouble?.reason).toBe('newer');
  page.records.update('contact', id.ada, { jobtitle: 'Pilot' });
  await page.keeper.flush();
  expect(await page.keeper.dump()).toEqual({ future: [{ key: 'key', value: 'precious' }] });
  await page.keeper.replace();
  expect(page.status().trouble).toBeUndefined();
  expect((await openWholePage()).records.retrieve('contact', id.ada)['jobtitle']).toBe('Pilot');
});

test('[KR2] a tab of an earlier version that holds the database is reported, and a retry loads the rows', async () => {
  const { name, openWholePage } = aBrowser();
  const earlier = await openDB(name, 1, {
    upgrade: (database) => {
      database.createObjectStore('chunks');
      database.createObjectStore('tables');
    },
  });
  const row = { id: id.ada, version: 1_000_001, values: [['lastname', 'Kept']], lookups: [] };
  await earlier.put('chunks', [row], ['contact', 0]);
  await earlier.put('tables', '[]', 'tables');
  const page = await openWholePage();
  expect(page.status().trouble?.reason).toBe('blocked');
  const { id: made } = page.records.create('contact', { lastname: 'Meanwhile' });
  earlier.close();
  await page.keeper.retry();
  expect(page.status().trouble).toBeUndefined();
  expect(page.records.retrieve('contact', id.ada)).toMatchObject({ lastname: 'Kept' });
  const next = await openWholePage();
  expect(next.records.retrieve('contact', made)).toMatchObject({ lastname: 'Meanwhile' });
});

test('[KR2] a tab of a later version may open the database, and this one reports it', async () => {
  const { name, openWholePage } = aBrowser();
  const page = await openWholePage();
  (await openDB(name, 9)).close();
  page.records.update('contact', id.ada, { jobtitle: 'Pilot' });
  await page.keeper.flush();
  expect(page.status().trouble?.reason).toBe('superseded');
});

test('[KR2] a database without the expected stores is unreadable, not empty', async () => {
  const { name, openWholePage } = aBrowser();
  const foreign = await openDB(name, 2, {
    upgrade: (database) => void database.createObjectStore('something'),
  });
  await foreign.put('something', 'else', 'key');
  foreign.close();
  const page = await openWholePage();
  expect(page.status().trouble?.reason).toBe('unreadable');
  expect(await page.keeper.dump()).toEqual({ something: [{ key: 'key', value: 'else' }] });
  await page.keeper.replace();
  expect(page.status().trouble).toBeUndefined();
});

test('[KR2] a tab continues after another tab has replaced the database', async () => {
  const { openWholePage } = aBrowser();
  const first = await openWholePage();
  const second = await openWholePage();
  first.records.update('contact', id.ada, { jobtitle: 'Pilot' });
  await first.keeper.replace();
  await settle([second]);
  expect(second.records.retrieve('contact', id.ada)['jobtitle']).toBe('Pilot');
  second.records.update('contact', id.ben, { jobtitle: 'Baker' });
  await settle([second, first]);
  expect(first.records.retrieve('contact', id.ben)['jobtitle']).toBe('Baker');
});
