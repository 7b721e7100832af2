import type { IDBPTransaction } from 'idb';
import type { SnapshotRow } from '../dataverse.ts';
import { readRaw, type Contents, type RawContents } from './kept-contents.ts';
import { allStores, type KeptDatabase, type KeptSchema, type KeptStore } from './kept-database.ts';

/** Rows of one chunk. */
const rowsPerChunk = 2000;

export type Batch = {
  readonly page: string;
  /**
   * Definitions as JSON, with every write: another page may have cleared them together with the
   * rows.
   */
  readonly tables: string;
  readonly rows: readonly (readonly [table: string, id: string, row: SnapshotRow | null])[];
};

export type Whole = {
  readonly page: string;
  readonly baseline: string;
  readonly tables: string;
  readonly rows: Contents['rows'];
};

type Writing = IDBPTransaction<KeptSchema, KeptStore[], 'readwrite'>;
/** Created one by one, so that the valid ones before an invalid one are known. */
type Requests = Generator<Promise<unknown>>;

// A closing page waits for no reply, so these two make all requests at once and read nothing.

export function writeBatch(database: KeptDatabase, batch: Batch): Promise<void> {
  const transaction = database.transaction(allStores, 'readwrite');
  return finish(transaction, function* ask() {
    yield transaction.objectStore('tables').put(batch.tables, batch.page);
    const rows = transaction.objectStore('rows');
    for (const [table, id, row] of batch.rows) yield rows.put({ row }, [table, id]);
  });
}

export function writeWhole(database: KeptDatabase, whole: Whole): Promise<void> {
  const transaction = database.transaction(allStores, 'readwrite');
  return finish(transaction, function* ask() {
    yield* clear(transaction);
    yield* putWhole(transaction, whole);
  });
}

/** Writes the first chunks, unless another page already has; returns the resulting baseline. */
export async function writeFirst(database: KeptDatabase, whole: Whole): Promise<string> {
  const transaction = database.transaction(allStores, 'readwrite');
  const known = await transaction.objectStore('marks').get('baseline');
  if (known !== undefined) return known;
  await finish(transaction, () => putWhole(transaction, whole));
  return whole.baseline;
}

/** Merges the changes into the chunks, and sets aside the rows that cannot be loaded. */
export async function compact(
  database: KeptDatabase,
  page: string,
  contentsOf: (raw: RawContents) => Contents,
): Promise<void> {
  const transaction = database.transaction(allStores, 'readwrite');
  const raw = await readRaw(transaction);
  const { baseline } = raw;
  if (baseline === undefined) return;
  await finish(transaction, function* ask() {
    const { tables, rows, aside } = contentsOf(raw);
    yield* clear(transaction);
    yield* putWhole(transaction, { page, baseline, tables: JSON.stringify(tables), rows });
    for (const found of aside) yield transaction.objectStore('aside').add(found);
  });
}

function* clear(transaction: Writing): Requests {
  for (const store of ['chunks', 'rows', 'tables'] as const) {
    yield transaction.objectStore(store).clear();
  }
}

function* putWhole(transaction: Writing, { page, baseline, tables, rows }: Whole): Requests {
  yield transaction.objectStore('marks').put(baseline, 'baseline');
  yield transaction.objectStore('tables').put(tables, page);
  const chunks = transaction.objectStore('chunks');
  for (const { table, rows: all } of rows) {
    for (const [index, chunk] of chunksOf(all).entries()) yield chunks.put(chunk, [table, index]);
  }
}

function chunksOf(rows: readonly SnapshotRow[]): readonly (readonly SnapshotRow[])[] {
  const count = Math.ceil(rows.length / rowsPerChunk);
  return Array.from({ length: count }, (_none, index) =>
    rows.slice(index * rowsPerChunk, (index + 1) * rowsPerChunk),
  );
}

/** All or nothing: a request that cannot be created takes back the earlier ones. */
async function finish(transaction: Writing, ask: () => Requests): Promise<void> {
  const requests: Promise<unknown>[] = [transaction.done];
  try {
    for (const request of ask()) requests.push(request);
    transaction.commit();
  } catch (cause) {
    transaction.abort();
    await Promise.allSettled(requests);
    throw cause;
  }
  await Promise.all(requests);
}
