/** A day in the contact center, as a screen shows and controls it. */
export interface ShownDay {
  readonly agents: readonly DayAgent[];
  /** A new object after each event. */
  readonly board: () => DayBoard;
  /** The time of the day, which stops while it is paused. */
  readonly now: () => number;
  readonly after: (delay: number, callback: () => void) => () => void;
  readonly isRunning: () => boolean;
  readonly pause: () => void;
  readonly goOn: () => void;
  /** No more calls arrive, and the screen no longer shows the day. */
  readonly end: () => void;
  /** Notifies of events, pausing and resuming. */
  readonly subscribe: (onChange: () => void) => () => void;
}

/** The center's numbers at one moment, for a dashboard. */
export type DayBoard = {
  readonly waiting: number;
  /** Waiting callers, longest first. */
  readonly waitingCalls: readonly DayCall[];
  /** Topic of each agent's current call, by agent ID. */
  readonly talks: Readonly<Record<string, DayTalk>>;
  readonly talking: number;
  readonly answered: number;
  /** Of the answered calls, the number answered in time. */
  readonly answeredInTime: number;
  readonly abandoned: number;
  readonly solved: number;
  /** Milliseconds, summed over all answered calls. */
  readonly totalWait: number;
  readonly longestWait: number;
  /** Presence of each agent by ID. */
  readonly presences: Readonly<Record<string, DayPresence>>;
};

export type DayTalk = { readonly call: DayCall; readonly since: number };

export type DayCall = {
  /** Counted from 1 in order of arrival. */
  readonly number: number;
  readonly arrivedAt: number;
  readonly matter: Matter;
};

/** The reason for a call: an existing case. */
export type Matter = {
  readonly caseId: string;
  readonly title: string;
  readonly contactId: string;
  readonly contactName: string;
  readonly phone: string;
  readonly queueId: string | undefined;
};

export type DayAgent = { readonly id: string; readonly name: string };

/** Texts of the built-in presences. */
export type DayPresence = 'Available' | 'Busy' | 'Away' | 'Offline';
