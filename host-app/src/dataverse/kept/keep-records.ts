import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Dataverse, SnapshotRow } from '../dataverse.ts';
import { createRowChunks, type ChunkKey } from './row-chunks.ts';

interface Kept extends DBSchema {
  readonly chunks: { readonly key: [string, number]; readonly value: readonly SnapshotRow[] };
  readonly tables: { readonly key: 'tables'; readonly value: string };
}

export type KeepOptions = {
  /** Names the database in the browser. */
  readonly name: string;
  /** Tables whose rows come from the configuration each time. */
  readonly except: readonly string[];
  /** Calls back once, later: changes of a moment are written together. */
  readonly after: (delay: number, callback: () => void) => () => void;
  /** Told when the browser refuses to keep or to give back; the page goes on without. */
  readonly onFailure: (cause: unknown) => void;
};

export type Keeper = {
  /**
   * Writes at once what still waits. The browser has all of it when this returns, so it may be the
   * last thing that a page does; the promise tells that it is done.
   */
  readonly flush: () => Promise<void>;
  readonly stop: () => void;
};

const pause = 250;

/**
 * Brings back the rows that the browser has kept, and keeps every change from then on: written
 * behind, in chunks. Resolves when the rows are there, which is before anybody should read them.
 */
export async function keepRecords(records: Dataverse, options: KeepOptions): Promise<Keeper> {
  try {
    const database = await open(options.name);
    const isRestored = await restore(database, records, options.except);
    const keeper = writeBehind(database, records, options);
    if (!isRestored) await keeper.flush();
    return keeper;
  } catch (cause) {
    options.onFailure(cause);
    return { flush: () => Promise.resolve(), stop: () => undefined };
  }
}

function open(name: string): Promise<IDBPDatabase<Kept>> {
  return openDB<Kept>(name, 1, {
    upgrade: (database) => {
      database.createObjectStore('chunks');
      database.createObjectStore('tables');
    },
  });
}

async function restore(
  database: IDBPDatabase<Kept>,
  records: Dataverse,
  except: readonly string[],
): Promise<boolean> {
  const [tables, keys, chunks] = await Promise.all([
    database.get('tables', 'tables'),
    database.getAllKeys('chunks'),
    database.getAll('chunks'),
  ]);
  if (tables === undefined) return false;
  const rows = new Map<string, SnapshotRow[]>();
  for (const [index, [table]] of keys.entries()) {
    if (except.includes(table)) continue;
    const known = rows.get(table) ?? [];
    rows.set(table, known);
    for (const row of chunks[index] ?? []) known.push(row);
  }
  const configured = records.exportData().rows.filter(({ table }) => except.includes(table));
  records.importData({
    format: 'sidetone-dataverse-1',
    tables: JSON.parse(tables),
    rows: [...configured, ...[...rows].map(([table, kept]) => ({ table, rows: kept }))],
  });
  return true;
}

function writeBehind(
  database: IDBPDatabase<Kept>,
  records: Dataverse,
  { after, onFailure }: KeepOptions,
): Keeper {
  const chunks = createRowChunks();
  let cancel: (() => void) | undefined;
  let isReplaced = false;

  const placeAll = (): void => {
    chunks.clear();
    for (const { table, rows } of records.exportData().rows) {
      for (const { id } of rows) chunks.place(table, id);
    }
    isReplaced = true;
  };
  const flush = (): Promise<void> => {
    cancel?.();
    cancel = undefined;
    const dirty = chunks.takeDirty();
    const clear = isReplaced;
    isReplaced = false;
    return write(database, records, dirty, clear).catch(onFailure);
  };
  const schedule = (): void => {
    cancel ??= after(pause, () => void flush());
  };

  placeAll();
  const stop = records.subscribe((change) => {
    if (change.kind === 'replaced') placeAll();
    else if (change.kind === 'deleted') chunks.remove(change.table, change.id);
    else chunks.touch(change.table, change.id);
    schedule();
  });
  return {
    flush,
    stop: () => {
      cancel?.();
      stop();
    },
  };
}

// A page that is leaving waits for no answer, so all is asked for at once. The database does one
// transaction after the other.
async function write(
  database: IDBPDatabase<Kept>,
  records: Dataverse,
  dirty: readonly (readonly [ChunkKey, readonly string[]])[],
  isReplaced: boolean,
): Promise<void> {
  const transaction = database.transaction(['chunks', 'tables'], 'readwrite');
  const chunks = transaction.objectStore('chunks');
  const tables = JSON.stringify(records.exportTables());
  const requests = [
    ...(isReplaced ? [chunks.clear()] : []),
    transaction.objectStore('tables').put(tables, 'tables'),
    ...dirty.map(([[table, chunk], ids]) =>
      chunks.put(records.exportRows(table, ids), [table, chunk]),
    ),
  ];
  transaction.commit();
  await Promise.all([...requests, transaction.done]);
}
