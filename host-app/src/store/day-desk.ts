import type { DayBoard } from '../scenarios/day/day-board.ts';
import type { DayAgent } from '../scenarios/day/day-events.ts';

/** A day in the contact centre, as a screen shows and leads it. */
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

/** Where the screen finds the day that is going on, if there is one. */
export interface DayDesk {
  readonly current: () => ShownDay | undefined;
  readonly show: (day: ShownDay | undefined) => void;
  /** Tells of a day that has begun or has been ended. */
  readonly subscribe: (onChange: () => void) => () => void;
}

export function createDayDesk(): DayDesk {
  let current: ShownDay | undefined;
  const listeners = new Set<() => void>();
  return {
    current: () => current,
    show: (day) => {
      current = day;
      listeners.forEach((listener) => listener());
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
