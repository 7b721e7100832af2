import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { id } from '../testing/a-dataverse.ts';
import { aBrowser } from './testing/a-browser.ts';

const other = 'cccccccc-0000-4000-8000-0000000000ff';

function aRow(rowId: string, more: object = {}) {
  return { id: rowId, version: 1_000_500, values: [['lastname', 'Good']], lookups: [], ...more };
}

/** A browser whose kept database has these chunks beside good ones. */
async function aBrowserWith(chunks: readonly (readonly [string, unknown])[], tables = '[]') {
  const browser = aBrowser();
  const first = await browser.openWholePage();
  first.records.update('contact', id.ada, { jobtitle: 'Pilot' });
  await first.keeper.flush();
  first.crash();
  const database = await openDB(browser.name, 2);
  for (const [index, [table, rows]] of chunks.entries()) {
    await database.put('chunks', rows, [table, 100 + index]);
  }
  await database.put('tables', tables, 'somebody');
  database.close();
  return browser;
}

const date = 'Edm.DateTimeOffset';

test.each([
  ['no object', ['contact', ['text']], '', /row: /],
  ['no values', ['contact', [{ id: other, version: 1 }]], other, /values: /],
  [
    'a value that JSON has not',
    ['contact', [aRow(other, { values: [['lastname', new Date(NaN)]] })]],
    other,
    /values\.0\.1: /,
  ],
  ['an id that is not a GUID', ['contact', [aRow('12345')]], '12345', /id: expected a GUID/],
  [
    'text in a number',
    ['account', [aRow(other, { values: [['numberofemployees', 'many']] })]],
    other,
    /numberofemployees: .*many/,
  ],
  [
    'text in a date',
    ['contact', [aRow(other, { values: [['createdon', 'soon']] })]],
    other,
    new RegExp(`createdon: .*soon.*${date}`),
  ],
  [
    'an object for a string',
    ['contact', [aRow(other, { values: [['lastname', {}]] })]],
    other,
    /lastname: /,
  ],
  [
    'a lookup to no table',
    ['contact', [aRow(other, { lookups: [['parentcustomerid', 'nowhere', id.acme]] })]],
    other,
    /parentcustomerid: no table/,
  ],
  [
    'a lookup to no GUID',
    ['contact', [aRow(other, { lookups: [['parentcustomerid', 'account', '../x']] })]],
    other,
    /parentcustomerid: expected a GUID/,
  ],
  ['an unknown table', ['__proto__', [aRow(other)]], other, /no table has the name "__proto__"/],
  ['a chunk that is not a list', ['contact', { length: 2 }], '', /expected a list of rows/],
] as const)(
  '[KR3] %s is set aside with the reason, and all other rows are loaded',
  async (_name, [table, rows], rowId, problem) => {
    const browser = await aBrowserWith([[table, rows]]);
    const page = await browser.openWholePage();
    expect(page.status().trouble).toBeUndefined();
    expect(page.status().aside).toEqual([
      expect.objectContaining({ table, id: rowId, problem: expect.stringMatching(problem) }),
    ]);
    expect(page.records.retrieve('contact', id.ada)['jobtitle']).toBe('Pilot');
    expect(page.records.query('contact').records).toHaveLength(4);
  },
);

test.each([
  ['no JSON', '[{', /list of tables as JSON/],
  ['no list', '{}', /list of tables as JSON/],
  ['a table without columns', '[{"name":"new_thing"}]', /setName/],
])('[KR3] definitions that are %s are set aside', async (_name, tables, problem) => {
  const browser = await aBrowserWith([], tables);
  const page = await browser.openWholePage();
  expect(page.status().aside).toEqual([
    expect.objectContaining({ table: 'tables', problem: expect.stringMatching(problem) }),
  ]);
  expect(page.records.retrieve('contact', id.ada)['jobtitle']).toBe('Pilot');
});

test('[KR3] rows set aside stay until they are cleared, and only once', async () => {
  const browser = await aBrowserWith([['contact', [aRow('bad'), aRow(other)]]]);
  const first = await browser.openWholePage();
  expect(first.status().aside).toHaveLength(1);
  first.crash();
  const second = await browser.openWholePage();
  expect(second.status().aside).toEqual(first.status().aside);
  expect(second.records.retrieve('contact', other)).toMatchObject({ lastname: 'Good' });
  await second.keeper.clearAside();
  expect(second.status().aside).toEqual([]);
  const third = await browser.openWholePage();
  expect(third.status().aside).toEqual([]);
  expect(third.records.retrieve('contact', other)).toMatchObject({ lastname: 'Good' });
});

test('[KR3] a bad change leaves the good row that it was meant to replace', async () => {
  const browser = await aBrowserWith([]);
  const database = await openDB(browser.name, 2);
  await database.put('rows', { row: aRow(id.ada, { values: [['createdon', 'soon']] }) }, [
    'contact',
    id.ada,
  ]);
  database.close();
  const page = await browser.openWholePage();
  expect(page.status().aside).toHaveLength(1);
  expect(page.records.retrieve('contact', id.ada)).toMatchObject({ fullname: 'Ada Example' });
});
