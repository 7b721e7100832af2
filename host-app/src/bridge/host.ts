import type { App } from '../store/app.ts';
import type { Diagnostic } from '../store/journal.ts';
import type { Registrations } from './registrations.ts';

/** Everything a handler or an event source may touch. */
export interface Host extends Pick<
  App,
  'workspace' | 'records' | 'clock' | 'realTime' | 'idleWatch'
> {
  readonly registrations: Registrations;
  /** Explains an oddity; in the handlers of a provider it is about the request at hand. */
  readonly explain: (diagnostic: Diagnostic) => void;
}

/** The host as one provider's handlers see it. */
export interface ProviderHost extends Host {
  /** Unique name of the provider that sent the request. */
  readonly caller: string;
  /** Explains the first of many: later ones of the same rule and text are left out. */
  readonly explainOnce: (diagnostic: Diagnostic) => void;
  /** Message type of the reply that it got last, if that was a success. */
  readonly lastReply: () => string | undefined;
}
