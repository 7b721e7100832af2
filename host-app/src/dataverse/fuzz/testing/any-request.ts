import * as fc from 'fast-check';
import { createCatalog } from '../../metadata/catalog.ts';
import type { ColumnDefinition } from '../../metadata/definition.ts';
import { wholeModel } from '../../metadata/whole-model.ts';
import { id } from '../../testing/a-dataverse.ts';

const model = wholeModel();
const catalog = createCatalog(model);
const ids = Object.values(id);

// By name, so that a failure prints a name and not a definition.
const anyTable: fc.Arbitrary<string> = fc.constantFrom(...model.map(({ name }) => name));

const everyColumn: readonly ColumnDefinition[] = model.flatMap(({ columns }) => columns);
const everyNavigation: readonly string[] = [
  ...new Set(model.flatMap(({ name }) => catalog.navigationNames(catalog.get(name)))),
];
const everySet: readonly string[] = model.map(({ setName }) => setName);

const oddName = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', 'case', 'phone', '', ' ', 'new_x', '@'),
  fc.string({ maxLength: 12 }),
);
const columnName = fc.constantFrom(...everyColumn.map(({ name }) => name));
const navigation = fc.constantFrom(...everyNavigation);
const address = fc
  .tuple(fc.constantFrom(...everySet), fc.constantFrom(...ids, 'x', ''))
  .map(([set, row]) => `/${set}(${row})`);

const key = fc.oneof(
  { weight: 6, arbitrary: columnName },
  navigation,
  navigation.map((name) => `${name}@odata.bind`),
  columnName.map((name) => `_${name}_value`),
  columnName.map((name) => `${name}@odata.bind`),
  columnName.map((name) => `${name}@OData.Community.Display.V1.FormattedValue`),
  oddName,
);

const scalar = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 'true', '', 0, 1, -1, '1', '1,2', 1.5, 192440000),
  fc.constantFrom('2026-03-04', '2026-03-04T05:06:07Z', 'not a date', ...ids),
  fc.integer(),
  fc.double(),
  fc.string({ maxLength: 8 }),
  fc.constantFrom('x'.repeat(300), 'x'.repeat(5000)),
  address,
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 8, arbitrary: scalar },
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4 }),
  ),
}));

const randomBody = fc.dictionary(key, value, { maxKeys: 8 });

/** A table, and a body that usually belongs to it. */
export const anyWrite: fc.Arbitrary<readonly [string, Record<string, unknown>]> = fc.oneof(
  fc.tuple(anyTable, randomBody),
  anyTable.chain(withBody),
);

function withBody(name: string) {
  const table = catalog.get(name);
  const names = [
    ...table.columns.keys(),
    ...catalog.navigationNames(table).map((property) => `${property}@odata.bind`),
  ];
  const body = fc.dictionary(fc.constantFrom(...names), scalar, { maxKeys: 6 });
  return fc.tuple(fc.constant(name), body);
}

const operator = fc.constantFrom('eq', 'ne', 'gt', 'le', 'and', 'or', '=', 'like', '');
const literal = fc.oneof(
  fc.constantFrom('null', 'true', '1', "'x'", "'O'Hara'", '2026-03-04', '(', ')', '%', '+1', '&'),
  fc.constantFrom(...ids),
  fc.string({ maxLength: 6 }),
);

function queryOf(tableName: string): fc.Arbitrary<string> {
  const table = catalog.get(tableName);
  const own = fc.constantFrom(...table.columns.keys(), ...table.lookupValues.keys());
  const links = fc.constantFrom('none', ...catalog.navigationNames(table));
  const name = fc.oneof({ weight: 6, arbitrary: own }, columnName, oddName);
  const link = fc.oneof({ weight: 4, arbitrary: links }, navigation, oddName);
  const comparison = fc.tuple(name, operator, literal).map((parts) => parts.join(' '));
  const filter = fc.oneof(
    comparison,
    fc.tuple(comparison, operator, comparison).map((parts) => parts.join(' ')),
    fc.tuple(name, literal).map(([column, text]) => `contains(${column},${text})`),
    fc.tuple(link, comparison).map(([way, test]) => `${way}/any(x:x/${test})`),
    fc.tuple(link, comparison).map(([way, test]) => `${way}/${test}`),
    fc
      .tuple(name, literal)
      .map(
        ([column, text]) =>
          `Microsoft.Dynamics.CRM.On(PropertyName='${column}',PropertyValue=${text})`,
      ),
  );
  const list = fc.array(name, { maxLength: 4 }).map((all) => all.join(','));
  const option = fc.oneof(
    list.map((text) => `$select=${text}`),
    filter.map((text) => `$filter=${text}`),
    fc
      .tuple(name, fc.constantFrom('', ' desc', ' down'))
      .map(([by, way]) => `$orderby=${by}${way}`),
    fc.tuple(link, list).map(([way, text]) => `$expand=${way}($select=${text})`),
    link.map((way) => `$expand=${way}`),
    fc.constantFrom(
      '$top=1',
      '$top=x',
      '$count=true',
      '$skip=1',
      '$skiptoken=2',
      'x=1',
      '$search=x',
    ),
    fc.string({ maxLength: 10 }),
  );
  return fc.array(option, { maxLength: 3 }).map((all) => all.join('&'));
}

/** A table, and a query that usually belongs to it. */
export const anyQuery: fc.Arbitrary<readonly [string, string]> = anyTable.chain((table) =>
  fc.tuple(fc.constant(table), queryOf(table)),
);
