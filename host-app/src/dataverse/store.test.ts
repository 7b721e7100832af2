import { describe, expect, test } from 'vitest';
import type { DataverseChange } from './dataverse.ts';
import { aDataverse, id } from './testing/a-dataverse.ts';

describe('changes', () => {
  test('are counted, and reads are not', () => {
    const { dataverse } = aDataverse();
    const before = dataverse.changeCount();
    dataverse.query('contact');
    expect(dataverse.changeCount()).toBe(before);
    dataverse.create('task', { subject: 'X' });
    dataverse.reset();
    expect(dataverse.changeCount()).toBe(before + 2);
  });

  test('reach listeners after the change, until they stop listening', () => {
    const { dataverse } = aDataverse();
    const heard: DataverseChange[] = [];
    const stop = dataverse.subscribe((change) => heard.push(change));
    const made = dataverse.create('task', { subject: 'X' });
    dataverse.update('task', made.id, { subject: 'Y' });
    dataverse.delete('task', made.id);
    dataverse.reset();
    stop();
    dataverse.create('task', { subject: 'Z' });
    expect(heard).toEqual([
      { kind: 'created', table: 'task', id: made.id },
      { kind: 'updated', table: 'task', id: made.id },
      { kind: 'deleted', table: 'task', id: made.id },
      { kind: 'replaced' },
    ]);
  });

  test('of nested rows are reported one by one', () => {
    const { dataverse } = aDataverse();
    const heard: string[] = [];
    dataverse.subscribe((change) => heard.push(change.kind === 'replaced' ? '' : change.table));
    dataverse.create('phonecall', {
      phonecall_activity_parties: [{ participationtypemask: 1 }, { participationtypemask: 2 }],
    });
    expect(heard).toEqual(['phonecall', 'activityparty', 'activityparty']);
  });

  test('reach the other listeners and the writer when a listener throws', () => {
    const { dataverse, notices } = aDataverse();
    const heard: DataverseChange[] = [];
    dataverse.subscribe(() => {
      throw new Error('listener');
    });
    dataverse.subscribe((change) => heard.push(change));
    dataverse.create('task', { subject: 'X' });
    expect(heard).toHaveLength(1);
    expect(notices).toMatchObject([{ code: 'listener-failed', cause: new Error('listener') }]);
  });
});

describe('search', () => {
  const { dataverse } = aDataverse();

  test('groups the rows of all tables by table', () => {
    const groups = dataverse.search('example');
    expect(groups.map(({ table, records }) => [table, records.length])).toEqual([['contact', 2]]);
    expect(dataverse.search('a').map(({ table }) => table)).toEqual(
      expect.arrayContaining(['account', 'contact', 'incident', 'systemuser']),
    );
  });

  test('finds a number however it is written', () => {
    for (const number of ['15550100199', '(555) 010 0199', '+1-555-010-0199']) {
      expect(dataverse.search(number)).toMatchObject([
        { table: 'contact', records: [{ contactid: id.ada }] },
      ]);
    }
  });

  test('stops at the limit and reports it', () => {
    const [group] = dataverse.search('', { tables: ['contact'], limit: 2 });
    expect(group).toMatchObject({ table: 'contact', hasMore: true });
    expect(group?.records).toHaveLength(2);
  });
});

describe('phone numbers', () => {
  test('are found by their digits in every phone column, each row once', () => {
    const { dataverse } = aDataverse();
    dataverse.update('contact', id.ada, { mobilephone: '15550100199' });
    expect(dataverse.findByPhone('15550100199')).toEqual([
      {
        entityType: 'contact',
        id: id.ada,
        name: 'Ada Example',
        column: 'telephone1',
        number: '+1 (555) 010-0199',
      },
    ]);
    expect(dataverse.findByPhone('5550123', ['account'])).toEqual([]);
    expect(dataverse.findByPhone('5550123', ['account', 'contact'])).toHaveLength(1);
    expect(dataverse.findByPhone('anonymous')).toEqual([]);
  });
});
