import type { JsonValue } from '../../json.ts';
import type { Reference, SeedRow } from '../../row.ts';
import type { DateMove } from '../sample-dates.ts';
import { seedIdOf } from '../seed-id.ts';

type Cell = string | number | boolean | null;

/**
 * Stored rows of one table, including everything that a write would have added. The first column
 * holds the number of the row. A column may name a table, as in `ownerid:systemuser`: its cells are
 * the numbers of the referenced rows. A missing value is null.
 */
export type DeskRows = {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Columns with the same value in all rows. */
  readonly fixed: { readonly columns: readonly string[]; readonly cells: readonly Cell[] };
};

/** The rows as a table stores them, with dates shifted if necessary. */
export function toRows(
  { table, columns, rows, fixed }: DeskRows,
  move: DateMove | undefined,
): readonly SeedRow[] {
  const puts = columns.map((column, index) =>
    index === 0 ? putId(column) : putInto(column, move),
  );
  const fixedPuts = fixed.columns.map((column) => putInto(column, move));
  return rows.map((cells) => {
    const id = seedIdOf(table, cells[0]);
    const row: Draft = { id, values: new Map(), lookups: new Map() };
    putAll(row, puts, cells);
    putAll(row, fixedPuts, fixed.cells);
    return row;
  });
}

type Draft = {
  readonly id: string;
  readonly values: Map<string, JsonValue>;
  readonly lookups: Map<string, Reference>;
};

type Put = (row: Draft, cell: Cell) => void;

// Called once for each of 4,500 rows while a page starts, hence by index.
function putAll(row: Draft, puts: readonly Put[], cells: readonly Cell[]): void {
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index] ?? null;
    if (cell !== null) puts[index]?.(row, cell);
  }
}

function putId(column: string): Put {
  return ({ id, values }) => values.set(column, id);
}

function putInto(column: string, move: DateMove | undefined): Put {
  const [name = '', target] = column.split(':');
  if (target !== undefined) {
    return ({ lookups }, cell) => lookups.set(name, { table: target, id: seedIdOf(target, cell) });
  }
  if (move === undefined) return ({ values }, cell) => values.set(name, cell);
  return ({ values }, cell) => values.set(name, typeof cell === 'string' ? move(cell) : cell);
}
