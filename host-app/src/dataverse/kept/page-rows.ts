import type { AdoptedRows, Dataverse, SnapshotRow } from '../dataverse.ts';
import { createDirtyRows, type Flight } from './dirty-rows.ts';
import { sortContents, type Contents, type RawContents } from './kept-contents.ts';
import type { Batch, Whole } from './kept-writes.ts';

/** The rows of this page, and its rows that the database does not have yet. */
export type PageRows = {
  readonly contentsOf: (raw: RawContents) => Contents;
  /** Loads all kept rows; rows that are not written yet stay on top. */
  readonly takeWhole: (contents: Contents) => void;
  /** Applies the changes of others, except for rows that this page is about to write. */
  readonly takeChanges: (contents: Contents) => void;
  readonly hasUnwritten: () => boolean;
  readonly take: () => Flight;
  readonly landed: (flight: Flight) => void;
  readonly failed: (flight: Flight) => void;
  readonly batch: (flight: Flight) => Omit<Batch, 'page'>;
  readonly whole: () => Omit<Whole, 'page' | 'baseline'>;
  readonly stop: () => void;
};

export type PageRowsOptions = {
  readonly except: readonly string[];
  readonly onChange: () => void;
  /** An import or a reset replaced all rows. */
  readonly onReplaced: () => void;
};

export function createPageRows(
  records: Dataverse,
  { except, onChange, onReplaced }: PageRowsOptions,
): PageRows {
  const dirty = createDirtyRows();
  let isAdopting = false;

  const stop = records.subscribe((change) => {
    if (isAdopting) return;
    if (change.kind !== 'replaced') {
      if (except.includes(change.table)) return;
      dirty.touch(change);
      onChange();
    } else if (change.isExtension !== true) {
      dirty.clear();
      onReplaced();
    }
  });
  const adopt = (rows: AdoptedRows): void => {
    isAdopting = true;
    try {
      records.adopt(rows);
    } finally {
      isAdopting = false;
    }
  };
  const rowOf = (table: string, id: string): SnapshotRow | undefined =>
    records.exportRows(table, [id])[0];
  const unwritten = (): AdoptedRows => {
    const rows = dirty.all().map(({ table, id }) => ({ table, id, row: rowOf(table, id) }));
    return {
      tables: [],
      rows: rows.flatMap(({ table, row }) => (row === undefined ? [] : [{ table, rows: [row] }])),
      deleted: rows.filter(({ row }) => row === undefined),
    };
  };
  const tablesAsJson = (): string => JSON.stringify(records.exportTables());

  return {
    contentsOf: (raw) => sortContents(raw, records.tables(), except),
    takeWhole: ({ tables, rows }) => {
      const own = unwritten();
      const configured = records.exportData().rows.filter(({ table }) => except.includes(table));
      adopt({
        isWhole: true,
        // A column's configuration takes precedence over its kept definition.
        tables: [...records.exportTables(), ...tables],
        rows: [...configured, ...rows],
        deleted: [],
      });
      adopt(own);
    },
    takeChanges: ({ tables, rows, deleted }) => {
      adopt({
        tables,
        rows: rows.map(({ table, rows: all }) => ({
          table,
          rows: all.filter(({ id }) => !dirty.has({ table, id })),
        })),
        deleted: deleted.filter((row) => !dirty.has(row)),
      });
    },
    hasUnwritten: () => dirty.size() > 0,
    take: dirty.take,
    landed: dirty.landed,
    failed: dirty.failed,
    batch: (flight) => ({
      tables: tablesAsJson(),
      rows: [...flight.values()].map(
        ({ table, id }) => [table, id, rowOf(table, id) ?? null] as const,
      ),
    }),
    whole: () => ({
      tables: tablesAsJson(),
      rows: records.exportData().rows.filter(({ table }) => !except.includes(table)),
    }),
    stop,
  };
}
