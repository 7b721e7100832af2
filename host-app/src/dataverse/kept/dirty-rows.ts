import type { Reference } from '../row.ts';

/** Rows that are being written. */
export type Flight = ReadonlyMap<string, Reference>;

/**
 * The rows that the database does not have yet: those that wait, and those in a write that is in
 * progress.
 */
export type DirtyRows = {
  readonly touch: (row: Reference) => void;
  readonly size: () => number;
  readonly has: (row: Reference) => boolean;
  readonly all: () => readonly Reference[];
  readonly take: () => Flight;
  readonly landed: (flight: Flight) => void;
  /** A failed write: its rows wait again. */
  readonly failed: (flight: Flight) => void;
  readonly clear: () => void;
};

export function createDirtyRows(): DirtyRows {
  let waiting = new Map<string, Reference>();
  const flights = new Set<Flight>();
  return {
    touch: (row) => waiting.set(keyOf(row), { table: row.table, id: row.id }),
    size: () => waiting.size,
    has: (row) => {
      const key = keyOf(row);
      return waiting.has(key) || [...flights].some((flight) => flight.has(key));
    },
    all: () => [...new Map([...flights, waiting].flatMap((rows) => [...rows])).values()],
    take: () => {
      const flight: Flight = waiting;
      waiting = new Map();
      flights.add(flight);
      return flight;
    },
    landed: (flight) => flights.delete(flight),
    failed: (flight) => {
      flights.delete(flight);
      waiting = new Map([...flight, ...waiting]);
    },
    clear: () => {
      waiting = new Map();
      flights.clear();
    },
  };
}

function keyOf({ table, id }: Reference): string {
  return `${table}/${id}`;
}
