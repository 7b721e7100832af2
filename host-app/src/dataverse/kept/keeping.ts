import type { KeptChannel } from './kept-channel.ts';
import type { KeptStatus } from './keeper.ts';
import type { KeptDatabase, OpenOptions } from './kept-database.ts';
import { troubleOf } from './kept-trouble.ts';
import type { PageRows } from './page-rows.ts';

/** State that the reading and the writing of kept rows share. */
export type Keeping = {
  /** Names this page among those of the browser. */
  readonly page: string;
  readonly newId: () => string;
  readonly rows: PageRows;
  readonly channel: KeptChannel;
  readonly opening: OpenOptions;
  readonly status: StatusKeeper;
  /** Undefined until it is open, and after it was closed. */
  database: KeptDatabase | undefined;
  /** The whole that the changes in the database follow; each import and reset makes a new one. */
  baseline: string | undefined;
  isStartWhole: boolean;
  /** Imports and resets that the database does not have yet. */
  replacements: number;
  /** Rows written since the database was compacted. */
  changes: number;
};

export type StatusKeeper = {
  readonly read: () => KeptStatus;
  readonly write: (change: Partial<KeptStatus>) => void;
  readonly fail: (cause: unknown) => void;
  /** Ends a trouble; without one, nobody hears of it. */
  readonly recover: () => void;
};

export function createStatusKeeper(onStatus: (status: KeptStatus) => void): StatusKeeper {
  let status: KeptStatus = { trouble: undefined, aside: [] };
  const write = (change: Partial<KeptStatus>): void => {
    status = { ...status, ...change };
    onStatus(status);
  };
  return {
    read: () => status,
    write,
    fail: (cause) => write({ trouble: troubleOf(cause) }),
    recover: () => {
      if (status.trouble !== undefined) write({ trouble: undefined });
    },
  };
}
