import type { Reference } from '../row.ts';
import type { Keeping } from './keeping.ts';
import type { KeptDatabase } from './kept-database.ts';
import { writeBatch, writeWhole } from './kept-writes.ts';
import { mostChanges } from './read-kept.ts';

const pause = 250;
const pauseAfterTrouble = 5_000;

export type KeptWriter = {
  /** Writes after a short pause: changes of a moment go together. */
  readonly writeSoon: () => void;
  readonly flush: () => Promise<void>;
  readonly stop: () => void;
};

export type WriterOptions = {
  readonly after: (delay: number, callback: () => void) => () => void;
  /** Called when so many changes were written that the database should be compacted. */
  readonly onManyChanges: () => void;
};

export function createKeptWriter(
  keeping: Keeping,
  { after, onManyChanges }: WriterOptions,
): KeptWriter {
  let cancelWrite: (() => void) | undefined;
  let isStopped = false;

  const writeAfter = (delay: number): void => {
    if (!isStopped) cancelWrite ??= after(delay, () => void flush());
  };

  // All requests are made before the first wait, so that a closing page may end with this.
  const flush = async (): Promise<void> => {
    cancelWrite?.();
    cancelWrite = undefined;
    const { database, replacements: asked, rows, status } = keeping;
    if (database === undefined) return;
    if (asked === 0 && !rows.hasUnwritten()) return;
    const flight = rows.take();
    try {
      if (asked === 0) {
        await writeBatch(database, { ...rows.batch(flight), page: keeping.page });
        const keys = [...flight.values()].map(toKey);
        keeping.channel.post({ kind: 'rows', baseline: keeping.baseline, rows: keys });
      } else await replaceAll(keeping, database, asked);
      rows.landed(flight);
      keeping.changes += flight.size;
      status.recover();
      if (keeping.changes > mostChanges) onManyChanges();
    } catch (cause) {
      rows.failed(flight);
      status.fail(cause);
      writeAfter(pauseAfterTrouble);
    }
  };

  return {
    writeSoon: () => writeAfter(pause),
    flush,
    stop: () => {
      isStopped = true;
      cancelWrite?.();
    },
  };
}

async function replaceAll(keeping: Keeping, database: KeptDatabase, asked: number): Promise<void> {
  const { rows, page, newId, channel } = keeping;
  const made = newId();
  await writeWhole(database, { ...rows.whole(), page, baseline: made });
  keeping.baseline = made;
  if (keeping.replacements === asked) keeping.replacements = 0;
  channel.post({ kind: 'whole' });
}

function toKey({ table, id }: Reference): [string, string] {
  return [table, id];
}
