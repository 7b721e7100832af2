import type { JsonValue } from '../src/dataverse/json.ts';
import type { Reference, Row } from '../src/dataverse/row.ts';
import type { DeskRows } from '../src/dataverse/seed/desk/to-rows.ts';
import { agentUserId, sampleSeed } from '../src/dataverse/seed/index.ts';
import { seedId, seedIdOf } from '../src/dataverse/seed/seed-id.ts';
import { addSeed, seedState } from '../src/dataverse/seed-state.ts';
import { createArticles } from './create-articles.ts';
import { createDesk } from './create-desk.ts';
import type { Cell } from './desk-table.ts';
import { toRecords } from './to-records.ts';

/**
 * The desk's rows as they are after they have been written, so that a starting workspace only has
 * to take them in.
 */
export function finishDesk(): readonly DeskRows[] {
  const written = writtenRows();
  return [...new Set(written.map(({ table }) => table))].map((name) =>
    toDeskRows(
      name,
      written.filter(({ table }) => table === name).map(({ row }) => row),
    ),
  );
}

/** Creation dates for rows that do not have one. */
const setUpAt = Date.UTC(2024, 0, 8, 8);

type Written = { readonly table: string; readonly row: Row };

/** The desk's rows as the write methods leave them. */
export function writtenRows(): readonly Written[] {
  const options = { now: () => setUpAt, userId: () => agentUserId };
  const state = seedState(
    { ...options, newId: () => crypto.randomUUID(), seed: sampleSeed },
    refuse,
  );
  let parties = 0;
  const newId = (): string => seedId('activityparty', (parties += 1));
  const desk = {
    ...Object.fromEntries(createDesk().map((table) => [table.table, toRecords(table)])),
    knowledgearticle: createArticles(),
  };
  return addSeed(state, desk, { ...options, newId }, refuse).map(({ table, id }) => {
    const row = state.rowsOf(table).get(id);
    if (row === undefined) throw new Error(`The row ${id} of "${table}" was not written`);
    return { table, row };
  });
}

function refuse({ message }: { readonly message: string }): never {
  throw new Error(message);
}

function toDeskRows(table: string, rows: readonly Row[]): DeskRows {
  const cells = rows.map((row) => cellsOf(table, row));
  const names = [...new Set(cells.flatMap((row) => [...row.keys()]))];
  const [first] = cells;
  const isFixed = (name: string): boolean =>
    cells.every((row) => row.has(name) && row.get(name) === first?.get(name));
  const columns = names.filter((name) => !isFixed(name));
  const fixed = names.filter(isFixed);
  return {
    table,
    columns,
    rows: cells.map((row) => columns.map((name) => row.get(name) ?? null)),
    fixed: { columns: fixed, cells: fixed.map((name) => first?.get(name) ?? null) },
  };
}

// The ID comes first in every row, so it is also the first column.
function cellsOf(table: string, { id, values, lookups }: Row): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const [name, value] of values) {
    cells.set(name, value === id ? numberOf({ table, id }) : cellOf(value));
  }
  for (const [name, target] of lookups) cells.set(`${name}:${target.table}`, numberOf(target));
  return cells;
}

function cellOf(value: JsonValue): Cell {
  if (typeof value !== 'object' || value === null) return value;
  throw new Error(`No cell holds ${JSON.stringify(value)}`);
}

function numberOf({ table, id }: Reference): number {
  const number = table === 'systemuser' ? Number(id.slice(-2)) - 10 : Number(id.slice(-12));
  if (seedIdOf(table, number) === id) return number;
  throw new Error(`The row ${id} of "${table}" has no number`);
}
