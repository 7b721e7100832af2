import type { JsonValue } from './json.ts';

/** A lookup's value: the row it points at. */
export type Reference = { readonly table: string; readonly id: string };

/**
 * One row at rest. Rows never change: a write puts a new one in place, so a reader may keep what it
 * has. Maps, because column names come from outside and may be `__proto__`.
 */
export type Row = {
  readonly id: string;
  /** Grows with each new row of the table: the order of rows that an index returns. */
  readonly sequence: number;
  readonly version: number;
  readonly values: ReadonlyMap<string, JsonValue>;
  readonly lookups: ReadonlyMap<string, Reference>;
};

/** A row that is to join a table, whole as it is. */
export type SeedRow = Omit<Row, 'sequence' | 'version'>;

export type TableRows = { readonly table: string; readonly rows: readonly SeedRow[] };

export function etagOf(row: Row): string {
  return `W/"${row.version}"`;
}

/** The value an index stores: text without case, lookups by id, missing values as null. */
export function indexKey(row: Row, column: string): IndexKey {
  const value = row.values.get(column);
  if (value === undefined) return row.lookups.get(column)?.id ?? null;
  return toIndexKey(value);
}

export type IndexKey = string | number | boolean | null;

export function toIndexKey(value: JsonValue): IndexKey {
  if (typeof value === 'string') return value.toLowerCase();
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}
