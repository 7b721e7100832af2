import type { JsonValue } from '../json.ts';
import { isObject } from '../json.ts';
import type { Navigation, Table } from '../metadata/catalog.ts';
import type { Reference } from '../row.ts';
import { requireObject, type CreateNested, type Filling } from './filling.ts';
import { setOf } from './meant-in-body.ts';
import { refuseNested, refusePlainValue } from './refusals.ts';
import { isValidNow, noticeReadOnly } from './valid-now.ts';

/** Writes a navigation property with a value: rows to create together with this one. */
export function setNavigation(
  filling: Filling,
  key: string,
  navigation: Navigation,
  value: JsonValue,
): void {
  const { writer, name, id, isNew } = filling;
  if (navigation.kind === 'one') return setRelated(filling, key, navigation, value);
  const table = writer.transaction.table(name);
  if (!Array.isArray(value)) refuseNested(table, key, `Pass a list of rows: "${key}": [{ ... }].`);
  if (!isNew) clearChildren(filling, table, key, navigation);
  for (const member of value) createMember(filling, { table: name, id }, navigation, member);
}

function setRelated(
  filling: Filling,
  key: string,
  { column, target }: Extract<Navigation, { kind: 'one' }>,
  value: JsonValue,
): void {
  const { writer, lookups, written, name, isNew } = filling;
  const table = writer.transaction.table(name);
  if (value === null) {
    written.add(column.name);
    lookups.delete(column.name);
    return;
  }
  if (!isObject(value)) refusePlainValue(table, key, setOf(writer.state.catalog, target));
  if (!isNew) refuseNested(table, key, `Bind an existing row: "${key}@odata.bind".`);
  if (!isValidNow(filling, column)) return noticeReadOnly(filling, column);
  const created = filling.createNested(target.table, requireObject(value), new Map());
  written.add(column.name);
  lookups.set(column.name, { table: target.table, id: created });
}

function createMember(
  { createNested }: Filling,
  owner: Reference,
  navigation: Exclude<Navigation, { kind: 'one' }>,
  member: unknown,
): void {
  const data = requireObject(member);
  if (navigation.kind === 'children') {
    createNested(navigation.table, data, new Map([[navigation.column.name, owner]]));
    return;
  }
  const { relation } = navigation;
  link(createNested, owner, navigation, createNested(relation.table, data, new Map()));
}

/** Connects two rows of a many-to-many relationship. */
export function link(
  createNested: CreateNested,
  owner: Reference,
  { relation }: Extract<Navigation, { kind: 'many' }>,
  id: string,
): void {
  const links = new Map([
    [relation.nearColumn, owner],
    [relation.farColumn, { table: relation.table, id }],
  ]);
  createNested(relation.intersectTable, {}, links);
}

// Of existing rows, only the parties can be replaced, as a whole (documented).
function clearChildren(
  { writer, id }: Filling,
  table: Table,
  key: string,
  navigation: Navigation,
): void {
  if (navigation.kind !== 'children' || navigation.table !== 'activityparty') {
    refuseNested(table, key, 'Rows can be nested only when the row is created.');
  }
  const rows = writer.state.rowsOf(navigation.table);
  for (const row of rows.whereEqual(navigation.column.name, id)) {
    writer.transaction.remove(navigation.table, row.id);
  }
}
