import type { Mishaps } from './mishaps.ts';

/** A clock with timers: the real one, the agent's (`agent-clock.ts`) or one of a test. */
export interface Clock {
  /** Milliseconds. */
  readonly now: () => number;
  /** Calls back once after `delay` milliseconds; returns a function that cancels it. */
  readonly after: (delay: number, callback: () => void) => () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after: (delay, callback) => {
    const timer = setTimeout(callback, delay);
    return () => clearTimeout(timer);
  },
};

/** The same clock; a callback that throws does not stop the others. */
export function containClock<Kind extends Clock>(clock: Kind, { contain }: Mishaps): Kind {
  return {
    ...clock,
    after: (delay: number, callback: () => void) =>
      clock.after(delay, contain('A timer', callback)),
  };
}
