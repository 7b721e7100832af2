import { useCallback, useSyncExternalStore } from 'react';
import type { Log, Stamp } from '../../store/log.ts';
import { createFrameTimer } from './frame-timer.ts';

/** The entries of a log, updated a few times a second however much is logged. */
export function useLogByFrame<Data>(log: Log<Data>): readonly (Data & Stamp)[] {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const timer = createFrameTimer(() => {
        onChange();
        return false;
      });
      const stop = log.subscribe(timer.wake);
      return () => {
        timer.stop();
        stop();
      };
    },
    [log],
  );
  return useSyncExternalStore(subscribe, log.entries);
}
