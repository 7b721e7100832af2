import type { JsonValue } from './json.ts';

/** A lookup's value: the row it refers to. */
export type Reference = { readonly table: string; readonly id: string };

/**
 * One stored row. Rows never change: a write replaces the row, so a reader may keep the old one.
 * Maps, because column names come from outside and may be `__proto__`.
 */
export type Row = {
  readonly id: string;
  /** Increases with each new row of the table: the order of rows that an index returns. */
  readonly sequence: number;
  readonly version: number;
  readonly values: ReadonlyMap<string, JsonValue>;
  readonly lookups: ReadonlyMap<string, Reference>;
};

/** A complete row that is to be added to a table. */
export type SeedRow = Omit<Row, 'sequence' | 'version'>;

export type TableRows = { readonly table: string; readonly rows: readonly SeedRow[] };

export function etagOf(row: Row): string {
  return `W/"${row.version}"`;
}

/** The value an index stores: text without case, lookups by ID, missing values as null. */
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
