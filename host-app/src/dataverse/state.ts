import type { Catalog } from './metadata/catalog.ts';
import type { SchemaRule } from './metadata/name-rules.ts';
import { createRowSet, type RowSet } from './row-set.ts';
import type { Row } from './row.ts';

/** The current tables and rows. */
export type State = {
  readonly catalog: Catalog;
  readonly schema: SchemaRule;
  readonly rowsOf: (table: string) => RowSet;
  /** Stores a row under a new version, and returns the stored row. */
  readonly put: (table: string, row: Row) => Row;
  readonly remove: (table: string, id: string) => void;
  /** Restores rows as they were, versions included. */
  readonly restore: (table: string, rows: Iterable<Row>) => void;
};

// The product's row versions are large numbers that all tables share.
const firstVersion = 1_000_000;

export function createState(catalog: Catalog, schema: SchemaRule): State {
  const sets = new Map<string, RowSet>();
  let version = firstVersion;
  const rowsOf = (table: string): RowSet => {
    const known = sets.get(table);
    if (known !== undefined) return known;
    const made = createRowSet();
    sets.set(table, made);
    return made;
  };
  return {
    catalog,
    schema,
    rowsOf,
    put: (table, row) => {
      version += 1;
      const placed = { ...row, version };
      rowsOf(table).put(placed);
      return placed;
    },
    remove: (table, id) => rowsOf(table).remove(id),
    restore: (table, rows) => {
      const set = rowsOf(table);
      for (const row of rows) {
        version = Math.max(version, row.version);
        set.put(row);
      }
    },
  };
}
