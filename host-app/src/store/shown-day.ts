/** A day in the contact center, as a screen shows and leads it. */
export interface ShownDay {
  readonly agents: readonly DayAgent[];
  /** A new object after each event. */
  readonly board: () => DayBoard;
  /** The time of the day, which stands still while it is paused. */
  readonly now: () => number;
  readonly after: (delay: number, callback: () => void) => () => void;
  readonly isRunning: () => boolean;
  readonly pause: () => void;
  readonly goOn: () => void;
  /** Nobody calls any more, and the screen is without the day. */
  readonly end: () => void;
  /** Tells of events, of pausing and of going on. */
  readonly subscribe: (onChange: () => void) => () => void;
}

/** The numbers of the center at one moment: what a dashboard shows. */
export type DayBoard = {
  readonly waiting: number;
  /** Waiting callers, longest first. */
  readonly waitingCalls: readonly DayCall[];
  /** Topic of each agent's current call, by agent ID. */
  readonly talks: Readonly<Record<string, DayTalk>>;
  readonly talking: number;
  readonly answered: number;
  /** Of those answered, how many in time. */
  readonly answeredInTime: number;
  readonly abandoned: number;
  readonly solved: number;
  /** Milliseconds, of all that were answered. */
  readonly totalWait: number;
  readonly longestWait: number;
  /** Presence of each agent by id. */
  readonly presences: Readonly<Record<string, DayPresence>>;
};

export type DayTalk = { readonly call: DayCall; readonly since: number };

export type DayCall = {
  /** Counted from 1 in order of arrival. */
  readonly number: number;
  readonly arrivedAt: number;
  readonly matter: Matter;
};

/** Why somebody calls: a case that is there. */
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
