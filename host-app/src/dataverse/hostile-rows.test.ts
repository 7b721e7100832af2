import { describe, expect, test } from 'vitest';
import { aDataverse, id, testNow } from './testing/a-dataverse.ts';

function expectHostileNames(row: object): void {
  expect(Object.entries(row)).toEqual(
    expect.arrayContaining([
      ['__proto__', 'p'],
      ['constructor', 'c'],
      ['toString', 't'],
    ]),
  );
}

describe('hostile rows', () => {
  const values: readonly [what: string, value: string][] = [
    ['HTML', '<img src=x onerror="alert(1)">'],
    ['emoji and right-to-left text', '👩🏽‍🚒 שלום مرحبا \u202E'],
    ['quotes', `'; drop "table" \\ %27 \${x} {anchor.title}`],
    ['the longest text', 'x'.repeat(100_000)],
    ['half of a pair', '\uD83D'],
  ];

  test.each(values)('%s is returned as it was written', (_what, value) => {
    const { dataverse } = aDataverse();
    const note = dataverse.create('annotation', { notetext: value });
    expect(dataverse.retrieve('annotation', note.id)['notetext']).toBe(value);
    const literal = encodeURIComponent(value.slice(0, 50).replaceAll(/'|\uD83D$/g, "''"));
    expect(() => dataverse.query('annotation', `$filter=notetext eq '${literal}'`)).not.toThrow();
  });

  test('columns named like parts of objects are ordinary columns', async () => {
    const { dataverse } = aDataverse({ schema: 'open' });
    const data = JSON.parse('{"__proto__":"p","constructor":"c","toString":"t"}');
    const made = dataverse.create('contact', data);
    expectHostileNames(dataverse.retrieve('contact', made.id));
    await dataverse.importData(JSON.stringify(dataverse.exportData()));
    expectHostileNames(dataverse.retrieve('contact', made.id));
    expect(
      dataverse.query('contact', "$filter=__proto__ eq 'p'&$select=__proto__").records,
    ).toHaveLength(1);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  test('tables named like parts of objects are ordinary tables', () => {
    const { dataverse } = aDataverse({ schema: 'open' });
    for (const name of ['__proto__', 'constructor']) {
      const made = dataverse.create(name, { name: 'x' });
      expect(dataverse.query(name).records).toHaveLength(1);
      expect(dataverse.retrieve(name, made.id)[`${name}id`]).toBe(made.id);
    }
  });

  test('a row that was read does not change with the store', () => {
    const { dataverse } = aDataverse({ now: () => testNow });
    const row = dataverse.retrieve('contact', id.ada);
    dataverse.update('contact', id.ada, { firstname: 'Other' });
    expect(row['firstname']).toBe('Ada');
  });
});
