import type { DataverseOptions, Seed } from './dataverse.ts';
import { startTables } from './metadata/start-tables.ts';
import { createCatalog } from './metadata/catalog.ts';
import type { NoticeListener } from './notice.ts';
import type { Reference, Row, SeedRow, TableRows } from './row.ts';
import { createState, type State } from './state.ts';
import { beginTransaction } from './write/transaction.ts';
import { createRow, seededKeys, updateRow } from './write/write-row.ts';

/** Tables and rows of the start. @throws {DataverseError} when a seeded row is not usable. */
export function seedState(options: DataverseOptions, notice: NoticeListener): State {
  const { model = startTables, tables = [], schema = 'prefixed' } = options;
  const state = createState(createCatalog(model, tables), schema);
  addSeed(state, options.seed ?? {}, options, notice);
  return state;
}

/** Writes the rows of a seed; returns those that are new or changed. */
export function addSeed(
  state: State,
  seed: Seed,
  { now, newId, userId }: DataverseOptions,
  notice: NoticeListener,
): readonly Reference[] {
  const transaction = beginTransaction(state, notice);
  const seeded = keysOf(state, seed);
  const writer = { state, transaction, now: now(), newId, userId: userId?.(), seeded };
  for (const [name, rows] of Object.entries(seed)) {
    const known = state.rowsOf(name);
    const { primaryId } = transaction.table(name).definition;
    for (const row of rows) {
      const id = row[primaryId];
      const before = typeof id === 'string' ? known.get(id) : undefined;
      if (before === undefined) createRow(writer, name, row);
      else updateRow(writer, name, before, row);
    }
  }
  return transaction.commit();
}

/** An added row, and the version of the row that it replaced. */
type Added = { readonly table: string; readonly row: Row; readonly before: number | undefined };

/** Adds complete rows; an existing row gets their columns and keeps its others. */
export function addRows(state: State, tables: readonly TableRows[]): readonly Added[] {
  return tables.flatMap(({ table, rows }) => {
    const known = state.rowsOf(table);
    return rows.map((added) => {
      const before = known.get(added.id);
      const row = state.put(table, {
        ...(before === undefined ? added : joined(before, added)),
        sequence: before?.sequence ?? known.nextSequence(),
        version: 0,
      });
      return { table, row, before: before?.version };
    });
  });
}

function joined(before: SeedRow, { id, values, lookups }: SeedRow): SeedRow {
  return {
    id,
    values: new Map([...before.values, ...values]),
    lookups: new Map([...before.lookups, ...lookups]),
  };
}

/**
 * Adds the new rows to a state that started as its copy, except for rows that have changed there.
 */
export function copyAdded(state: State, added: readonly Added[]): void {
  for (const { table, row, before } of added) {
    const present = state.rowsOf(table).get(row.id);
    if (present?.version === before) state.restore(table, [row]);
  }
}

export function keysOf({ catalog }: State, seed: Seed): ReadonlySet<string> {
  const keys = Object.entries(seed).flatMap(([name, rows]) =>
    seededKeys(name, catalog.find(name)?.definition.primaryId ?? `${name}id`, rows),
  );
  return new Set(keys);
}
