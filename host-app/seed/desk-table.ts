export type Cell = string | number | boolean | null;

/**
 * Rows of one table. A column name may say how to read its cells: `accountid:id` and
 * `ownerid@odata.bind:systemuser` hold the number of a seeded row instead of its GUID, `from:party`
 * and `to:party` hold a table and a number, such as `contact 12`.
 */
export type DeskTable = {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
};

/** Turns rows written as objects into a table; a member that some rows lack is null there. */
export function toTable(
  table: string,
  rows: readonly Readonly<Record<string, Cell | undefined>>[],
): DeskTable {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return { table, columns, rows: rows.map((row) => columns.map((name) => row[name] ?? null)) };
}
