import type { ShownDay } from '../../../store/shown-day.ts';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useApp } from '../../../store/hooks.ts';

/** The current day in the contact center; undefined without one. */
export function useCurrentDay(): ShownDay | undefined {
  const { day } = useApp();
  return useSyncExternalStore(day.subscribe, day.current);
}

/** Numbers of a day, and its time to the second. */
export function useDayBoard(day: ShownDay) {
  const board = useSyncExternalStore(day.subscribe, day.board);
  const isRunning = useSyncExternalStore(day.subscribe, day.isRunning);
  return { board, isRunning, now: useSeconds(day) };
}

const second = 1_000;

function useSeconds(day: ShownDay): number {
  const [now, setNow] = useState(day.now);
  useEffect(() => {
    let cancel = (): void => undefined;
    const tick = (): void => {
      setNow(day.now());
      cancel = day.after(second, tick);
    };
    tick();
    return () => cancel();
  }, [day]);
  return now;
}
