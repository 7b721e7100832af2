import type { Clock } from './clock.ts';

export interface ClockState {
  readonly isRunning: boolean;
  /** Agent seconds per real second. */
  readonly speed: number;
}

/**
 * The agent's time: toasts, waiting times, idle times, dates of records.
 *
 *   running --stop--> stopped --go--> running
 *      `---- step ----'  `-- step --'   (a jump; what falls due on the way runs in order)
 *
 * It may stand still while a person reads or a test asserts. What is promised to a widget on the wire
 * (the ten seconds of a request, the pace of resize events) keeps to real time: a widget has its own
 * clock, and a stopped one here must not make its calls fail.
 */
export interface AgentClock extends Clock {
  /** A new object after each change. */
  readonly state: () => ClockState;
  readonly stop: () => void;
  readonly go: () => void;
  /** Advances by this many milliseconds, whether stopped or running. */
  readonly step: (milliseconds: number) => void;
  /** The speed: 1 is real time. */
  readonly runAt: (speed: number) => void;
  /** Notifies of stopping, resuming, stepping and speed changes, not of passing time. */
  readonly subscribe: (onChange: () => void) => () => void;
}

interface Timer {
  readonly due: number;
  readonly callback: () => void;
}

// Browsers fire a timer at once if its delay is longer than this.
const longestDelay = 2 ** 31 - 1;

const nothing = (): void => undefined;

export function createAgentClock(real: Clock): AgentClock {
  let state: ClockState = { isRunning: true, speed: 1 };
  let anchor = { agent: real.now(), real: real.now() };
  let cancelWake = nothing;
  const timers = new Set<Timer>();
  const listeners = new Set<() => void>();

  const now = (): number =>
    state.isRunning ? anchor.agent + (real.now() - anchor.real) * state.speed : anchor.agent;
  const setTime = (agent: number): void => {
    anchor = { agent, real: real.now() };
  };

  const firstDue = (until: number): Timer | undefined => {
    let first: Timer | undefined;
    for (const timer of timers) {
      if (timer.due <= until && (!first || timer.due < first.due)) first = timer;
    }
    return first;
  };
  const wakeForNext = (): void => {
    cancelWake();
    const next = firstDue(Infinity);
    if (!next || !state.isRunning) return;
    // Rounded up, so that a fraction lost in the division does not fire it a moment too early.
    const delay = Math.max(0, Math.ceil((next.due - now()) / state.speed));
    cancelWake = real.after(Math.min(delay, longestDelay), () => {
      try {
        run(now());
      } finally {
        wakeForNext();
      }
    });
  };
  const run = (until: number, onTheWay: (timer: Timer) => void = nothing): void => {
    for (let timer = firstDue(until); timer; timer = firstDue(until)) {
      timers.delete(timer);
      onTheWay(timer);
      timer.callback();
    }
  };

  const change = (next: ClockState): void => {
    setTime(now());
    state = next;
    wakeForNext();
    listeners.forEach((listener) => listener());
  };

  return {
    now,
    after: (delay, callback) => {
      const timer = { due: now() + delay, callback };
      timers.add(timer);
      wakeForNext();
      return () => {
        if (timers.delete(timer)) wakeForNext();
      };
    },
    state: () => state,
    stop: () => change({ ...state, isRunning: false }),
    go: () => change({ ...state, isRunning: true }),
    step: (milliseconds) => {
      const until = now() + requirePositive('step', milliseconds);
      run(until, ({ due }) => setTime(Math.max(now(), due)));
      setTime(Math.max(now(), until));
      change({ ...state });
    },
    runAt: (speed) => change({ ...state, speed: requirePositive('runAt', speed) }),
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}

function requirePositive(method: string, value: number): number {
  if (Number.isFinite(value) && value > 0) return value;
  throw new RangeError(`clock.${method}: expected a number above 0, got ${value}`);
}
