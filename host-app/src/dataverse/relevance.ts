import MiniSearch from 'minisearch';
import type { Dataverse, SearchGroup, SearchOptions } from './dataverse.ts';
import { textOf } from './json.ts';
import type { TableDefinition } from './metadata/definition.ts';

/** Search by relevance: the best rows first, words may be begun or slightly misspelt. */
export type Relevance = {
  /** Groups in order of their best row. Telephone numbers are found as `search` finds them. */
  readonly search: (text: string, options?: SearchOptions) => readonly SearchGroup[];
  /** Follows no changes any more. */
  readonly stop: () => void;
};

const mostPerTable = 50;
const isNumber = /^[+(]?[\d\s().+/-]+$/;

type Ranked = { readonly group: SearchGroup; readonly score: number };
type Document = { readonly id: string } & Readonly<Record<string, string>>;

/**
 * Makes the relevance search over a Dataverse. The index of a table is made when the table is first
 * searched and follows its changes; load this module when somebody searches, it brings a library.
 */
export function createRelevance(records: Dataverse): Relevance {
  const indexes = new Map<string, MiniSearch<Document>>();

  const stop = records.subscribe((change) => {
    if (change.kind === 'replaced') return indexes.clear();
    const { table, id, kind } = change;
    const index = indexes.get(table);
    const definition = records.findTable(table);
    if (index === undefined || definition === undefined) return undefined;
    if (index.has(id)) index.discard(id);
    if (kind !== 'deleted') index.add(documentOf(definition, records.retrieve(table, id)));
    return undefined;
  });

  const indexOf = (table: TableDefinition): MiniSearch<Document> => {
    const known = indexes.get(table.name);
    if (known !== undefined) return known;
    const index = createIndex(table);
    const fields = [table.primaryId, ...searchedColumns(table)].join(',');
    const rows = records.list(table.name, `$select=${fields}`);
    index.addAll(rows.read(0, rows.count).map((row) => documentOf(table, row)));
    indexes.set(table.name, index);
    return index;
  };

  const rank = (table: TableDefinition, text: string, limit: number): readonly Ranked[] => {
    const hits = indexOf(table).search(text);
    const [best] = hits;
    if (best === undefined) return [];
    const found = hits.slice(0, limit).map(({ id }) => records.retrieve(table.name, String(id)));
    const group = { table: table.name, records: found, hasMore: hits.length > limit };
    return [{ group, score: best.score }];
  };

  return {
    stop,
    search: (text, options = {}) => {
      if (text.trim() === '' || isNumber.test(text.trim())) return records.search(text, options);
      const { tables, limit = mostPerTable } = options;
      return (tables ?? records.tables().map(({ name }) => name))
        .flatMap((name) => records.findTable(name) ?? [])
        .filter((table) => searchedColumns(table).length > 0)
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
    // A hit in the name says more than one in a long text.
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

// Articles are HTML; their tags are no words.
function plainText(text: string): string {
  return text.replaceAll(/<[^<>]*>/g, ' ');
}
