import MiniSearch from 'minisearch';
import type { Dataverse, SearchGroup, SearchOptions } from './dataverse.ts';
import { textOf } from './json.ts';
import type { TableDefinition } from './metadata/definition.ts';

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

/** Gives the page time for other work, and decides when. */
export type Pace = {
  readonly pause: () => Promise<void>;
  /** Milliseconds, from an arbitrary start. */
  readonly now: () => number;
};

const realPace: Pace = {
  pause: () =>
    new Promise((resolve) => {
      setTimeout(resolve);
    }),
  now: () => performance.now(),
};

/**
 * Milliseconds of work between two pauses: a frame has sixteen, and other work needs some of them.
 */
const slice = 8;
/** Rows between two time checks. */
const step = 10;

type Index = {
  readonly documents: MiniSearch<Document>;
  /** Rows that have changed since the build started; they are already indexed or deleted. */
  readonly changed: Set<string>;
  isReady: boolean;
};

type Ranked = { readonly group: SearchGroup; readonly score: number };
type Document = { readonly id: string } & Readonly<Record<string, string>>;

/**
 * Creates the relevance search over a Dataverse. A table's index is built in small pieces when the
 * table is first searched, and follows its changes. Load this module on the first search, because
 * it includes a library.
 */
export function createRelevance(records: Dataverse, { pause, now }: Pace = realPace): Relevance {
  const indexes = new Map<string, Index>();
  let isStopped = false;

  const stopListening = records.subscribe((change) => {
    if (change.kind === 'replaced') return indexes.clear();
    const { table, id, kind } = change;
    const index = indexes.get(table);
    const definition = records.findTable(table);
    if (index === undefined || definition === undefined) return undefined;
    const { documents, changed, isReady } = index;
    if (!isReady) changed.add(id);
    if (documents.has(id)) documents.discard(id);
    if (kind !== 'deleted') documents.add(documentOf(definition, records.retrieve(table, id)));
    return undefined;
  });

  // A row may have been read before it changed, so rows that the listener has added are not added
  // again.
  const fill = async (table: TableDefinition, index: Index): Promise<void> => {
    const fields = [table.primaryId, ...searchedColumns(table)].join(',');
    const rows = records.list(table.name, `$select=${fields}`);
    let began = now();
    for (let from = 0; from < rows.count; from += step) {
      if (now() - began >= slice) {
        await pause();
        began = now();
        if (isStopped || indexes.get(table.name) !== index) return;
      }
      const read = rows.read(from, from + step).map((row) => documentOf(table, row));
      index.documents.addAll(read.filter(({ id }) => !index.changed.has(id)));
    }
    index.changed.clear();
    index.isReady = true;
  };

  const makings = new Map<Index, Promise<void>>();
  const make = (table: TableDefinition): Promise<void> => {
    const known = indexes.get(table.name);
    if (known !== undefined) return makings.get(known) ?? Promise.resolve();
    const index = { documents: createIndex(table), changed: new Set<string>(), isReady: false };
    indexes.set(table.name, index);
    const making = pause()
      .then(() => (isStopped || indexes.get(table.name) !== index ? undefined : fill(table, index)))
      .finally(() => makings.delete(index));
    makings.set(index, making);
    return making;
  };

  const tablesNamed = (names: readonly string[]): readonly TableDefinition[] =>
    names
      .flatMap((name) => records.findTable(name) ?? [])
      .filter((table) => searchedColumns(table).length > 0);
  const isReady = ({ name }: TableDefinition): boolean => indexes.get(name)?.isReady === true;

  // In sequence: several at once would compete for the same thread. If everything is replaced in
  // the meantime, the build starts again.
  const prepare = async (names: readonly string[]): Promise<void> => {
    for (;;) {
      const next = tablesNamed(names).find((table) => !isReady(table));
      if (next === undefined || isStopped) return;
      await make(next);
    }
  };

  const rank = (table: TableDefinition, text: string, limit: number): readonly Ranked[] => {
    const hits = indexes.get(table.name)?.documents.search(text) ?? [];
    const [best] = hits;
    if (best === undefined) return [];
    const found = hits.slice(0, limit).map(({ id }) => records.retrieve(table.name, String(id)));
    const group = { table: table.name, records: found, hasMore: hits.length > limit };
    return [{ group, score: best.score }];
  };

  return {
    prepare,
    stop: () => {
      isStopped = true;
      stopListening();
    },
    search: (text, options = {}) => {
      if (text.trim() === '' || isNumber.test(text.trim())) return records.search(text, options);
      const { tables, limit = mostPerTable } = options;
      const names = tables ?? records.tables().map(({ name }) => name);
      const wanted = tablesNamed(names);
      if (!wanted.every(isReady)) {
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

function searchedColumns({ columns }: TableDefinition): readonly string[] {
  return columns.filter(({ isSearched }) => isSearched === true).map(({ name }) => name);
}

function createIndex(table: TableDefinition): MiniSearch<Document> {
  return new MiniSearch<Document>({
    fields: [...searchedColumns(table)],
    // A match in the name says more than one in a long text.
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      fuzzy: 0.2,
      boost: { [table.primaryName]: 3 },
    },
  });
}

function documentOf(table: TableDefinition, row: Readonly<Record<string, unknown>>): Document {
  const texts = searchedColumns(table).map((name) => [name, plainText(textOf(row[name]))] as const);
  return { ...Object.fromEntries(texts), id: textOf(row[table.primaryId]) };
}

// Articles are HTML; their tags are not words.
function plainText(text: string): string {
  return text.replaceAll(/<[^<>]*>/g, ' ');
}
