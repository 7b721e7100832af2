import type { DayAgent, DayCall, DayPresence, Matter } from '../../store/shown-day.ts';

/** Events of a day in a contact center. Times are milliseconds since 1970. */
export type DayEvent =
  | (At & { readonly kind: 'arrived'; readonly call: DayCall })
  /** Arrived for the signed-in agent; no colleague takes it. */
  | (At & { readonly kind: 'handed over'; readonly call: DayCall })
  | (At & { readonly kind: 'answered'; readonly call: DayCall; readonly agentId: string })
  | (At & { readonly kind: 'abandoned'; readonly call: DayCall })
  | (At & { readonly kind: 'ended'; readonly call: DayCall; readonly agentId: string })
  | (At & {
      readonly kind: 'wrapped up';
      readonly call: DayCall;
      readonly agentId: string;
      readonly talkMinutes: number;
      readonly outcome: Outcome;
    })
  | (At & {
      readonly kind: 'presence';
      readonly agentId: string;
      readonly presence: DayPresence;
    });

type At = { readonly at: number };

/** `solved` closes the case, `call back` puts it into the queue, `noted` leaves it open. */
export type Outcome = 'solved' | 'call back' | 'noted';

/** The working agents and the possible callers. */
export type Cast = {
  readonly agents: readonly DayAgent[];
  readonly matters: readonly Matter[];
  /** The queue in which requested callbacks wait. */
  readonly callBackQueueId: string | undefined;
};

export type DaySettings = {
  /** The same seed gives the same day. */
  readonly seed: number;
  readonly start: number;
  readonly hours: number;
  readonly calls: number;
  /** Every so many calls, one is for the signed-in agent; by default, none. */
  readonly handOverEvery?: number | undefined;
};
