import { useCallback, useSyncExternalStore } from 'react';
import type { Log, Stamp } from '../../store/log.ts';

/** The entries of a log, at most one render per animation frame however much is logged. */
export function useLogByFrame<Data>(log: Log<Data>): readonly (Data & Stamp)[] {
  const subscribe = useCallback(
    (onChange: () => void) => {
      let frame = 0;
      const stop = log.subscribe(() => {
        frame ||= requestAnimationFrame(() => {
          frame = 0;
          onChange();
        });
      });
      return () => {
        cancelAnimationFrame(frame);
        stop();
      };
    },
    [log],
  );
  return useSyncExternalStore(subscribe, log.entries);
}
