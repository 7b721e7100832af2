import type { DiagnosticRule } from 'provider-sdk/contract/product-behavior';
import type { FaultKind, RequestFault } from './faults.ts';
import { createLog, type Log, type Stamp } from './log.ts';
import type { RingBytes } from './ring.ts';
import { roughSize } from './rough-size.ts';
import { createMishaps, type Mishaps } from './mishaps.ts';

/**
 * One message that crossed the bridge, for the simulator console.
 *
 * The bridge writes all members in this order, including absent ones: objects of one shape are
 * cheap to write and read.
 */
export interface Traffic {
  /** Unique name of the provider, or undefined for an unknown sender. */
  readonly provider: string | undefined;
  /** Sender of a request that no provider sent: a page, a web resource, a back end. */
  readonly caller?: string | undefined;
  readonly kind:
    | 'request'
    | 'reply'
    | 'event'
    | 'event-reply'
    | 'web-api'
    | 'script'
    | 'script-reply';
  /** Message type on the wire. */
  readonly type: string;
  readonly data: unknown;
  readonly correlationId: string | undefined;
  readonly outcome?: 'success' | 'failure' | undefined;
  /** The fault that struck this message, if any. */
  readonly fault?: FaultKind | RequestFault | undefined;
  /** Read from a file, so its author is unknown. */
  readonly isImported?: true;
}

/** How certain the rule behind a diagnostic is. */
export type Provenance = 'documented' | 'observed' | 'chosen';

/** An oddity of a message, with the rule it breaks and the fix. */
export interface Diagnostic {
  readonly severity: 'info' | 'warning' | 'error';
  /** The product's behavior under each rule is in one table, `provider-sdk/contract/product-behavior`. */
  readonly rule: DiagnosticRule;
  readonly provenance: Provenance;
  /** Unique name of the provider that it refers to, if any. */
  readonly provider?: string | undefined;
  readonly message: string;
  /** Cause of the entry, if it is not the message itself. */
  readonly cause?: string | undefined;
  readonly fix: string;
  /** ID of the message that it refers to, in the traffic. */
  readonly about?: number | undefined;
  /** Line of the widget's page that made the mistake, if the page could determine it. */
  readonly source?: string | undefined;
  /** Correlation ID of that message, which the widget's page knows. */
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

// A thousand messages per second for a minute, and as much again.
const mostMessages = 131_072;
const messageBytes: RingBytes<Traffic> = {
  mostBytes: 256 * 2 ** 20,
  bytesOf: ({ data, type, correlationId = '' }) =>
    roughSize(data) + 2 * (type.length + correlationId.length),
};
const mostDiagnostics = 10_000;
// Their texts repeat those of widgets.
const diagnosticBytes: RingBytes<Diagnostic> = { mostBytes: 64 * 2 ** 20, bytesOf: roughSize };

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
