import type { JsonValue } from '../json.ts';
import { isObject } from '../json.ts';
import type { Navigation } from '../metadata/catalog.ts';
import type { Reference } from '../row.ts';
import { requireObject, type CreateNested, type Filling } from './filling.ts';
import { refuseNested } from './refusals.ts';

/** Writes a navigation property that comes with a value: rows to be created with this one. */
export function setNavigation(
  filling: Filling,
  key: string,
  navigation: Navigation,
  value: JsonValue,
): void {
  const { lookups, name, id, isNew } = filling;
  if (navigation.kind === 'one') {
    const { column, target } = navigation;
    if (value === null) lookups.delete(column.name);
    else if (isNew && isObject(value)) {
      const created = filling.createNested(target.table, requireObject(value), new Map());
      lookups.set(column.name, { table: target.table, id: created });
    } else refuseNested(key);
    return;
  }
  if (!Array.isArray(value)) refuseNested(key);
  if (!isNew) clearChildren(filling, key, navigation);
  for (const member of value) createMember(filling, { table: name, id }, navigation, member);
}

function createMember(
  { createNested }: Filling,
  owner: Reference,
  navigation: Exclude<Navigation, { kind: 'one' }>,
  member: unknown,
): void {
  const data = requireObject(member);
  if (navigation.kind === 'children') {
    const links = new Map([[navigation.column.name, owner]]);
    createNested(navigation.table, data, links);
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

// Of existing rows only the parties can be written again, as a whole (documented).
function clearChildren({ writer, id }: Filling, key: string, navigation: Navigation): void {
  if (navigation.kind !== 'children' || navigation.table !== 'activityparty') refuseNested(key);
  const rows = writer.state.rowsOf(navigation.table);
  for (const row of rows.whereEqual(navigation.column.name, id)) {
    writer.transaction.remove(navigation.table, row.id);
  }
}
