import { useCallback } from 'react';
import { useApp } from '../../store/hooks.ts';
import { showBar } from '../../workspace/notices/bars.ts';
import type { Bar, BarLevel } from '../../workspace/notices/bar-shape.ts';

/** Shows the agent a message in a bar; a message that is already shown is not repeated. */
export function useSay(): (level: BarLevel, message: string, action?: Bar['action']) => void {
  const { workspace } = useApp();
  return useCallback(
    (level, message, action) => {
      if (workspace.getState().bars.some((bar) => bar.message === message)) return;
      workspace.apply(showBar, { level, message, canClose: true, ...(action ? { action } : {}) });
    },
    [workspace],
  );
}
