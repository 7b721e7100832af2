import { describe, expect, test } from 'vitest';
import { aDataverse, id } from './testing/a-dataverse.ts';

/** Rows without the values that a second store generates again. */
const withoutEtag = (records: readonly object[]) =>
  records.map((row) => ({ ...row, '@odata.etag': undefined }));

describe('seeds', () => {
  test('may have only a full name and timestamps', () => {
    const { dataverse } = aDataverse({
      seed: { contact: [{ fullname: 'Solo', createdon: '2020-01-01T00:00:00Z' }] },
    });
    expect(dataverse.query('contact').records).toMatchObject([
      { fullname: 'Solo', createdon: '2020-01-01T00:00:00Z', modifiedon: '2026-03-04T12:00:00Z' },
    ]);
  });

  test('may be rows as a query returned them', () => {
    const { dataverse } = aDataverse();
    const rows = (table: string) => dataverse.query(table).records;
    const seed = {
      contact: rows('contact'),
      account: rows('account'),
      systemuser: rows('systemuser'),
    };
    const { dataverse: other, notices } = aDataverse({ seed });
    expect(withoutEtag(other.query('contact').records)).toEqual(withoutEtag(rows('contact')));
    expect(notices).toEqual([]);
  });

  test('that refer to missing rows are refused', () => {
    const seed = { account: [{ 'primarycontactid@odata.bind': `/contacts(${id.ada})` }] };
    expect(() => aDataverse({ seed })).toThrow(`contact With Id = ${id.ada} Does Not Exist`);
  });
});

describe('custom tables', () => {
  const definition = aDataverse().dataverse.findTable('queue');

  test('exist from the start when given', () => {
    if (definition === undefined) throw new Error('no queue table');
    const rooms = {
      ...definition,
      name: 'new_room',
      setName: 'new_rooms',
      primaryId: 'new_roomid',
    };
    const { dataverse, notices } = aDataverse({ tables: [rooms] });
    dataverse.create('new_room', { name: 'Blue' });
    expect(dataverse.query('new_room').records).toHaveLength(1);
    expect(notices).toEqual([]);
  });

  test('add their columns to an existing table', () => {
    if (definition === undefined) throw new Error('no queue table');
    const { dataverse } = aDataverse();
    const level = { name: 'new_level', label: 'Level', type: 'integer' } as const;
    dataverse.define({ ...definition, columns: [...definition.columns, level] });
    const made = dataverse.create('queue', { name: 'Gold', new_level: '3' });
    expect(dataverse.retrieve('queue', made.id)).toMatchObject({ new_level: 3, name: 'Gold' });
  });
});
