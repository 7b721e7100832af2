/** Members of every log entry. */
export interface Stamp {
  /** Counts from 1, without gaps. */
  readonly id: number;
  /** Milliseconds of real time: what happens on the wire does not stop with the agent's clock. */
  readonly time: number;
}

interface Unstamped {
  id?: number;
  time?: number;
}

/** The last entries, oldest first; `subscribe` tells that something was added. */
export interface Log<Data> {
  /** Keeps this very object as the entry, so it must be a fresh one. Returns the id of the entry. */
  readonly add: (data: Data & Unstamped) => number;
  /** A new array after each change. */
  readonly entries: () => readonly (Data & Stamp)[];
  /** Entries after the one with this ID, as far as the log still has them. */
  readonly since: (id: number) => readonly (Data & Stamp)[];
  /** Completes an entry with what is known only later; one that was dropped stays dropped. */
  readonly amend: (id: number, change: Partial<Data>) => void;
  /** How many entries had to go for newer ones. */
  readonly dropped: () => number;
  readonly clear: () => void;
  /** Puts entries with their own times in the place of all that is there; they get new ids. */
  readonly restore: (entries: readonly (Data & { readonly time: number })[]) => void;
  /** Another number after `clear` and `restore`: what was read before is no longer there. */
  readonly epoch: () => number;
  /** Tells which entry came, when that is all that changed. */
  readonly subscribe: (onChange: (added?: Data & Stamp) => void) => () => void;
}

/** How much memory a log may take, and how much an entry takes, roughly. */
export interface LogBytes<Data> {
  readonly mostBytes: number;
  readonly bytesOf: (data: Data) => number;
}

/**
 * A ring: adding writes one place and nothing else, however much is kept, as it happens for each
 * message that crosses the bridge. Copying the entry would cost more than the rest of its way.
 */
export function createLog<Data extends object>(
  now: () => number,
  mostEntries: number,
  /** Hears of a subscriber that threw; nothing else does. */
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

// Written one by one: `Object.assign` would take longer than all else that adding does.
function stamp<Data extends object>(
  entry: Data & Unstamped,
  id: number,
  time: number,
): asserts entry is Data & Stamp {
  entry.id = id;
  entry.time = time;
}

/**
 * Calls back with every entry that is there, and with each one that comes; not with those of a log
 * that was read from elsewhere. Returns a function that stops it.
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
