import { quote, type Report } from './report.ts';
import type { Cell, ExportedRow, Reference } from './rows.ts';
import { findTable, isSystemColumn } from './tables.ts';

/** Reads the columns of one row, and remembers which ones the mock uses. */
export interface RowReader {
  readonly row: ExportedRow;
  readonly text: (column: string) => string | undefined;
  readonly number: (column: string) => number | undefined;
  readonly flag: (column: string) => boolean | undefined;
  /** The meaning of a choice; its label is accepted too. Reports a value without a meaning. */
  readonly choice: <Value extends string>(
    column: string,
    meanings: Readonly<Record<number, Value>>,
  ) => Value | undefined;
  readonly reference: (column: string) => Reference | undefined;
  readonly say: (...line: [code: Parameters<Report>[0], text: string]) => void;
}

/** Columns that the mock uses, by table. */
export type Usage = Map<string, Set<string>>;

export function createReader(row: ExportedRow, usage: Usage, report: Report): RowReader {
  const used = usage.get(row.table) ?? new Set();
  usage.set(row.table, used);
  const say: RowReader['say'] = (code, text) => report(code, row.place, text);
  const cell = (column: string): Cell | undefined => {
    used.add(column);
    return row.cells.get(column);
  };
  return {
    row,
    say,
    text: (column) => {
      const value = cell(column);
      return value === undefined ? undefined : String(value);
    },
    number: (column) => {
      const value = cell(column);
      if (value === undefined) return undefined;
      const number = Number(value);
      if (typeof value !== 'boolean' && Number.isFinite(number)) return number;
      say('IM5', `${column} is ${quote(value)}, which is not a number; the default is used.`);
      return undefined;
    },
    flag: (column) => {
      const value = cell(column);
      if (value === undefined) return undefined;
      const flag = flags.get(String(value).toLowerCase());
      if (flag === undefined) {
        say(
          'IM5',
          `${column} is ${quote(value)}, which is neither yes nor no; the default is used.`,
        );
      }
      return flag;
    },
    choice: (column, meanings) => {
      const value = cell(column);
      return value === undefined ? undefined : meaningOf(value, meanings, column, say);
    },
    reference: (column) => {
      used.add(column);
      return row.references.get(column);
    },
  };
}

const flags: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['yes', true],
  ['false', false],
  ['0', false],
  ['no', false],
]);

function meaningOf<Value extends string>(
  value: Cell,
  meanings: Readonly<Record<number, Value>>,
  column: string,
  say: RowReader['say'],
): Value | undefined {
  const text = String(value).toLowerCase();
  const found = Object.entries(meanings).find(
    ([number, meaning]) => number === text || meaning.toLowerCase() === text,
  );
  if (found) return found[1];
  const all = Object.entries(meanings).map(([number, meaning]) => `${number} (${meaning})`);
  say(
    'IM5',
    `${column} is ${quote(value)}, which is none of ${all.join(', ')}; the default is used.`,
  );
  return undefined;
}

const always = new Set(['msdyn_uniquename', 'statecode', 'componentstate', 'msdyn_name', 'name']);

/** Reports the columns that no mapping read, once per table. */
export function reportUnused(rows: readonly ExportedRow[], usage: Usage, report: Report): void {
  const unused = new Map<string, { readonly columns: Set<string>; rows: number }>();
  for (const row of rows) {
    const used = usage.get(row.table);
    if (!used) continue;
    const idColumn = findTable(row.table)?.idColumn;
    const columns = [...row.cells.keys(), ...row.references.keys()].filter(
      (name) => !used.has(name) && !always.has(name) && name !== idColumn && !isSystemColumn(name),
    );
    if (columns.length === 0) continue;
    const entry = unused.get(row.table) ?? { columns: new Set<string>(), rows: 0 };
    unused.set(row.table, entry);
    entry.rows += 1;
    for (const column of columns) entry.columns.add(column);
  }
  for (const [table, { columns, rows: count }] of unused) {
    const names = [...columns].toSorted();
    report(
      'IM1',
      table,
      `Columns that are not used (${names.length}, in ${count} ${count === 1 ? 'row' : 'rows'}): ${names.join(', ')}.`,
    );
  }
}
