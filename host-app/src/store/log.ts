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

/** The memory limit of a log, and the approximate size of an entry. */
export interface LogBytes<Data> {
  readonly mostBytes: number;
  readonly bytesOf: (data: Data) => number;
}

/**
 * A ring buffer: adding writes one slot and nothing else, however much is stored, because it
 * happens for each message that crosses the bridge. Copying the entry would cost more than
 * everything else.
 */
export function createLog<Data extends object>(
  now: () => number,
  mostEntries: number,
  /** Receives the error of a subscriber; nothing else does. */
  onBroken: (error: unknown) => void = () => undefined,
  { mostBytes, bytesOf }: LogBytes<Data> = { mostBytes: Infinity, bytesOf: () => 0 },
): Log<Data> {
  let ring: ((Data & Stamp) | undefined)[] = [];
  let nextId = 1;
  let count = 0;
  let epoch = 0;
  let snapshot: readonly (Data & Stamp)[] | undefined;
  const listeners = new Set<(added?: Data & Stamp) => void>();

  let sizes: number[] = [];
  let bytes = 0;
  let dropped = 0;

  const dropOldest = (): void => {
    const place = (nextId - count) % mostEntries;
    bytes -= sizes[place] ?? 0;
    ring[place] = undefined;
    count -= 1;
    dropped += 1;
  };
  const put = (entry: Data & Stamp): void => {
    const size = bytesOf(entry);
    // The newest entry stays, however big it is.
    const isFull = (): boolean => count > 0 && (count === mostEntries || bytes + size > mostBytes);
    while (isFull()) dropOldest();
    ring[nextId % mostEntries] = entry;
    sizes[nextId % mostEntries] = size;
    bytes += size;
    nextId += 1;
    count += 1;
  };
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
  const since = (id: number): readonly (Data & Stamp)[] => {
    const found: (Data & Stamp)[] = [];
    for (let next = Math.max(id + 1, nextId - count); next < nextId; next += 1) {
      const entry = ring[next % mostEntries];
      if (entry) found.push(entry);
    }
    return found;
  };
  const empty = (): void => {
    ring = [];
    sizes = [];
    count = 0;
    bytes = 0;
    dropped = 0;
    epoch += 1;
  };

  return {
    add: (data) => {
      stamp(data, nextId, now());
      put(data);
      changed(data);
      return data.id;
    },
    entries: () => (snapshot ??= since(0)),
    since,
    amend: (id, change) => {
      const place = id % mostEntries;
      const entry = ring[place];
      if (entry?.id !== id) return;
      const amended = { ...entry, ...change };
      ring[place] = amended;
      const size = bytesOf(amended);
      bytes += size - (sizes[place] ?? 0);
      sizes[place] = size;
      changed();
    },
    dropped: () => dropped,
    clear: () => {
      empty();
      changed();
    },
    restore: (entries) => {
      empty();
      for (const entry of entries) put({ ...entry, id: nextId });
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
