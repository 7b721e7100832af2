import { parseGuid, toGuid } from '../guid.ts';
import { isObject, textOf, type JsonObject, type JsonValue } from '../json.ts';
import type { Table } from '../metadata/catalog.ts';
import type { ManyToMany } from '../metadata/definition.ts';
import type { Reference, Row } from '../row.ts';
import { addDefaults, addNumbers, alignStatus, calculateFullName } from './calculated-values.ts';
import { toStamp } from './column-input.ts';
import { fill } from './fill-row.ts';
import { requireColumns } from './required-columns.ts';
import { requireUnique } from '../row-key.ts';
import { requireObject, type Filling, type Writer } from './filling.ts';
import { refuseDuplicate } from './refusals.ts';

/** Adds a row to the transaction, with its nested rows. Returns its ID. */
export function createRow(writer: Writer, name: string, data: unknown): string {
  return createLinkedRow(writer, name, requireObject(data), new Map());
}

function createLinkedRow(
  writer: Writer,
  name: string,
  data: JsonObject,
  links: ReadonlyMap<string, Reference>,
): string {
  const { transaction } = writer;
  const table = transaction.table(name);
  const { definition } = table;
  const given = data[definition.primaryId];
  const id = given === undefined || given === null ? writer.newId() : parseGuid(given);
  if (transaction.row(name, id) !== undefined) refuseDuplicate();
  const filling: Filling = {
    writer,
    name,
    id,
    isNew: true,
    values: new Map<string, JsonValue>([[definition.primaryId, id], ...plainLinks(table, links)]),
    lookups: new Map([...links].filter(([column]) => isLookup(table, column))),
    written: new Set(),
    createNested: (other, nested, known) => createLinkedRow(writer, other, nested, known),
  };
  const sequence = transaction.nextSequence(name);
  // The row is stored before its nested rows, which refer back to it.
  transaction.put(name, { ...filling, sequence, version: 0 });
  fill(filling, data);
  finishNew(filling, sequence);
  requireColumns(filling);
  const row = toRow(filling, sequence);
  requireUnique(writer.state, transaction.table(name), row);
  transaction.put(name, row);
  return id;
}

/** Connects two rows of a many-to-many relationship by a row of its intersect table. */
export function connectRows(
  writer: Writer,
  owner: Reference,
  { intersectTable, nearColumn, farColumn, table }: ManyToMany,
  farId: string,
): void {
  const links = new Map([
    [nearColumn, owner],
    [farColumn, { table, id: farId }],
  ]);
  createLinkedRow(writer, intersectTable, {}, links);
}

/** Changes the named columns of a row. */
export function updateRow(writer: Writer, name: string, row: Row, data: unknown): void {
  const filling: Filling = {
    writer,
    name,
    id: row.id,
    isNew: false,
    values: new Map(row.values),
    lookups: new Map(row.lookups),
    written: new Set(),
    createNested: (table, nested, known) => createLinkedRow(writer, table, nested, known),
  };
  fill(filling, requireObject(data));
  const table = writer.transaction.table(name);
  alignStatus(table, filling.values, filling.written);
  calculateFullName(table, filling.values);
  stamp(filling, ['modifiedon', 'modifiedby'], toStamp(writer.now));
  requireColumns(filling);
  const changed = toRow(filling, row.sequence);
  requireUnique(writer.state, writer.transaction.table(name), changed);
  writer.transaction.put(name, changed);
}

// Intersect tables have plain IDs instead of lookups.
function plainLinks(
  table: Table,
  links: ReadonlyMap<string, Reference>,
): readonly (readonly [string, JsonValue])[] {
  const plain = [...links].filter(([column]) => !isLookup(table, column));
  return plain.map(([column, { id }]) => [column, id] as const);
}

function isLookup({ columns }: Table, column: string): boolean {
  return columns.get(column)?.type !== 'guid';
}

const noLookups: ReadonlyMap<string, Reference> = new Map();

function toRow({ id, values, lookups }: Filling, sequence: number): Row {
  return { id, sequence, version: 0, values, lookups: lookups.size === 0 ? noLookups : lookups };
}

function finishNew(filling: Filling, sequence: number): void {
  const { writer, name, id, values, written, lookups } = filling;
  const table = writer.transaction.table(name);
  alignStatus(table, values, written);
  addDefaults(table, values);
  addNumbers(table, values, sequence, id);
  calculateFullName(table, values);
  const createdOn = Date.parse(textOf(values.get('overriddencreatedon')));
  const time = Number.isNaN(createdOn) ? writer.now : createdOn;
  const at = toStamp(time);
  stamp(filling, ['createdon', 'createdby'], at);
  stamp(filling, ['modifiedon', 'modifiedby'], at);
  if (writer.userId === undefined || !table.columns.has('ownerid')) return;
  if (!lookups.has('ownerid')) lookups.set('ownerid', { table: 'systemuser', id: writer.userId });
}

function stamp(
  { writer, name, values, lookups, written }: Filling,
  [time, user]: readonly [string, string],
  at: string,
): void {
  const { columns } = writer.transaction.table(name);
  if (!columns.has(time)) return;
  if (!written.has(time)) values.set(time, at);
  if (writer.userId === undefined || written.has(user)) return;
  lookups.set(user, { table: 'systemuser', id: writer.userId });
  const delegate = user.replace(/by$/, 'onbehalfby');
  if (writer.delegateId === undefined) lookups.delete(delegate);
  else if (columns.has(delegate)) {
    lookups.set(delegate, { table: 'systemuser', id: writer.delegateId });
  }
}

/** IDs that a seed will add, as `table/id`. */
export function seededKeys(name: string, primaryId: string, rows: readonly unknown[]): string[] {
  return rows.flatMap((row) => {
    const id = isObject(row) ? row[primaryId] : undefined;
    const guid = typeof id === 'string' ? toGuid(id) : undefined;
    return guid === undefined ? [] : [`${name}/${guid}`];
  });
}
