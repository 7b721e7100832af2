export type BasePresence = 'AVAILABLE' | 'BUSY' | 'BUSY_DO_NOT_DISTURB' | 'AWAY' | 'OFFLINE';

/** One presence an agent can have. */
export interface Presence {
  readonly presenceId: string;
  readonly presenceText: string;
  /** CSS color. */
  readonly presenceColor: string;
  readonly basePresenceStatus: string;
}

/** A presence in the list from which the agent chooses. */
export interface PresenceOption extends Presence {
  /** false: only the system sets it. */
  readonly canUserSet?: boolean | undefined;
}

/** Automatic presence changes; none unless an administrator configures them. */
export interface PresenceRules {
  /** Busy while a provider has an open session. */
  readonly busyWhileInSession: boolean;
  /** Text of the presence after a notification that timed out. */
  readonly afterMissed?: string | undefined;
  /** Text of the presence after a notification that the agent rejected. */
  readonly afterRejected?: string | undefined;
  /** Do not disturb, once all sessions are in use (documented). */
  readonly doNotDisturbAtLimit: boolean;
}

export interface PresenceState {
  readonly options: readonly PresenceOption[];
  readonly current: Presence | undefined;
  /** While the agent is disconnected: the presence before, and the time of the loss. */
  readonly lost?: { readonly presence: Presence | undefined; readonly since: number };
}
