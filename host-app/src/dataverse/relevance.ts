import type { Dataverse, SearchGroup, SearchOptions } from './dataverse.ts';
import type { TableDefinition } from './metadata/definition.ts';
import { createRowIndexes, realPace, searchedColumns, type Pace } from './row-indexes.ts';

/** Search by relevance: the best rows first; words may be incomplete or slightly misspelled. */
export type Relevance = {
  /**
   * Groups, ordered by their best row. Telephone numbers, and tables without an index yet, use
   * `search` of the records; the index is then built for the next time.
   */
  readonly search: (text: string, options?: SearchOptions) => readonly SearchGroup[];
  /** Builds the indexes of these tables, a little at a time; resolves when all exist. */
  readonly prepare: (tables: readonly string[]) => Promise<void>;
  /** Stops following changes. */
  readonly stop: () => void;
};

const mostPerTable = 50;
const isNumber = /^[+(]?[\d\s().+/-]+$/;

type Ranked = { readonly group: SearchGroup; readonly score: number };

/**
 * Creates the relevance search over a Dataverse. A table's index is built in small pieces when the
 * table is first searched, and follows its changes. Load this module on the first search, because
 * it includes a library.
 */
export function createRelevance(records: Dataverse, pace: Pace = realPace): Relevance {
  const indexes = createRowIndexes(records, pace);
  let isStopped = false;

  const tablesNamed = (names: readonly string[]): readonly TableDefinition[] =>
    names
      .flatMap((name) => records.findTable(name) ?? [])
      .filter((table) => searchedColumns(table).length > 0);

  // In sequence: several at once would compete for the same thread. If everything is replaced in
  // the meantime, the build starts again.
  const prepare = async (names: readonly string[]): Promise<void> => {
    for (;;) {
      const next = tablesNamed(names).find((table) => !indexes.isReady(table));
      if (next === undefined || isStopped) return;
      await indexes.make(next);
    }
  };

  const rank = (table: TableDefinition, text: string, limit: number): readonly Ranked[] => {
    const hits = indexes.search(table, text);
    const [best] = hits;
    if (best === undefined) return [];
    const found = hits.slice(0, limit).map(({ id }) => records.retrieve(table.name, id));
    const group = { table: table.name, records: found, hasMore: hits.length > limit };
    return [{ group, score: best.score }];
  };

  return {
    prepare,
    stop: () => {
      isStopped = true;
      indexes.stop();
    },
    search: (text, options = {}) => {
      if (text.trim() === '' || isNumber.test(text.trim())) return records.search(text, options);
      const { tables, limit = mostPerTable } = options;
      const names = tables ?? records.tables().map(({ name }) => name);
      const wanted = tablesNamed(names);
      if (!wanted.every(indexes.isReady)) {
        void prepare(names);
        return records.search(text, options);
      }
      return wanted
        .flatMap((table) => rank(table, text, limit))
        .toSorted((left, right) => right.score - left.score)
        .map(({ group }) => group);
    },
  };
}
