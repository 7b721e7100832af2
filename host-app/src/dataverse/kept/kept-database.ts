import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { SnapshotRow } from '../dataverse.ts';
import type { SetAside } from './keeper.ts';
import { KeptError, type KeptTrouble } from './kept-trouble.ts';

/** A row that was changed since the chunks were written; null when it was deleted. */
export type ChangedRow = { readonly row: SnapshotRow | null };

/**
 * Layout of the database. `chunks` hold all rows as of some moment: one record for each row takes
 * thirty times longer to read. `rows` hold later changes, one record each.
 *
 * Every page writes its own changes and never reads before it writes, so no page can overwrite
 * another's changes, and a closing page need not wait. The browser runs one transaction after
 * another, which decides between two changes of one row. No page owns the database, so no tab is
 * missed when it is closed or asleep.
 */
export interface KeptSchema extends DBSchema {
  readonly chunks: {
    readonly key: [table: string, chunk: number];
    readonly value: readonly SnapshotRow[];
  };
  readonly rows: { readonly key: [table: string, id: string]; readonly value: ChangedRow };
  /** Definitions as JSON, by the page that wrote them. */
  readonly tables: { readonly key: string; readonly value: string };
  /** `baseline` names the chunks: a new name means that all of them are new. */
  readonly marks: { readonly key: 'baseline'; readonly value: string };
  readonly aside: { readonly key: number; readonly value: SetAside };
}

export type KeptDatabase = IDBPDatabase<KeptSchema>;

const version = 2;

export type KeptStore = 'chunks' | 'rows' | 'tables' | 'marks' | 'aside';

export const allStores: KeptStore[] = ['chunks', 'rows', 'tables', 'marks', 'aside'];

export type OpenOptions = {
  readonly name: string;
  readonly after: (delay: number, callback: () => void) => () => void;
  /** The database was closed from outside; without a problem, to create it again. */
  readonly onClosed: (trouble: KeptTrouble | undefined) => void;
};

const superseded: KeptTrouble = {
  reason: 'superseded',
  detail: 'Another tab has opened the database with a later version of Sidetone.',
};

const lost: KeptTrouble = {
  reason: 'lost',
  detail: 'The browser has closed the database, as it does when stored data is cleared.',
};

const longestWait = 5_000;

/** Opens the database or throws; never waits for another page, which may stay open for hours. */
export async function openKept({ name, after, onClosed }: OpenOptions): Promise<KeptDatabase> {
  if (typeof indexedDB === 'undefined') {
    throw new KeptError('unavailable', 'The browser has no IndexedDB.');
  }
  return within(after, (giveUp) =>
    openDB<KeptSchema>(name, version, {
      upgrade: async (database, from, _to, transaction) => {
        if (from < 1) {
          database.createObjectStore('chunks');
          database.createObjectStore('tables');
        }
        database.createObjectStore('rows');
        database.createObjectStore('aside', { autoIncrement: true });
        const marks = database.createObjectStore('marks');
        const isFilled = (await transaction.objectStore('tables').count()) > 0;
        if (isFilled) await marks.put('version 1', 'baseline');
      },
      blocked: () =>
        giveUp(
          new KeptError('blocked', 'Another tab holds the database of an earlier version open.'),
        ),
      blocking: (_current, next, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
        onClosed(next === null ? undefined : superseded);
      },
      terminated: () => onClosed(lost),
    }),
  );
}

/** @throws {KeptError} `blocked` when another page keeps it open. */
export async function deleteKept({ name, after }: OpenOptions): Promise<void> {
  await within(after, (giveUp) =>
    deleteDB(name, {
      blocked: () => giveUp(new KeptError('blocked', 'Another tab holds the database open.')),
    }),
  );
}

/** The entire content of the database, of any version, as is. */
export async function dumpKept(name: string): Promise<unknown> {
  const database = await openDB(name);
  try {
    const stores = [...database.objectStoreNames].map(async (store) => [
      store,
      await entriesOf(database, store),
    ]);
    return Object.fromEntries(await Promise.all(stores));
  } finally {
    database.close();
  }
}

async function entriesOf(database: IDBPDatabase, store: string): Promise<readonly unknown[]> {
  const [keys, values] = await Promise.all([database.getAllKeys(store), database.getAll(store)]);
  return keys.map((key, index) => ({ key, value: values[index] }));
}

// A database that opens too late must not block another page.
function within<Result>(
  after: OpenOptions['after'],
  work: (giveUp: (cause: Error) => void) => Promise<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    let isOver = false;
    const giveUp = (cause: Error): void => {
      isOver = true;
      reject(cause);
    };
    const cancel = after(longestWait, () =>
      giveUp(
        new KeptError('unreadable', `The browser did not answer within ${longestWait / 1000} s.`),
      ),
    );
    void work(giveUp)
      .then((result) => {
        if (isOver && result instanceof IDBDatabase) result.close();
        resolve(result);
      }, giveUp)
      .finally(cancel);
  });
}
