import { describe, expect, test } from 'vitest';
import { toEntityMetadata } from '../index.ts';
import { aDataverse } from '../testing/a-dataverse.ts';
import { isShown, lookupValueName } from './catalog.ts';
import type { ColumnDefinition } from './definition.ts';
import { appNames } from './app-names.ts';
import { wholeModel } from './whole-model.ts';

const apps = [...appNames, 'other'];
const model = wholeModel(apps);
const { dataverse, notices } = aDataverse({ model, schema: 'strict' });

function propertyOf({ name, type }: ColumnDefinition): string {
  return type === 'lookup' ? lookupValueName(name) : name;
}

describe.each(model.map((table) => [table.name, table] as const))('%s', (name, table) => {
  const shown = table.columns.filter(isShown);

  test('every readable column can be selected, and sorted by if it is a plain value', () => {
    for (const column of shown) {
      const property = propertyOf(column);
      expect(() => dataverse.query(name, `$select=${property}`)).not.toThrow();
      expect(() => dataverse.query(name, `$orderby=${property}&$top=1`)).not.toThrow();
    }
    expect(() => dataverse.query(name, `$select=${shown.map(propertyOf).join()}`)).not.toThrow();
  });

  test('no other column is a property of the Web API', () => {
    for (const column of table.columns.filter((candidate) => !isShown(candidate))) {
      expect(() => dataverse.query(name, `$select=${column.name}`)).toThrow(
        /Could not find a property/,
      );
    }
  });

  test('every navigation property can be expanded', () => {
    const properties = table.columns.flatMap(({ type, targets = [] }) =>
      type === 'lookup' ? targets.flatMap((target) => target.navigationProperty ?? []) : [],
    );
    for (const property of properties) {
      expect(() => dataverse.query(name, `$expand=${property}`)).not.toThrow();
    }
  });

  test('all columns are described as metadata', () => {
    const names = table.columns.map((column) => column.name);
    const { Attributes } = toEntityMetadata(table, names);
    expect(Object.keys(Object(Attributes))).toHaveLength(names.length);
  });
});

test('a read-only column is omitted from a body, with a notice that names it', () => {
  const readOnly = model
    .find(({ name }) => name === 'account')
    ?.columns.filter(
      ({ type, operations, isFetchOnly }) =>
        operations === 'r' && isFetchOnly !== true && type !== 'lookup',
    );
  expect(readOnly?.length).toBeGreaterThan(20);
  for (const column of readOnly ?? []) {
    const before = notices.length;
    const made = dataverse.create('account', { name: 'X', [column.name]: null });
    expect(dataverse.retrieve('account', made.id, `$select=${column.name}`)).toBeDefined();
    expect(notices.slice(before)).toMatchObject([
      { code: 'read-only-column', column: column.name },
    ]);
  }
});

test('a column that can be set once is omitted from a later write', () => {
  const customer = '/contacts(cccccccc-0000-4000-8000-000000000001)';
  const made = dataverse.create('incident', {
    title: 'X',
    ticketnumber: 'T-1',
    'customerid_contact@odata.bind': customer,
  });
  dataverse.update('incident', made.id, { ticketnumber: 'T-2' });
  expect(dataverse.retrieve('incident', made.id)['ticketnumber']).toBe('T-1');
  expect(notices.at(-1)).toMatchObject({ code: 'read-only-column', column: 'ticketnumber' });
});

test('a column of another application exists with it, and a refusal without it names it', () => {
  const plain = aDataverse({ schema: 'prefixed' });
  const withSales = aDataverse({ model: wholeModel(['Sales']) });
  const sales = model
    .find(({ name }) => name === 'contact')
    ?.columns.find(({ app, type }) => app === 'Sales' && type !== 'lookup');
  const name = sales?.name ?? '';
  expect(() => withSales.dataverse.query('contact', `$select=${name}`)).not.toThrow();
  expect(() => plain.dataverse.query('contact', `$select=${name}`)).toThrow(
    expect.objectContaining({ fix: expect.stringContaining('Sales') }),
  );
});
