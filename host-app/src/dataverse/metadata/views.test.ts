import { describe, expect, test } from 'vitest';
import { childRelationshipsOf, quickCreateColumnsOf, viewColumnsOf, viewsOf } from '../index.ts';
import { aDataverse, id } from '../testing/a-dataverse.ts';

const { dataverse } = aDataverse();
dataverse.create('new_meter', { new_serial: 'M-1' });
const tables = dataverse.tables();

function tableNamed(name: string) {
  const table = dataverse.findTable(name);
  if (table === undefined) throw new Error(`there is no table ${name}`);
  return table;
}

describe('views', () => {
  test.each(tables.map((table) => [table.name, table] as const))(
    'every view of %s runs without an error and shows existing columns',
    (name, table) => {
      const views = viewsOf(table);
      expect(views.length).toBeGreaterThan(0);
      for (const view of views) {
        const options = [
          view.filter === undefined ? '' : `$filter=${view.filter}`,
          view.orderBy === undefined ? '' : `$orderby=${view.orderBy}`,
        ];
        expect(() => dataverse.query(name, options.filter(Boolean).join('&'))).not.toThrow();
        expect(viewColumnsOf(table, view).map((column) => column.name)).toEqual(view.columns);
      }
    },
  );

  test('a custom table begins with its active rows', () => {
    const [first] = viewsOf(tableNamed('new_meter'));
    expect(first).toMatchObject({ filter: 'statecode eq 0' });
    expect(first?.columns).toContain('new_serial');
  });
});

describe('quick create', () => {
  test.each(tables.map((table) => [table.name, table] as const))(
    'the quick create form of %s has only writable columns',
    (_name, table) => {
      const columns = quickCreateColumnsOf(table);
      for (const column of columns) expect(column.isReadOnly ?? false).toBe(false);
      expect(new Set(columns).size).toBe(columns.length);
    },
  );

  test('it has the columns that a case needs', () => {
    const names = quickCreateColumnsOf(tableNamed('incident')).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['title', 'customerid']));
  });
});

describe('relationships', () => {
  test.each(['contact', 'account', 'incident', 'lead'])(
    'the timeline of %s reads notes, calls, tasks, emails and appointments',
    (name) => {
      const onTimeline = childRelationshipsOf(tables, name).filter(({ isTimeline }) => isTimeline);
      expect(onTimeline.map(({ table }) => table)).toEqual(
        expect.arrayContaining(['annotation', 'phonecall', 'task', 'email', 'appointment']),
      );
      for (const { table, valueColumn } of onTimeline) {
        const filter = `$filter=${valueColumn} eq ${id.ada}`;
        expect(() => dataverse.query(table, filter)).not.toThrow();
      }
    },
  );

  test('the cases of a customer are found under the name of their collection', () => {
    const cases = childRelationshipsOf(tables, 'contact').find(({ table }) => table === 'incident');
    expect(cases).toMatchObject({ column: 'customerid', collection: 'incident_customer_contacts' });
  });
});
