import type { Outcome } from './outcome.ts';

/** One message as the host received it. */
export interface Post {
  readonly messageType?: unknown;
  readonly messageData?: unknown;
  readonly messageCorrelationId?: unknown;
  readonly messageOutcome?: unknown;
}

/** The settings of the widget's page. */
export interface StageOptions {
  /** `data-crmurl` of the script tag; default: the host's origin; null for a bare tag. */
  readonly crmUrl?: string | null;
  /** Value of `document.referrer`; default: the host's origin. */
  readonly referrer?: string;
  /** The widget page's own query string. */
  readonly search?: string;
  /** How often the script runs; default: once. */
  readonly loads?: number;
}

/** Sender of a message to the widget; default: the host. */
export interface Sender {
  readonly origin?: string;
  readonly hasNoSource?: boolean;
}

export type InputName = 'mousemove' | 'touchstart' | 'keydown' | 'click';

/**
 * A library in a widget's page, and the host's end of the wire.
 *
 * In process, the page is simulated; in a browser, it is a frame. Time stands still until a case
 * advances it: every delay of a second or more waits for `advance`.
 */
export interface LibraryStage {
  readonly hostOrigin: string;
  readonly widgetOrigin: string;
  /** `Microsoft.CIFramework` of the widget's page. */
  readonly framework: () => Readonly<Record<string, unknown>>;
  readonly call: (method: string, ...args: readonly unknown[]) => Outcome;
  /** Messages that arrived at the host, in order. */
  readonly posts: () => readonly Post[];
  /** Target origin of each attempt to post, including failed ones. */
  readonly targets: () => readonly string[];
  /** Posts any message to the widget and lets it arrive. */
  readonly send: (message: unknown, sender?: Sender) => Promise<void>;
  /** The agent's actions in the widget's page. */
  readonly input: (name: InputName, keys?: Readonly<Record<string, unknown>>) => Promise<void>;
  /** Lists of origins that `CIFInitDone` passed, in order. */
  readonly announcements: () => readonly unknown[];
  /** The number of those lists that arrived while the script was still running. */
  readonly earlyAnnouncements: () => number;
  readonly advance: (milliseconds: number) => Promise<void>;
  /** Lets everything in transit arrive. */
  readonly settled: () => Promise<void>;
}
