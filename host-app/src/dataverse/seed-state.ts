import type { DataverseOptions, Seed } from './dataverse.ts';
import { builtInTables } from './metadata/built-in-tables.ts';
import { createCatalog } from './metadata/catalog.ts';
import type { TableDefinition } from './metadata/definition.ts';
import type { NoticeListener } from './notice.ts';
import { createState, type State } from './state.ts';
import { beginTransaction } from './write/transaction.ts';
import { createRow, seededKeys } from './write/write-row.ts';

/** Tables and rows of the start. @throws {DataverseError} when a seeded row is not usable. */
export function seedState(options: DataverseOptions, notice: NoticeListener): State {
  const state = createState(createCatalog(builtInTables));
  for (const definition of options.tables ?? []) defineTable(state, definition);
  const transaction = beginTransaction(state, notice);
  const { now, newId, userId, seed = {} } = options;
  const seeded = keysOf(state, seed);
  const writer = { state, transaction, now: now(), newId, userId, seeded };
  for (const [name, rows] of Object.entries(seed)) {
    for (const row of rows) createRow(writer, name, row);
  }
  transaction.commit();
  return state;
}

function keysOf({ catalog }: State, seed: Seed): ReadonlySet<string> {
  const keys = Object.entries(seed).flatMap(([name, rows]) =>
    seededKeys(name, catalog.find(name)?.definition.primaryId ?? `${name}id`, rows),
  );
  return new Set(keys);
}

/** Adds a table, or to a table that is there the columns and relationships it lacks. */
export function defineTable({ catalog }: State, definition: TableDefinition): void {
  const known = catalog.find(definition.name);
  if (known === undefined) {
    catalog.put(definition);
    return;
  }
  const columns = definition.columns.filter(({ name }) => !known.columns.has(name));
  const { manyToMany } = known.definition;
  const names = new Set(manyToMany.map(({ navigationProperty }) => navigationProperty));
  const relations = definition.manyToMany.filter(
    (relation) => !names.has(relation.navigationProperty),
  );
  catalog.put({
    ...known.definition,
    columns: [...known.definition.columns, ...columns],
    manyToMany: [...manyToMany, ...relations],
  });
}
