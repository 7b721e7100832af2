import type { Dataverse } from '../dataverse.ts';
import type { Reference } from '../row.ts';
import { openKeptChannel, type KeptChannel, type KeptMessage } from './kept-channel.ts';
import { readChanged, readRaw, type RawContents } from './kept-contents.ts';
import {
  allStores,
  deleteKept,
  dumpKept,
  openKept,
  type KeptDatabase,
  type OpenOptions,
  type SetAside,
} from './kept-database.ts';
import { troubleOf, type KeptTrouble } from './kept-trouble.ts';
import { compact, writeBatch, writeFirst, writeWhole } from './kept-writes.ts';
import { createPageRows } from './page-rows.ts';

export type KeepOptions = {
  /** Name of the database in the browser. */
  readonly name: string;
  /** Tables whose rows come from the configuration at each start. */
  readonly except: readonly string[];
  readonly newId: () => string;
  /** Calls back once, later, so that changes of one moment are written together. */
  readonly after: (delay: number, callback: () => void) => () => void;
  /** Receives the state, whenever it changes. */
  readonly onStatus: (status: KeptStatus) => void;
  /** How the pages of one browser notify each other. */
  readonly openChannel?: (name: string) => KeptChannel;
};

export type KeptStatus = {
  readonly trouble: KeptTrouble | undefined;
  /** Rows that could not be loaded; the browser keeps them until they are cleared. */
  readonly aside: readonly SetAside[];
};

export type Keeper = {
  /**
   * Writes all pending rows at once. The browser has all of them when this returns, so a page may
   * call it last before it closes; the promise reports completion.
   */
  readonly flush: () => Promise<void>;
  /** The start now has all its rows; where none are kept, these become the first ones. */
  readonly startIsWhole: () => Promise<void>;
  /** Reads changes that other pages made while this one was asleep. */
  readonly catchUp: () => Promise<void>;
  /** Settles when all messages received until now have been applied. */
  readonly heard: () => Promise<void>;
  /** Tries again after a problem. */
  readonly retry: () => Promise<void>;
  /** Deletes the kept rows, readable or not, and keeps the rows of this page from then on. */
  readonly replace: () => Promise<void>;
  readonly clearAside: () => Promise<void>;
  /** Everything that the browser has stored, as far as it can be read. */
  readonly dump: () => Promise<unknown>;
  readonly stop: () => void;
};

const pause = 250;
const pauseAfterTrouble = 5_000;
/** With more changes than this besides the chunks, the next start would be slow. */
const mostChanges = 2_000;
const mostDefinitions = 20;

/**
 * Loads the rows that the browser has kept, and keeps every change from then on; changes from other
 * pages arrive as they are written. Resolves when the rows are available; nothing should read them
 * earlier. After a problem, the rows are those of the start, and the page continues without keeping
 * rows.
 */
export async function keepRecords(records: Dataverse, options: KeepOptions): Promise<Keeper> {
  const { name, except, after, newId, onStatus, openChannel = openKeptChannel } = options;
  const page = newId();
  let database: KeptDatabase | undefined;
  let baseline: string | undefined;
  let status: KeptStatus = { trouble: undefined, aside: [] };
  let isStartWhole = false;
  /** Imports and resets that the database does not have yet. */
  let replacements = 0;
  let changes = 0;
  let cancelWrite: (() => void) | undefined;
  let isStopped = false;

  const say = (change: Partial<KeptStatus>): void => {
    status = { ...status, ...change };
    onStatus(status);
  };
  const fail = (cause: unknown): void => say({ trouble: troubleOf(cause) });
  const recover = (): void => {
    if (status.trouble !== undefined) say({ trouble: undefined });
  };
  const writeAfter = (delay: number): void => {
    if (!isStopped) cancelWrite ??= after(delay, () => void flush());
  };

  const rows = createPageRows(records, {
    except,
    onChange: () => writeAfter(pause),
    onReplaced: () => {
      replacements += 1;
      writeAfter(pause);
    },
  });
  const channel = openChannel(name);
  const opening: OpenOptions = {
    name,
    after,
    onClosed: (trouble) => {
      database = undefined;
      if (trouble !== undefined) say({ trouble });
    },
  };

  const tidy = async (open: KeptDatabase): Promise<void> => {
    changes = 0;
    await compact(open, page, rows.contentsOf);
    say({ aside: await open.getAll('aside') });
  };
  const tidyUp = async (): Promise<void> => {
    if (database !== undefined) await tidy(database);
  };
  const read = async (open: KeptDatabase): Promise<void> => {
    const [raw, aside] = await Promise.all([
      readRaw(open.transaction(allStores)),
      open.getAll('aside'),
    ]);
    // A simultaneous import is about to replace all of this.
    if (replacements > 0) return;
    const contents = rows.contentsOf(raw);
    if (raw.baseline === undefined) rows.takeChanges(contents);
    else rows.takeWhole(contents);
    baseline = raw.baseline;
    say({ aside: [...aside, ...contents.aside] });
    if (needsTidying(raw) || contents.aside.length > 0) await tidy(open).catch(fail);
  };
  const begin = async (open: KeptDatabase): Promise<void> => {
    const first = { ...rows.whole(), page, baseline: newId() };
    const there = await writeFirst(open, first);
    if (there !== first.baseline) return read(open);
    baseline = there;
    channel.post({ kind: 'whole' });
  };
  const opened = async (): Promise<KeptDatabase> => {
    if (database !== undefined) return database;
    const open = await openKept(opening);
    await read(open);
    database = open;
    return open;
  };
  const connect = async (): Promise<void> => {
    const open = await opened();
    if (baseline === undefined && isStartWhole) await begin(open);
    recover();
  };

  // All requests are made before the first wait, so that a closing page may end with this.
  const flush = async (): Promise<void> => {
    cancelWrite?.();
    cancelWrite = undefined;
    if (database === undefined) return;
    const asked = replacements;
    if (asked === 0 && !rows.hasUnwritten()) return;
    const flight = rows.take();
    try {
      if (asked === 0) {
        await writeBatch(database, { ...rows.batch(flight), page });
        channel.post({ kind: 'rows', baseline, rows: [...flight.values()].map(toKey) });
      } else {
        const made = newId();
        await writeWhole(database, { ...rows.whole(), page, baseline: made });
        baseline = made;
        if (replacements === asked) replacements = 0;
        channel.post({ kind: 'whole' });
      }
      rows.landed(flight);
      changes += flight.size;
      recover();
      if (changes > mostChanges) void next(tidyUp);
    } catch (cause) {
      rows.failed(flight);
      fail(cause);
      writeAfter(pauseAfterTrouble);
    }
  };
  const reread = async (): Promise<void> => {
    if (database !== undefined) await read(database);
    else await connect();
  };
  const hear = async (message: KeptMessage): Promise<void> => {
    // After a problem, the user decides when to continue.
    if (replacements > 0 || (database === undefined && status.trouble !== undefined)) return;
    if (database === undefined || message.kind === 'whole') return reread();
    if (message.baseline !== baseline) return reread();
    const changed = await readChanged(database.transaction(allStores), message.rows);
    if (changed === undefined) return reread();
    rows.takeChanges(rows.contentsOf(changed));
  };

  // In sequence: rows are applied in the order in which they were read.
  let queue = connect().catch(fail);
  const next = (work: () => Promise<void>): Promise<void> => {
    queue = queue.then(work).catch(fail);
    return queue;
  };
  channel.listen((message) => void next(() => hear(message)));
  await queue;

  return {
    flush,
    startIsWhole: () => {
      isStartWhole = true;
      return next(async () => {
        if (database !== undefined) await connect();
      });
    },
    catchUp: () => next(reread),
    heard: () => queue,
    retry: () =>
      next(async () => {
        await connect();
        await flush();
      }),
    replace: () =>
      next(async () => {
        database?.close();
        database = undefined;
        baseline = undefined;
        isStartWhole = true;
        await deleteKept(opening);
        await connect();
      }),
    clearAside: () =>
      next(async () => {
        if (database === undefined) return;
        await tidy(database);
        await database.clear('aside');
        say({ aside: [] });
      }),
    dump: () => dumpKept(name),
    stop: () => {
      isStopped = true;
      cancelWrite?.();
      rows.stop();
      channel.close();
      database?.close();
      database = undefined;
    },
  };
}

function toKey({ table, id }: Reference): [string, string] {
  return [table, id];
}

function needsTidying({ changes, tables }: RawContents): boolean {
  return changes.length > mostChanges || tables.length > mostDefinitions;
}
