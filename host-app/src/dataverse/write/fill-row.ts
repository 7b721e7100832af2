import { DataverseError } from '../errors.ts';
import { parseGuid } from '../guid.ts';
import type { JsonObject, JsonValue } from '../json.ts';
import { lookupValueName, type Table } from '../metadata/catalog.ts';
import type { ColumnDefinition } from '../metadata/definition.ts';
import { mayBeMade } from '../metadata/name-rules.ts';
import { findColumn } from '../query/find-column.ts';
import { lookupTable } from '../query/show-row.ts';
import { isKnownAnnotation } from './annotations.ts';
import { targetOf } from './bind-address.ts';
import { bind, settledLookup } from './bind-lookup.ts';
import { toColumnValue } from './column-input.ts';
import { requireFit } from './fits-column.ts';
import type { Filling } from './filling.ts';
import { inferColumn } from './infer-table.ts';
import { setNavigation } from './nested-rows.ts';
import { refuseReadName, refuseUndeclared, refuseUnknown } from './refusals.ts';
import { isValidNow, noticeReadOnly } from './valid-now.ts';

const bound = '@odata.bind';

/** The size of a row of the widest table with all its annotations (chosen). */
const mostMembers = 5_000;

function refuseMany(count: number): never {
  throw new DataverseError(
    'invalid-value',
    `A write can have at most ${mostMembers.toLocaleString('en')} members, got ${count.toLocaleString('en')}.`,
  );
}

/** Puts the values of a write into the row, key by key. */
export function fill(filling: Filling, data: JsonObject): void {
  const members = Object.entries(data);
  if (members.length > mostMembers) refuseMany(members.length);
  for (const [key, value] of members) {
    if (key.endsWith(bound)) bind(filling, key.slice(0, -bound.length), value);
    else if (!key.includes('@')) set(filling, key, value, data);
    // Annotations return with rows that were read; they carry nothing new.
    else if (!isKnownAnnotation(tableOf(filling), filling.writer.state.catalog, key)) {
      refuseUndeclared(filling, tableOf(filling), key.slice(0, key.indexOf('@')), {
        key,
        target: targetOf(filling.writer, value),
      });
    }
  }
}

function tableOf({ writer, name }: Filling): Table {
  return writer.transaction.table(name);
}

function set(filling: Filling, key: string, value: JsonValue, data: JsonObject): void {
  const { writer, name } = filling;
  const table = tableOf(filling);
  const column = findColumn(table, key) ?? writtenOnly(table, key);
  if (column?.type === 'lookup') return setLookupValue(filling, column, value, data);
  if (column !== undefined) return setValue(filling, column, value);
  const navigation = writer.state.catalog.navigation(table, key) ?? settledLookup(filling, key);
  if (navigation !== undefined) return setNavigation(filling, key, navigation, value);
  if (!mayBecomeColumn(filling, table, key, value)) refuseUnknown(filling, table, key, value);
  const made = inferColumn(key, value);
  writer.transaction.addColumn(name, made);
  setValue(filling, made, value);
}

// A few columns can be written but not read.
function writtenOnly(table: Table, key: string): ColumnDefinition | undefined {
  const column = table.columns.get(key);
  const isWritten = column?.operations !== undefined && /^c?u?$/.test(column.operations);
  return isWritten && column.isFetchOnly !== true ? column : undefined;
}

// A known name in another case, or a list of rows, does not make a new column.
function mayBecomeColumn(
  { writer }: Filling,
  table: Table,
  key: string,
  value: JsonValue,
): boolean {
  if (table.columns.has(key) || table.columns.has(key.toLowerCase())) return false;
  if (typeof value === 'object' && value !== null) return false;
  if (table.definition.columnsOfApps?.has(key) === true) return false;
  return mayBeMade(writer.state.schema, key);
}

function setValue(filling: Filling, column: ColumnDefinition, value: JsonValue): void {
  if (column.type === 'id') return;
  const { writer, values, written } = filling;
  if (writer.seeded === undefined && !isValidNow(filling, column)) {
    return noticeReadOnly(filling, column);
  }
  const fitted = toColumnValue(column, value);
  requireFit(filling, column, fitted);
  written.add(column.name);
  if (fitted === null || fitted === '') values.delete(column.name);
  else values.set(column.name, fitted);
}

// Only a seed may contain lookups in the form in which they are read.
function setLookupValue(
  filling: Filling,
  column: ColumnDefinition,
  value: JsonValue,
  data: JsonObject,
): void {
  const { writer, lookups, written } = filling;
  const name = lookupValueName(column.name);
  if (writer.seeded === undefined) return refuseReadName(filling, tableOf(filling), name, value);
  if (value === null) return;
  const annotated = data[name + lookupTable];
  const table = typeof annotated === 'string' ? annotated : column.targets?.[0]?.table;
  if (table === undefined) return;
  written.add(column.name);
  lookups.set(column.name, { table, id: parseGuid(value) });
}
