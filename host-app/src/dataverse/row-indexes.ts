import MiniSearch from 'minisearch';
import type { Dataverse } from './dataverse.ts';
import { textOf } from './json.ts';
import type { TableDefinition } from './metadata/definition.ts';

/** Gives the page time for other work, and decides when. */
export type Pace = {
  readonly pause: () => Promise<void>;
  /** Milliseconds, from an arbitrary start. */
  readonly now: () => number;
};

export const realPace: Pace = {
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

type Document = { readonly id: string } & Readonly<Record<string, string>>;
type Hit = { readonly id: string; readonly score: number };

/** The words of the rows, table by table. */
export type RowIndexes = {
  readonly isReady: (table: TableDefinition) => boolean;
  /** The best first; none while the index is not there. */
  readonly search: (table: TableDefinition, text: string) => readonly Hit[];
  /** Makes the index of a table in small pieces; from then on it follows the changes of the rows. */
  readonly make: (table: TableDefinition) => Promise<void>;
  readonly stop: () => void;
};

export function createRowIndexes(records: Dataverse, { pause, now }: Pace): RowIndexes {
  const indexes = new Map<string, Index>();
  const makings = new Map<Index, Promise<void>>();
  let isStopped = false;

  const stop = records.subscribe((change) => {
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

  return {
    isReady: ({ name }) => indexes.get(name)?.isReady === true,
    search: ({ name }, text) =>
      (indexes.get(name)?.documents.search(text) ?? []).map(({ id, score }) => ({
        id: String(id),
        score,
      })),
    make,
    stop: () => {
      isStopped = true;
      stop();
    },
  };
}

export function searchedColumns({ columns }: TableDefinition): readonly string[] {
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
