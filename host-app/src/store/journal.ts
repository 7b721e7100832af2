import type { FaultKind } from './faults.ts';

/** What every entry of a log has. */
export interface Stamp {
  readonly id: number;
  /** Milliseconds of real time: what happens on the wire does not stop with the agent's clock. */
  readonly time: number;
}

/** One message that crossed the bridge, for the simulator console. */
export interface Traffic {
  /** Unique name of the provider, or undefined for a sender nobody knows. */
  readonly provider: string | undefined;
  readonly kind: 'request' | 'reply' | 'event' | 'event-reply';
  /** Message type on the wire. */
  readonly type: string;
  readonly data: unknown;
  readonly correlationId: string | undefined;
  readonly outcome?: 'success' | 'failure' | undefined;
  /** The fault that was set for this message, if one struck it. */
  readonly fault?: FaultKind | undefined;
}

/** How sure we are of the rule behind a diagnostic. */
export type Provenance = 'documented' | 'observed' | 'chosen';

/** Something odd about a message, with the rule it breaks and what to do about it. */
export interface Diagnosis {
  readonly severity: 'info' | 'warning' | 'error';
  /** Lasting id of the rule in SPEC.md. */
  readonly rule: string;
  readonly provenance: Provenance;
  readonly provider: string | undefined;
  readonly message: string;
  readonly fix: string;
}

export type TrafficEntry = Traffic & Stamp;
export type Diagnostic = Diagnosis & Stamp;

/** The last entries, oldest first; `subscribe` tells that something was added. */
export interface Log<Data> {
  readonly add: (data: Data) => void;
  /** A new array after each change. */
  readonly entries: () => readonly (Data & Stamp)[];
  readonly clear: () => void;
  readonly subscribe: (onChange: () => void) => () => void;
}

export interface Journal {
  readonly traffic: Log<Traffic>;
  readonly diagnostics: Log<Diagnosis>;
}

const mostEntries = 10_000;

export function createJournal(now: () => number): Journal {
  return {
    traffic: createLog<Traffic>(now),
    diagnostics: createLog<Diagnosis>(now),
  };
}

function createLog<Data>(now: () => number): Log<Data> {
  let kept: (Data & Stamp)[] = [];
  let snapshot: readonly (Data & Stamp)[] | undefined;
  let nextId = 1;
  const listeners = new Set<() => void>();
  const changed = (): void => {
    snapshot = undefined;
    for (const listener of listeners) listener();
  };
  return {
    add: (data) => {
      // Dropping in blocks keeps adding cheap: one copy per thousand entries.
      if (kept.length >= mostEntries + 1_000) kept = kept.slice(-mostEntries);
      kept.push({ ...data, id: nextId++, time: now() });
      changed();
    },
    entries: () => (snapshot ??= kept.slice()),
    clear: () => {
      kept = [];
      changed();
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
