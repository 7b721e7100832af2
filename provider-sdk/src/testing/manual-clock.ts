/** A clock that moves only on command; usable wherever a clock is passed in. */
export interface ManualClock {
  readonly now: () => number;
  readonly after: (delay: number, callback: () => void) => () => void;
  /** Advances the time and runs due timers in order. */
  readonly advance: (milliseconds: number) => void;
}

interface Timer {
  readonly due: number;
  readonly callback: () => void;
}

export function createManualClock(start = 0): ManualClock {
  let time = start;
  const timers = new Set<Timer>();
  const nextDue = (until: number): Timer | undefined => {
    let next: Timer | undefined;
    for (const timer of timers) {
      if (timer.due <= until && (!next || timer.due < next.due)) next = timer;
    }
    return next;
  };
  return {
    now: () => time,
    after: (delay, callback) => {
      const timer = { due: time + delay, callback };
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    advance: (milliseconds) => {
      const until = time + milliseconds;
      for (let timer = nextDue(until); timer; timer = nextDue(until)) {
        timers.delete(timer);
        time = Math.max(time, timer.due);
        timer.callback();
      }
      time = until;
    },
  };
}
