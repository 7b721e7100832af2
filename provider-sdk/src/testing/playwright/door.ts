/**
 * Functions that a running workspace page offers to tests as `window.sidetone`; plain data
 * throughout.
 */
export interface WorkspaceDoor {
  readonly clock: {
    readonly now: () => number;
    readonly stop: () => void;
    readonly go: () => void;
    readonly step: (milliseconds: number) => void;
    readonly runAt: (speed: number) => void;
  };
  readonly faults: {
    readonly set: (plan: unknown) => Promise<void>;
    readonly clear: () => Promise<void>;
  };
  readonly journal: {
    readonly traffic: { readonly entries: () => readonly Message[] };
    readonly diagnostics: { readonly entries: () => readonly Diagnostic[] };
  };
  readonly records: {
    readonly create: (table: string, columns: Row) => { readonly id: string };
    readonly query: (table: string, options: string) => { readonly records: readonly Row[] };
  };
  readonly state: () => unknown;
}

export type Row = Readonly<Record<string, unknown>>;

/** One message that crossed the bridge; `data` has objects in place of Maps. */
export interface Message {
  /** Unique name of the provider. */
  readonly provider: string | undefined;
  /** Who called, when it was no provider: the page, or a web resource. */
  readonly caller?: string | undefined;
  readonly kind:
    | 'request'
    | 'reply'
    | 'event'
    | 'event-reply'
    | 'web-api'
    | 'script'
    | 'script-reply';
  readonly type: string;
  readonly data: unknown;
  readonly outcome?: 'success' | 'failure' | undefined;
}

/** An oddity of a message, with the rule that it breaks and the fix. */
export interface Diagnostic {
  readonly severity: 'info' | 'warning' | 'error';
  readonly rule: string;
  readonly provider: string | undefined;
  readonly message: string;
  /** Cause of the entry, if it is not the message itself. */
  readonly cause?: string | undefined;
  readonly fix: string;
}

declare global {
  interface Window {
    sidetone?: WorkspaceDoor;
  }
}
