import { DataverseError } from '../errors.ts';
import { parseGuid } from '../guid.ts';
import type { JsonObject, JsonValue } from '../json.ts';
import { lookupValueName, type Table } from '../metadata/catalog.ts';
import type { ColumnDefinition } from '../metadata/definition.ts';
import { nearestName } from '../nearest-name.ts';
import { findColumn } from '../query/resolve-path.ts';
import { lookupTable } from '../query/show-row.ts';
import { bind } from './bind-lookup.ts';
import { toColumnValue } from './column-input.ts';
import type { Filling } from './filling.ts';
import { inferColumn } from './infer-table.ts';
import { setNavigation } from './nested-rows.ts';
import { refuseOtherCase, refuseUndeclared } from './refusals.ts';

/** A row of the widest table with all its annotations (chosen). */
const mostMembers = 5_000;

function refuseMany(count: number): never {
  throw new DataverseError(
    'invalid-value',
    `A write can have at most ${mostMembers.toLocaleString('en')} members, got ${count.toLocaleString('en')}.`,
  );
}

/** Puts what a write brings into the row, key by key. */
export function fill(filling: Filling, data: JsonObject): void {
  const members = Object.entries(data);
  if (members.length > mostMembers) refuseMany(members.length);
  for (const [key, value] of members) {
    if (key.endsWith('@odata.bind')) bind(filling, key.slice(0, -'@odata.bind'.length), value);
    // Annotations come back with rows that were read; they say nothing new.
    else if (!key.includes('@')) set(filling, key, value, data);
  }
}

function set(filling: Filling, key: string, value: JsonValue, data: JsonObject): void {
  const { writer, name } = filling;
  const table = writer.transaction.table(name);
  const column = findColumn(table, key);
  if (column?.type === 'lookup') return setLookupValue(filling, column, value, data);
  if (column !== undefined) return setValue(filling, column, value);
  const navigation = writer.state.catalog.navigation(table, key);
  if (navigation !== undefined) return setNavigation(filling, key, navigation, value);
  if (table.columns.get(key)?.type === 'lookup') refuseUndeclared(table, key);
  refuseOtherCase(table, key);
  const nearest = nearestName(key, describedNames(table));
  const made = inferColumn(key, value);
  writer.transaction.addColumn(name, made, nearest);
  setValue(filling, made, value);
}

/** Names that somebody has described; those of first writes are as likely to be misspelled as this one. */
function describedNames({ columns }: Table): readonly string[] {
  return [...columns.values()].filter(({ type }) => type !== 'any').map(({ name }) => name);
}

function setValue(filling: Filling, column: ColumnDefinition, value: JsonValue): void {
  if (column.type === 'id') return;
  const { writer, values, written } = filling;
  if (column.isReadOnly === true && writer.seeded === undefined) {
    return noticeReadOnly(filling, column);
  }
  const fitted = toColumnValue(column, value);
  written.add(column.name);
  if (fitted === null) values.delete(column.name);
  else values.set(column.name, fitted);
  noticeOddValue(filling, column, fitted);
}

// Only a seed may bring lookups the way they are read.
function setLookupValue(
  filling: Filling,
  column: ColumnDefinition,
  value: JsonValue,
  data: JsonObject,
): void {
  const { writer, lookups, written } = filling;
  if (writer.seeded === undefined) {
    throw new DataverseError(
      'invalid-value',
      'CRM do not support direct update of Entity Reference properties, Use Navigation properties instead.',
      { source: lookupValueName(column.name), nearest: bindName(column) },
    );
  }
  if (value === null) return;
  const annotated = data[lookupValueName(column.name) + lookupTable];
  const table = typeof annotated === 'string' ? annotated : column.targets?.[0]?.table;
  if (table === undefined) return;
  written.add(column.name);
  lookups.set(column.name, { table, id: parseGuid(value) });
}

function bindName(column: ColumnDefinition): string {
  return `${column.targets?.[0]?.navigationProperty ?? column.name}@odata.bind`;
}

function noticeReadOnly({ writer, name }: Filling, { name: column }: ColumnDefinition): void {
  writer.transaction.notice({
    code: 'read-only-column',
    table: name,
    column,
    message: `The value for '${column}' was left out: it is calculated or stamped.`,
  });
}

function noticeOddValue(
  { writer, name: table }: Filling,
  { name: column, maxLength, choices, type }: ColumnDefinition,
  value: JsonValue,
): void {
  const common = { table, column };
  if (typeof value === 'string' && maxLength !== undefined && value.length > maxLength) {
    writer.transaction.notice({
      ...common,
      code: 'value-too-long',
      message: `The text for '${column}' has ${value.length} characters; the product refuses more than ${maxLength}.`,
    });
  }
  if (typeof value !== 'number' || type === 'boolean' || choices === undefined) return;
  if (choices.some((choice) => choice.value === value)) return;
  writer.transaction.notice({
    ...common,
    code: 'unknown-choice',
    message: `${value} is not a choice of '${column}' here; the product refuses it unless your organization defines it.`,
  });
}
