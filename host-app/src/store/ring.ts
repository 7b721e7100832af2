/** The memory limit of a ring, and the approximate size of an entry. */
export interface RingBytes<Entry> {
  readonly mostBytes: number;
  readonly bytesOf: (entry: Entry) => number;
}

/** The last entries, each under its number; numbers count from 1 and go on when it is emptied. */
export interface Ring<Entry> {
  /** Number of the next entry. */
  readonly next: () => number;
  readonly put: (entry: Entry) => void;
  /** The entry with this number, or the one that took its place. */
  readonly at: (number: number) => Entry | undefined;
  readonly replace: (number: number, entry: Entry) => void;
  /** Entries after this number, as far as they are still there. */
  readonly since: (number: number) => Entry[];
  /** How many entries had to go for newer ones. */
  readonly dropped: () => number;
  readonly empty: () => void;
}

/** A ring buffer: adding writes one slot and nothing else, however much is stored. */
export function createRing<Entry>(
  mostEntries: number,
  { mostBytes, bytesOf }: RingBytes<Entry>,
): Ring<Entry> {
  let places: (Entry | undefined)[] = [];
  let sizes: number[] = [];
  let next = 1;
  let count = 0;
  let bytes = 0;
  let dropped = 0;

  const isFull = (size: number): boolean =>
    count > 0 && (count === mostEntries || bytes + size > mostBytes);
  const dropOldest = (): void => {
    const place = (next - count) % mostEntries;
    bytes -= sizes[place] ?? 0;
    places[place] = undefined;
    count -= 1;
    dropped += 1;
  };

  return {
    next: () => next,
    put: (entry) => {
      const size = bytesOf(entry);
      // The newest entry stays, however big it is.
      while (isFull(size)) dropOldest();
      places[next % mostEntries] = entry;
      sizes[next % mostEntries] = size;
      bytes += size;
      next += 1;
      count += 1;
    },
    at: (number) => places[number % mostEntries],
    replace: (number, entry) => {
      const place = number % mostEntries;
      places[place] = entry;
      const size = bytesOf(entry);
      bytes += size - (sizes[place] ?? 0);
      sizes[place] = size;
    },
    since: (number) => {
      const found: Entry[] = [];
      for (let each = Math.max(number + 1, next - count); each < next; each += 1) {
        const entry = places[each % mostEntries];
        if (entry) found.push(entry);
      }
      return found;
    },
    dropped: () => dropped,
    empty: () => {
      places = [];
      sizes = [];
      count = 0;
      bytes = 0;
      dropped = 0;
    },
  };
}
