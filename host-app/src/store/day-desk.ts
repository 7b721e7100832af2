import type { ShownDay } from './shown-day.ts';

/** The current day for the screen, if there is one. */
export interface DayDesk {
  readonly current: () => ShownDay | undefined;
  readonly show: (day: ShownDay | undefined) => void;
  /** Notifies of a day that has started or ended. */
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
