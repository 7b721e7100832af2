import type { DiagnosticRule } from 'provider-sdk/contract/product-behavior';
import type { FaultKind } from './faults.ts';
import { createLog, type Log, type LogBytes, type Stamp } from './log.ts';
import { roughSize } from './rough-size.ts';
import { createMishaps, type Mishaps } from './mishaps.ts';

/**
 * One message that crossed the bridge, for the simulator console.
 *
 * The bridge writes all members in this order, absent ones too: objects of one shape are what makes
 * writing and reading them cheap.
 */
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
  /** Read from a file, so that nobody knows who wrote it. */
  readonly isImported?: true;
}

/** How sure we are of the rule behind a diagnostic. */
export type Provenance = 'documented' | 'observed' | 'chosen';

/** Something odd about a message, with the rule it breaks and what to do about it. */
export interface Diagnostic {
  readonly severity: 'info' | 'warning' | 'error';
  /** The product's behavior under each rule is in one table, `provider-sdk/contract/product-behavior`. */
  readonly rule: DiagnosticRule;
  readonly provenance: Provenance;
  /** Unique name of the provider that it is about, where it is about one. */
  readonly provider?: string | undefined;
  readonly message: string;
  /** Cause of the entry, if it is not the message itself. */
  readonly cause?: string | undefined;
  readonly fix: string;
  /** Id of the message that it is about, in the traffic. */
  readonly about?: number | undefined;
  /** Line of the widget's page that made the mistake, where its side could tell. */
  readonly source?: string | undefined;
  /** Correlation id of that message, by which the widget's page knows it. */
  readonly correlationId?: string | undefined;
  /** Stack of the widget's page, with the line first. */
  readonly stack?: string | undefined;
}

export type TrafficEntry = Traffic & Stamp;
export type DiagnosticEntry = Diagnostic & Stamp;

export interface Journal {
  readonly traffic: Log<Traffic>;
  readonly diagnostics: Log<Diagnostic>;
  /** Faults of the workspace itself; each ends as a diagnostic. */
  readonly mishaps: Mishaps;
}

// A minute of a thousand messages a second, and as much again.
const mostMessages = 131_072;
const messageBytes: LogBytes<Traffic> = {
  mostBytes: 256 * 2 ** 20,
  bytesOf: ({ data, type, correlationId = '' }) =>
    roughSize(data) + 2 * (type.length + correlationId.length),
};
const mostDiagnostics = 10_000;
// Their texts repeat what widgets sent.
const diagnosticBytes: LogBytes<Diagnostic> = { mostBytes: 64 * 2 ** 20, bytesOf: roughSize };

export function createJournal(now: () => number): Journal {
  const onBroken = (error: unknown): void => mishaps.report('A reader of the log', error);
  const diagnostics = createLog<Diagnostic>(now, mostDiagnostics, onBroken, diagnosticBytes);
  const mishaps = createMishaps(diagnostics);
  return {
    traffic: createLog<Traffic>(now, mostMessages, onBroken, messageBytes),
    diagnostics,
    mishaps,
  };
}
