import { DataverseError } from '../errors.ts';
import type { JsonValue } from '../json.ts';
import type { Navigation, Table } from '../metadata/catalog.ts';
import type { ColumnDefinition } from '../metadata/definition.ts';
import { nearestName } from '../nearest-name.ts';
import type { Reference } from '../row.ts';
import { parseBindAddress } from './bind-address.ts';
import type { Filling, Writer } from './filling.ts';
import { inferLookup } from './infer-table.ts';
import { link } from './nested-rows.ts';
import { refuseMissing, refuseNested, refuseUndeclared } from './refusals.ts';

/** Writes `<property>@odata.bind`: an address, null, or for many-to-many a list of addresses. */
export function bind(filling: Filling, property: string, value: JsonValue): void {
  const { writer, name, lookups, written } = filling;
  const table = writer.transaction.table(name);
  const navigation = navigationOf(filling, table, property);
  if (navigation?.kind === 'many' && Array.isArray(value)) {
    return bindMany(filling, property, navigation, value);
  }
  if (navigation !== undefined && navigation.kind !== 'one') refuseNested(property);
  if (value === null) {
    if (navigation !== undefined) lookups.delete(navigation.column.name);
    return;
  }
  const reference = resolveAddress(writer, property, value);
  const column = navigation?.column ?? addLookup(filling, table, property, reference.table);
  requireTarget(column, property, reference);
  written.add(column.name);
  lookups.set(column.name, reference);
}

function bindMany(
  { writer, name, id, createNested }: Filling,
  property: string,
  navigation: Extract<Navigation, { kind: 'many' }>,
  addresses: readonly unknown[],
): void {
  for (const address of addresses) {
    const reference = resolveAddress(writer, property, address);
    link(createNested, { table: name, id }, navigation, reference.id);
  }
}

// Columns made earlier in the same write are not in the catalog yet.
function navigationOf(filling: Filling, table: Table, property: string): Navigation | undefined {
  const known = filling.writer.state.catalog.navigation(table, property);
  if (known !== undefined) return known;
  for (const column of table.lookupValues.values()) {
    const target = column.targets?.find(
      ({ navigationProperty }) => navigationProperty === property,
    );
    if (target !== undefined) return { kind: 'one', column, target };
  }
  return undefined;
}

function addLookup(
  filling: Filling,
  table: Table,
  property: string,
  target: string,
): ColumnDefinition {
  const { catalog } = filling.writer.state;
  if (table.columns.has(property)) refuseUndeclared(table, property);
  const names = catalog.navigationNames(table);
  const other = names.find((known) => known.toLowerCase() === property.toLowerCase());
  if (other !== undefined || table.columns.has(property.toLowerCase())) {
    refuseUndeclared(table, property, other);
  }
  const made = inferLookup(property, target);
  filling.writer.transaction.addColumn(filling.name, made, nearestName(property, names));
  return made;
}

function resolveAddress(writer: Writer, property: string, value: unknown): Reference {
  const { setName, id } = parseBindAddress(property, value);
  const { name } = writer.state.catalog.getBySet(setName).definition;
  const isThere =
    writer.transaction.row(name, id) !== undefined || writer.seeded?.has(`${name}/${id}`) === true;
  return isThere ? { table: name, id } : refuseMissing(name, id);
}

function requireTarget(column: ColumnDefinition, property: string, { table }: Reference): void {
  const targets = column.targets ?? [];
  const named = targets.filter(
    ({ navigationProperty, table: target }) =>
      navigationProperty === property || property.startsWith(`${column.name}_${target}`),
  );
  const allowed = named.length === 0 ? targets : named;
  if (allowed.some((target) => target.table === table)) return;
  throw new DataverseError(
    'invalid-value',
    `The property '${property}' points at ${allowed.map((target) => target.table).join(' or ')}, not at ${table}.`,
    { source: property },
  );
}
