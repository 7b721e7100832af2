import { createRing, type RingBytes } from './ring.ts';

/** Members of every log entry. */
export interface Stamp {
  /** Counts from 1, without gaps. */
  readonly id: number;
  /** Milliseconds of real time: the wire does not stop with the agent's clock. */
  readonly time: number;
}

interface Unstamped {
  id?: number;
  time?: number;
}

/** The last entries, oldest first; `subscribe` notifies of additions. */
export interface Log<Data> {
  /** Stores this very object as the entry, so it must be a new one. Returns the entry's ID. */
  readonly add: (data: Data & Unstamped) => number;
  /** A new array after each change. */
  readonly entries: () => readonly (Data & Stamp)[];
  /** Entries after the one with this ID, as far as the log still has them. */
  readonly since: (id: number) => readonly (Data & Stamp)[];
  /** Completes an entry with later information; a dropped entry stays dropped. */
  readonly amend: (id: number, change: Partial<Data>) => void;
  /** The number of entries dropped for newer ones. */
  readonly dropped: () => number;
  readonly clear: () => void;
  /** Replaces all entries with the given ones, which keep their times and get new IDs. */
  readonly restore: (entries: readonly (Data & { readonly time: number })[]) => void;
  /** Changes after `clear` and `restore`: entries that were read earlier are gone. */
  readonly epoch: () => number;
  /** Reports the new entry, when nothing else has changed. */
  readonly subscribe: (onChange: (added?: Data & Stamp) => void) => () => void;
}

/**
 * A ring buffer, because adding happens for each message that crosses the bridge. Copying the entry
 * would cost more than everything else.
 */
export function createLog<Data extends object>(
  now: () => number,
  mostEntries: number,
  /** Receives the error of a subscriber; nothing else does. */
  onBroken: (error: unknown) => void = () => undefined,
  most: RingBytes<Data> = { mostBytes: Infinity, bytesOf: () => 0 },
): Log<Data> {
  const ring = createRing<Data & Stamp>(mostEntries, most);
  const listeners = new Set<(added?: Data & Stamp) => void>();
  let epoch = 0;
  let snapshot: readonly (Data & Stamp)[] | undefined;

  const changed = (added?: Data & Stamp): void => {
    snapshot = undefined;
    for (const listener of listeners) {
      try {
        listener(added);
      } catch (error) {
        onBroken(error);
      }
    }
  };
  const empty = (): void => {
    ring.empty();
    epoch += 1;
  };

  return {
    add: (data) => {
      stamp(data, ring.next(), now());
      ring.put(data);
      changed(data);
      return data.id;
    },
    entries: () => (snapshot ??= ring.since(0)),
    since: ring.since,
    amend: (id, change) => {
      const entry = ring.at(id);
      if (entry?.id !== id) return;
      ring.replace(id, { ...entry, ...change });
      changed();
    },
    dropped: ring.dropped,
    clear: () => {
      empty();
      changed();
    },
    restore: (entries) => {
      empty();
      for (const entry of entries) ring.put({ ...entry, id: ring.next() });
      changed();
    },
    epoch: () => epoch,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}

// Written one by one: `Object.assign` would take longer than the rest of adding.
function stamp<Data extends object>(
  entry: Data & Unstamped,
  id: number,
  time: number,
): asserts entry is Data & Stamp {
  entry.id = id;
  entry.time = time;
}

/**
 * Calls back with every existing and every new entry, but not with those of a log that was read
 * from elsewhere. Returns a function that stops it.
 */
export function followLog<Data extends object>(
  log: Log<Data>,
  onEntry: (entry: Data & Stamp) => void,
): () => void {
  let last = 0;
  let epoch = log.epoch();
  const catchUp = (): void => {
    if (epoch !== log.epoch()) last = log.entries().at(-1)?.id ?? last;
    epoch = log.epoch();
    for (const entry of log.since(last)) {
      last = entry.id;
      onEntry(entry);
    }
  };
  catchUp();
  return log.subscribe((added) => {
    if (added?.id !== last + 1 || epoch !== log.epoch()) {
      catchUp();
      return;
    }
    last = added.id;
    onEntry(added);
  });
}
