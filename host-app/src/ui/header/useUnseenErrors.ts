import { useEffect, useRef, useState } from 'react';
import { followLog } from '../../store/log.ts';
import { useApp } from '../../store/hooks.ts';

/** Counting ends here, so that a flood of errors does not render the header again and again. */
export const mostUnseenErrors = 100;

/**
 * Counts the errors in the diagnostics since the console was last open. Faults at the start of a
 * provider have a count of their own, because they can heal.
 */
export function useUnseenErrors(isConsoleOpen: boolean): number {
  const { diagnostics } = useApp().journal;
  const [count, setCount] = useState(0);
  const lastSeen = useRef(0);
  useEffect(() => {
    if (isConsoleOpen) {
      return () => {
        lastSeen.current = diagnostics.entries().at(-1)?.id ?? lastSeen.current;
      };
    }
    const stop = followLog(diagnostics, ({ id, severity, rule }) => {
      if (id <= lastSeen.current || severity !== 'error' || rule.startsWith('BT')) return;
      setCount((before) => Math.min(before + 1, mostUnseenErrors));
    });
    return () => {
      stop();
      setCount(0);
    };
  }, [diagnostics, isConsoleOpen]);
  return count;
}
