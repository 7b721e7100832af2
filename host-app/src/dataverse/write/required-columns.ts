import { DataverseError } from '../errors.ts';
import type { ColumnDefinition, TableDefinition } from '../metadata/definition.ts';
import type { Filling } from './filling.ts';

/**
 * Refuses a row without a value that the system requires: a case without a customer. A column that
 * only forms require may be omitted (documented). A row of the configuration stays, with a notice.
 * Users, teams and roles are exempt, since administration creates them.
 *
 * @throws {DataverseError} `value-missing`.
 */
export function requireColumns(filling: Filling): void {
  const { writer, name, isNew, values, lookups, written } = filling;
  const { definition } = writer.transaction.table(name);
  if (definition.ownership === 'business') return;
  for (const column of requiredOf(definition)) {
    if (!isNew && !written.has(column.name)) continue;
    if (values.has(column.name) || lookups.has(column.name)) continue;
    if (writer.seeded === undefined) refuseMissingValue(name, column);
    noticeMissingValue(filling, column);
  }
}

const required = new WeakMap<TableDefinition, readonly ColumnDefinition[]>();

function requiredOf(definition: TableDefinition): readonly ColumnDefinition[] {
  const known = required.get(definition);
  if (known !== undefined) return known;
  const found = definition.columns.filter((column) => column.level === 'system' && isAsked(column));
  required.set(definition, found);
  return found;
}

const asked = ['text', 'memo', 'lookup', 'choice', 'integer', 'decimal'];
const filledByPlatform = [
  'ownerid',
  'languagelocaleid',
  'articlepublicnumber',
  'businessunitid',
  'majorversionnumber',
  'minorversionnumber',
];

function isAsked({ name, type, operations, isFetchOnly }: ColumnDefinition): boolean {
  if (!asked.includes(type) || filledByPlatform.includes(name)) return false;
  return isFetchOnly !== true && operations?.includes('c') !== false;
}

function noticeMissingValue(
  { writer, name: table, id }: Filling,
  { name }: ColumnDefinition,
): void {
  writer.transaction.notice({
    code: 'value-missing',
    table,
    column: name,
    message: `The row ${id} of '${table}' has no '${name}', which the system requires: the product has no such row.`,
  });
}

function refuseMissingValue(table: string, column: ColumnDefinition): never {
  const isCustomer = table === 'incident' && column.name === 'customerid';
  const message = isCustomer
    ? 'You should specify a parent contact or account.'
    : `Required field '${column.name}' is missing.`;
  throw new DataverseError('value-missing', message, {
    source: column.name,
    fix: `The system requires ${table}.${column.name}: write ${waysTo(column)}.`,
  });
}

function waysTo({ name, type, targets = [] }: ColumnDefinition): string {
  if (type !== 'lookup') return `"${name}"`;
  const properties = targets.flatMap(({ navigationProperty }) => navigationProperty ?? []);
  return properties
    .slice(0, 2)
    .map((property) => `"${property}@odata.bind"`)
    .join(' or ');
}
