import type { App } from '../store/app.ts';
import type { Diagnostic } from '../store/journal.ts';
import type { Registrations } from './registrations.ts';

/** Everything a handler or an event source may use. */
export interface Host extends Pick<
  App,
  'workspace' | 'records' | 'clock' | 'realTime' | 'idleWatch'
> {
  readonly registrations: Registrations;
  /** Explains an oddity; in a provider's handlers, it refers to the current request. */
  readonly explain: (diagnostic: Diagnostic) => void;
}

/** The host as one provider's handlers see it. */
export interface ProviderHost extends Host {
  /** Unique name of the provider that sent the request. */
  readonly caller: string;
  /** Explains the first occurrence; later ones with the same rule and text are omitted. */
  readonly explainOnce: (diagnostic: Diagnostic) => void;
  /** Message type of the last reply to it, if that was a success. */
  readonly lastReply: () => string | undefined;
}
