import { describe, expect, test } from 'vitest';
import { aDataverse, id } from '../testing/a-dataverse.ts';
import { codeOf } from '../testing/error-code.ts';

describe('updating', () => {
  test('changes only the given columns', () => {
    const { dataverse } = aDataverse({});
    dataverse.update('contact', id.ada, { jobtitle: 'Boss' });
    dataverse.update('contact', id.ada, { telephone2: '+1 555 0111' });
    expect(dataverse.retrieve('contact', id.ada)).toMatchObject({
      jobtitle: 'Boss',
      telephone2: '+1 555 0111',
      emailaddress1: 'ada@example.com',
      createdon: '2026-03-04T08:00:00Z',
      modifiedon: '2026-03-04T12:00:00Z',
    });
  });

  test('gives the row a new etag and refuses the old one', () => {
    const { dataverse } = aDataverse();
    const before = String(dataverse.retrieve('contact', id.ada)['@odata.etag']);
    dataverse.update('contact', id.ada, { jobtitle: 'A' }, { ifMatch: before });
    expect(dataverse.retrieve('contact', id.ada)['@odata.etag']).not.toBe(before);
    const stale = () => dataverse.update('contact', id.ada, { jobtitle: 'B' }, { ifMatch: before });
    expect(codeOf(stale)).toBe('version-mismatch');
    expect(dataverse.retrieve('contact', id.ada)['jobtitle']).toBe('A');
  });

  test.each<[written: Record<string, number>, statecode: number, statuscode: number]>([
    [{ statecode: 1 }, 1, 5],
    [{ statecode: 1, statuscode: 1000 }, 1, 1000],
    [{ statuscode: 6 }, 2, 6],
    [{ statuscode: 3 }, 0, 3],
  ])('keeps state and reason together: %s', (written, statecode, statuscode) => {
    const { dataverse } = aDataverse();
    dataverse.update('incident', id.lamp, written);
    expect(dataverse.retrieve('incident', id.lamp)).toMatchObject({ statecode, statuscode });
  });

  test('a row that was read can be written back', () => {
    const { dataverse } = aDataverse();
    const {
      '@odata.etag': _etag,
      jobtitle,
      ...rest
    } = dataverse.retrieve('contact', id.ada, '$select=jobtitle,lastname');
    dataverse.update('contact', id.ada, { ...rest, jobtitle: `${jobtitle}!` });
    expect(dataverse.retrieve('contact', id.ada)['jobtitle']).toBe('null!');
  });

  test('moves the row in the indexes', () => {
    const { dataverse } = aDataverse();
    const byName = (name: string) =>
      dataverse.query('contact', `$filter=firstname eq '${name}'`).records.length;
    expect([byName('Ada'), dataverse.findByPhone('15550100199').length]).toEqual([1, 1]);
    dataverse.update('contact', id.ada, { firstname: 'Zoe', telephone1: '+1 555 0142' });
    expect([byName('Ada'), byName('zoe')]).toEqual([0, 1]);
    expect(dataverse.findByPhone('15550100199')).toEqual([]);
    expect(dataverse.findByPhone('15550142')).toMatchObject([{ name: 'Zoe Example' }]);
  });

  test('of a missing row fails', () => {
    const { dataverse } = aDataverse();
    expect(codeOf(() => dataverse.update('contact', id.acme, {}))).toBe('record-not-found');
    expect(codeOf(() => dataverse.update('nothing', id.acme, {}))).toBe('table-not-found');
  });
});

describe('deleting', () => {
  test('[RC4] returns the table and the ID', () => {
    const { dataverse } = aDataverse();
    expect(dataverse.delete('contact', `{${id.dan}}`)).toEqual({
      entityType: 'contact',
      id: id.dan,
    });
    expect(codeOf(() => dataverse.retrieve('contact', id.dan))).toBe('record-not-found');
    expect(codeOf(() => dataverse.delete('contact', id.dan))).toBe('record-not-found');
  });

  test('follows the relationship: the cases of a customer are deleted too', () => {
    const { dataverse } = aDataverse();
    dataverse.delete('contact', id.ada);
    expect(codeOf(() => dataverse.retrieve('incident', id.lamp))).toBe('record-not-found');
  });

  test('clears the lookups to the row and deletes its notes', () => {
    const { dataverse } = aDataverse();
    dataverse.create('annotation', { 'objectid_contact@odata.bind': `/contacts(${id.ada})` });
    dataverse.delete('contact', id.ada);
    expect(dataverse.retrieve('account', id.acme)['_primarycontactid_value']).toBeNull();
    expect(dataverse.query('annotation').records).toEqual([]);
  });
});

test('[RC22] a row in use by a relationship with the rule Restrict stays, and nothing else changes', () => {
  const { dataverse } = aDataverse();
  const parent = dataverse.create('subject', { title: 'Meters' });
  const used = { 'subjectid@odata.bind': `/subjects(${parent.id})` };
  const incident = dataverse.update('incident', id.lamp, used);
  expect(() => dataverse.delete('subject', parent.id)).toThrow('is associated with another object');
  expect(dataverse.retrieve('subject', parent.id)).toMatchObject({ title: 'Meters' });
  dataverse.delete('incident', incident.id);
  dataverse.delete('subject', parent.id);
  expect(() => dataverse.retrieve('subject', parent.id)).toThrow('Does Not Exist');
});
