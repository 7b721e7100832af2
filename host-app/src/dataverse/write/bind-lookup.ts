import { DataverseError } from '../errors.ts';
import type { JsonValue } from '../json.ts';
import type { Navigation, Table } from '../metadata/catalog.ts';
import type { ColumnDefinition } from '../metadata/definition.ts';
import type { Meant } from '../metadata/name-hints.ts';
import { mayBeMade } from '../metadata/name-rules.ts';
import type { Reference } from '../row.ts';
import { findByAddress, parseBindAddress, targetOf } from './bind-address.ts';
import type { Filling } from './filling.ts';
import { inferLookup } from './infer-table.ts';
import { link } from './nested-rows.ts';
import { setOf } from './meant-in-body.ts';
import { refuseNested, refuseUndeclared } from './refusals.ts';
import { isValidNow, noticeReadOnly } from './valid-now.ts';

/** Writes `<property>@odata.bind`: an address, null, or for a collection a list of addresses. */
export function bind(filling: Filling, property: string, value: JsonValue): void {
  const { writer, name, lookups, written } = filling;
  const table = writer.transaction.table(name);
  const navigation = navigationOf(filling, table, property);
  if (navigation !== undefined && navigation.kind !== 'one') {
    return bindCollection(filling, property, navigation, value);
  }
  if (value === null) {
    if (navigation === undefined) refuseUndeclared(filling, table, property);
    written.add(navigation.column.name);
    lookups.delete(navigation.column.name);
    return;
  }
  if (navigation === undefined && !mayBecomeLookup(filling, table, property)) {
    refuseUndeclared(filling, table, property, { target: targetOf(writer, value) });
  }
  const set = navigation && setOf(writer.state.catalog, navigation.target);
  const reference = findByAddress(writer, parseBindAddress(property, value, set));
  const column = navigation?.column ?? addLookup(filling, property, reference.table);
  if (writer.seeded === undefined && !isValidNow(filling, column)) {
    return noticeReadOnly(filling, column);
  }
  requireTarget(column, property, reference);
  written.add(column.name);
  lookups.set(column.name, reference);
}

/** Links existing rows to a new one: through the intersect table, or through their own lookups. */
function bindCollection(
  filling: Filling,
  property: string,
  navigation: Exclude<Navigation, { kind: 'one' }>,
  addresses: JsonValue,
): void {
  const { writer, name, id, createNested, isNew } = filling;
  const table = writer.transaction.table(name);
  if (!Array.isArray(addresses)) {
    refuseNested(
      table,
      property,
      `Bind a list: "${property}@odata.bind": ["/<entity set>(<id>)"].`,
    );
  }
  if (!isNew) refuseNested(table, property, 'Bind rows of a collection when the row is created.');
  for (const address of addresses) {
    const reference = findByAddress(writer, parseBindAddress(property, address));
    if (navigation.kind === 'many') {
      link(createNested, { table: name, id }, navigation, reference.id);
    } else pointBack(filling, navigation, reference);
  }
}

function pointBack(
  { writer, name, id }: Filling,
  { table, column }: Extract<Navigation, { kind: 'children' }>,
  reference: Reference,
): void {
  const row = reference.table === table ? writer.transaction.row(table, reference.id) : undefined;
  if (row === undefined) refuseTarget(column.name, [table], reference.table);
  const lookups = new Map(row.lookups).set(column.name, { table: name, id });
  writer.transaction.put(table, { ...row, lookups });
}

// Columns created earlier in the same write are not in the catalog yet.
function navigationOf(filling: Filling, table: Table, property: string): Navigation | undefined {
  const known = filling.writer.state.catalog.navigation(table, property);
  if (known !== undefined) return known;
  for (const column of table.lookupValues.values()) {
    const target = column.targets?.find(
      ({ navigationProperty }) => navigationProperty === property,
    );
    if (target !== undefined) return { kind: 'one', column, target };
  }
  return settledLookup(filling, property);
}

/**
 * A configured lookup whose schema name is unknown: the first spelling in a write becomes the name,
 * and any other is refused from then on.
 */
export function settledLookup(filling: Filling, property: string): Navigation | undefined {
  const { writer, name } = filling;
  const table = writer.transaction.table(name);
  for (const column of table.lookupValues.values()) {
    if (column.isNameOpen !== true) continue;
    const target = column.targets?.find(
      ({ navigationProperty = '' }) => navigationProperty.toLowerCase() === property.toLowerCase(),
    );
    if (target === undefined) continue;
    const settled = settle(column, property);
    writer.transaction.replaceColumn(name, settled);
    const found = settled.targets?.find(({ table: other }) => other === target.table) ?? target;
    return { kind: 'one', column: settled, target: found };
  }
  return undefined;
}

function settle(column: ColumnDefinition, property: string): ColumnDefinition {
  const schemaName = property.slice(0, column.name.length);
  return {
    ...column,
    schemaName,
    isNameOpen: false,
    targets: (column.targets ?? []).map((target) => ({
      ...target,
      navigationProperty: schemaName + (target.navigationProperty ?? '').slice(schemaName.length),
    })),
  };
}

// A known relationship in another case, or a lookup's own name, does not make a new relationship.
function mayBecomeLookup({ writer }: Filling, table: Table, property: string): boolean {
  const wanted = property.toLowerCase();
  if (table.columns.has(wanted)) return false;
  const names = writer.state.catalog.navigationNames(table);
  if (names.some((known) => known.toLowerCase() === wanted)) return false;
  return mayBeMade(writer.state.schema, property);
}

function addLookup({ writer, name }: Filling, property: string, target: string): ColumnDefinition {
  const made = inferLookup(property, target);
  writer.transaction.addColumn(name, made);
  return made;
}

function requireTarget(column: ColumnDefinition, property: string, { table }: Reference): void {
  const targets = column.targets ?? [];
  const named = targets.filter(
    ({ navigationProperty, baseProperty }) =>
      navigationProperty === property || baseProperty === property,
  );
  const allowed = (named.length === 0 ? targets : named).map((target) => target.table);
  if (allowed.includes(table)) return;
  const right = targets.find((target) => target.table === table);
  const name = right?.baseProperty ?? right?.navigationProperty;
  refuseTarget(
    property,
    allowed,
    table,
    name === undefined ? {} : { nearest: `${name}@odata.bind` },
  );
}

function refuseTarget(
  property: string,
  allowed: readonly string[],
  table: string,
  meant: Meant = {},
): never {
  throw new DataverseError(
    'invalid-value',
    `The property '${property}' points at ${allowed.join(' or ')}, not at ${table}.`,
    { source: property, ...meant },
  );
}
