import { describe, expect, test } from 'vitest';
import type { DataverseErrorCode } from '../errors.ts';
import { aDataverse, id, testUserId } from '../testing/a-dataverse.ts';
import { codeOf } from '../testing/error-code.ts';

const ofAda = { 'customerid_contact@odata.bind': `/contacts(${id.ada})` };

describe('creating', () => {
  test('[RC4] returns the table and the ID, nothing else', () => {
    const { dataverse } = aDataverse();
    const made = dataverse.create('contact', { lastname: 'New' });
    expect(made).toEqual({ entityType: 'contact', id: 'eeeeeeee-0000-4000-8000-000000000001' });
  });

  test('stamps the row, gives it an owner, a state and the defaults', () => {
    const { dataverse } = aDataverse();
    const made = dataverse.create('incident', { title: 'New', ...ofAda });
    expect(dataverse.retrieve('incident', made.id)).toMatchObject({
      createdon: '2026-03-04T12:00:00Z',
      modifiedon: '2026-03-04T12:00:00Z',
      _ownerid_value: testUserId,
      _createdby_value: testUserId,
      statecode: 0,
      statuscode: 1,
      prioritycode: 2,
      isescalated: false,
      ticketnumber: expect.stringMatching(/^CAS-\d{5}-[0-9A-F]{6}$/),
    });
  });

  test('composes the full name from its parts', () => {
    const { dataverse } = aDataverse();
    const { id: made } = dataverse.create('contact', { firstname: 'Eve', lastname: 'Jones' });
    expect(dataverse.retrieve('contact', made)).toMatchObject({ fullname: 'Eve Jones' });
    dataverse.update('contact', made, { firstname: null });
    expect(dataverse.retrieve('contact', made)).toMatchObject({ fullname: 'Jones' });
  });

  test('omits calculated and stamped values, with a notice', () => {
    const { dataverse, notices } = aDataverse();
    const made = dataverse.create('contact', {
      fullname: 'Fake',
      createdon: '2000-01-01T00:00:00Z',
    });
    expect(dataverse.retrieve('contact', made.id)).toMatchObject({
      fullname: null,
      createdon: '2026-03-04T12:00:00Z',
    });
    expect(notices.map(({ code, column }) => `${code} ${column}`)).toEqual([
      'read-only-column fullname',
      'read-only-column createdon',
    ]);
  });

  test('accepts a given ID in upper case and braces', () => {
    const { dataverse } = aDataverse();
    const wanted = 'ABCDEF12-0000-4000-8000-00000000000F';
    const made = dataverse.create('contact', { contactid: `{${wanted}}`, lastname: 'X' });
    expect(made.id).toBe(wanted.toLowerCase());
    expect(dataverse.retrieve('contact', `{${wanted}}`)['lastname']).toBe('X');
    expect(codeOf(() => dataverse.create('contact', { contactid: wanted }))).toBe('record-exists');
  });

  test.each<[table: string, column: string, written: unknown, read: unknown]>([
    ['phonecall', 'directioncode', true, true],
    ['phonecall', 'directioncode', 'true', true],
    ['phonecall', 'directioncode', 'False', false],
    ['task', 'prioritycode', '2', 2],
    ['task', 'percentcomplete', 50, 50],
    ['account', 'revenue', '12.5', 12.5],
    ['task', 'scheduledend', '2026-05-06T07:08:09.123Z', '2026-05-06T07:08:09Z'],
    ['task', 'scheduledend', '2026-05-06T07:08:09+02:00', '2026-05-06T05:08:09Z'],
    ['task', 'scheduledend', '2026-05-06', '2026-05-06T00:00:00Z'],
    ['task', 'scheduledend', new Date(Date.UTC(2026, 0, 2)), '2026-01-02T00:00:00Z'],
    ['contact', 'birthdate', '1990-02-03', '1990-02-03'],
    ['contact', 'jobtitle', null, null],
  ])('a value for %s.%s written as %s is read as %s', (table, column, written, read) => {
    const { dataverse } = aDataverse();
    const made = dataverse.create(table, { [column]: written });
    expect(dataverse.retrieve(table, made.id)[column]).toBe(read);
  });

  test.each<[table: string, data: Record<string, unknown>, code: DataverseErrorCode]>([
    ['contact', { firstname: 5 }, 'invalid-value'],
    ['contact', { firstname: { a: 1 } }, 'invalid-value'],
    ['contact', { donotphone: 1 }, 'invalid-value'],
    ['contact', { donotphone: 'maybe' }, 'invalid-value'],
    ['contact', { birthdate: 'yesterday' }, 'invalid-value'],
    ['incident', { prioritycode: 'High' }, 'invalid-value'],
    ['incident', { prioritycode: 1.5 }, 'invalid-value'],
    ['contact', { lastname: () => 'x' }, 'invalid-value'],
    ['contact', { contactid: '42' }, 'invalid-id'],
    ['contact', { FirstName: 'x' }, 'payload'],
    ['contact', { 'bad name': 'x' }, 'payload'],
    ['bad table', {}, 'table-not-found'],
    ['contacts', { lastname: 'x' }, 'table-not-found'],
    ['Contact', { lastname: 'x' }, 'table-not-found'],
    ['incident', { customerid: id.ada }, 'payload'],
    ['account', { primarycontactid: id.ada }, 'payload'],
    ['account', { _primarycontactid_value: id.ada }, 'payload'],
    ['account', { 'primarycontactid@odata.bind': id.ada }, 'invalid-value'],
    ['account', { 'primarycontactid@odata.bind': '/contacts(42)' }, 'invalid-id'],
    ['account', { 'primarycontactid@odata.bind': `/contact(${id.ada})` }, 'resource-not-found'],
    ['account', { 'primarycontactid@odata.bind': `/contacts(${id.acme})` }, 'record-not-found'],
    ['account', { 'primarycontactid@odata.bind': `/accounts(${id.acme})` }, 'invalid-value'],
    ['account', { 'PrimaryContactId@odata.bind': `/contacts(${id.ada})` }, 'payload'],
    ['incident', { 'customerid@odata.bind': `/contacts(${id.ada})` }, 'payload'],
    ['incident', { 'customerid_contact@odata.bind': `/accounts(${id.acme})` }, 'invalid-value'],
  ])('into %s refuses %s as %s and changes nothing', (table, data, code) => {
    const { dataverse, notices } = aDataverse();
    const before = JSON.stringify(dataverse.exportData());
    expect(codeOf(() => dataverse.create(table, data))).toBe(code);
    expect(JSON.stringify(dataverse.exportData())).toBe(before);
    expect(notices).toEqual([]);
  });
});
