import type { Snapshot, SnapshotRow } from './dataverse.ts';
import { createCatalog } from './metadata/catalog.ts';
import type { TableDefinition } from './metadata/definition.ts';
import type { Row } from './row.ts';
import { createState, type State } from './state.ts';

/**
 * Returns a function that restores the current state. Rows never change, so keeping them costs
 * little.
 */
export function rememberState({ catalog, schema, rowsOf }: State): () => State {
  const definitions = catalog.definitions();
  const model = catalog.model();
  const added = catalog.added();
  const rows = definitions.map(({ name }) => [name, [...rowsOf(name).all()]] as const);
  return () => {
    const state = createState(createCatalog(model, added), schema);
    for (const [name, kept] of rows) state.restore(name, kept);
    return state;
  };
}

/** System tables are left out: an old snapshot uses the current ones. */
export function takeSnapshot(state: State): Snapshot {
  const { catalog, rowsOf } = state;
  const definitions = catalog.definitions();
  const filled = definitions.filter(({ name }) => rowsOf(name).size() > 0);
  return {
    format: 'sidetone-dataverse-1',
    tables: tablesOfSnapshot(state),
    rows: filled.map(({ name }) => ({
      table: name,
      rows: [...rowsOf(name).all()].map(toSnapshotRow),
    })),
  };
}

export function tablesOfSnapshot({ catalog }: State): readonly TableDefinition[] {
  return catalog.added();
}

export function rowsOfSnapshot(
  { rowsOf }: State,
  name: string,
  ids: readonly string[],
): readonly SnapshotRow[] {
  const rows = rowsOf(name);
  return ids.flatMap((id) => rows.get(id) ?? []).map(toSnapshotRow);
}

/** Tables of the snapshot add to the current ones, which may have more columns. */
export function stateFromSnapshot(
  { tables, rows }: Pick<Snapshot, 'tables' | 'rows'>,
  before: State,
): State {
  const catalog = createCatalog(before.catalog.model(), tables);
  const state = createState(catalog, before.schema);
  for (const group of rows) {
    state.catalog.get(group.table);
    state.restore(group.table, group.rows.map(toRow));
  }
  return state;
}

function toSnapshotRow({ id, version, values, lookups }: Row): SnapshotRow {
  return {
    id,
    version,
    values: [...values],
    lookups: [...lookups].map(([name, target]) => [name, target.table, target.id] as const),
  };
}

export function toRow({ id, version, values, lookups }: SnapshotRow, index: number): Row {
  return {
    id,
    version,
    sequence: index + 1,
    values: new Map(values),
    lookups: new Map(lookups.map(([name, target, to]) => [name, { table: target, id: to }])),
  };
}
