import type { Outcome } from './outcome.ts';

/** One message as the host got it. */
export interface Post {
  readonly messageType?: unknown;
  readonly messageData?: unknown;
  readonly messageCorrelationId?: unknown;
  readonly messageOutcome?: unknown;
}

/** How the widget's page is made. */
export interface StageOptions {
  /** `data-crmurl` of the script tag; the host's origin unless given, null for a bare tag. */
  readonly crmUrl?: string | null;
  /** Value of `document.referrer`; the host's origin unless given. */
  readonly referrer?: string;
  /** The widget page's own query string. */
  readonly search?: string;
  /** How often the script runs; once unless given. */
  readonly loads?: number;
}

/** Sender of a message to the widget: the host unless told otherwise. */
export interface Sender {
  readonly origin?: string;
  readonly hasNoSource?: boolean;
}

export type InputName = 'mousemove' | 'touchstart' | 'keydown' | 'click';

/**
 * A library in a widget's page, and the host's end of the wire.
 *
 * In process the page is a stand-in; in a browser it is a frame. Time stands still until a case
 * moves it: every delay of a second or more waits for `advance`.
 */
export interface LibraryStage {
  readonly hostOrigin: string;
  readonly widgetOrigin: string;
  /** `Microsoft.CIFramework` of the widget's page. */
  readonly framework: () => Readonly<Record<string, unknown>>;
  readonly call: (method: string, ...args: readonly unknown[]) => Outcome;
  /** Messages that arrived at the host, in order. */
  readonly posts: () => readonly Post[];
  /** Target origin of each try to post, failed ones included. */
  readonly targets: () => readonly string[];
  /** Posts any message to the widget and lets it arrive. */
  readonly send: (message: unknown, sender?: Sender) => Promise<void>;
  /** The agent's hand in the widget's page. */
  readonly input: (name: InputName, keys?: Readonly<Record<string, unknown>>) => Promise<void>;
  /** Lists of origins that `CIFInitDone` told, in order. */
  readonly announcements: () => readonly unknown[];
  /** How many of them came while the script still ran. */
  readonly earlyAnnouncements: () => number;
  readonly advance: (milliseconds: number) => Promise<void>;
  /** Lets everything that is on its way arrive. */
  readonly settled: () => Promise<void>;
}
