import type { Dataverse } from '../dataverse.ts';
import type { Keeper, KeptStatus } from './keeper.ts';
import { createStatusKeeper, type Keeping } from './keeping.ts';
import { openKeptChannel, type KeptChannel } from './kept-channel.ts';
import { dumpKept } from './kept-database.ts';
import { createPageRows } from './page-rows.ts';
import { connect, hear, reread, startOver, tidy } from './read-kept.ts';
import { createKeptWriter } from './write-kept.ts';

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

/**
 * Loads the rows that the browser has kept, and keeps every change from then on; changes from other
 * pages arrive as they are written. Resolves when the rows are available; nothing should read them
 * earlier. After a problem, the rows are those of the start, and the page continues without keeping
 * rows.
 */
export async function keepRecords(records: Dataverse, options: KeepOptions): Promise<Keeper> {
  const { name, after } = options;
  const keeping = createKeeping(records, options, () => writer.writeSoon());
  const writer = createKeptWriter(keeping, {
    after,
    onManyChanges: () =>
      void next(async () => {
        if (keeping.database !== undefined) await tidy(keeping, keeping.database);
      }),
  });

  // In sequence: rows are applied in the order in which they were read.
  let queue = connect(keeping).catch(keeping.status.fail);
  const next = (work: () => Promise<void>): Promise<void> => {
    queue = queue.then(work).catch(keeping.status.fail);
    return queue;
  };
  keeping.channel.listen((message) => void next(() => hear(keeping, message)));
  await queue;

  return {
    flush: writer.flush,
    startIsWhole: () => {
      keeping.isStartWhole = true;
      return next(async () => {
        if (keeping.database !== undefined) await connect(keeping);
      });
    },
    catchUp: () => next(() => reread(keeping)),
    heard: () => queue,
    retry: () =>
      next(async () => {
        await connect(keeping);
        await writer.flush();
      }),
    replace: () => next(() => startOver(keeping)),
    clearAside: () => next(() => clearAside(keeping)),
    dump: () => dumpKept(name),
    stop: () => {
      writer.stop();
      stop(keeping);
    },
  };
}

function createKeeping(
  records: Dataverse,
  { name, except, after, newId, onStatus, openChannel = openKeptChannel }: KeepOptions,
  onChange: () => void,
): Keeping {
  const status = createStatusKeeper(onStatus);
  const keeping: Keeping = {
    page: newId(),
    newId,
    status,
    rows: createPageRows(records, {
      except,
      onChange,
      onReplaced: () => {
        keeping.replacements += 1;
        onChange();
      },
    }),
    channel: openChannel(name),
    opening: {
      name,
      after,
      onClosed: (trouble) => {
        keeping.database = undefined;
        if (trouble !== undefined) status.write({ trouble });
      },
    },
    database: undefined,
    baseline: undefined,
    isStartWhole: false,
    replacements: 0,
    changes: 0,
  };
  return keeping;
}

async function clearAside(keeping: Keeping): Promise<void> {
  const { database, status } = keeping;
  if (database === undefined) return;
  await tidy(keeping, database);
  await database.clear('aside');
  status.write({ aside: [] });
}

function stop(keeping: Keeping): void {
  keeping.rows.stop();
  keeping.channel.close();
  keeping.database?.close();
  keeping.database = undefined;
}
