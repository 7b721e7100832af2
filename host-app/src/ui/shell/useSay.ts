import { useCallback } from 'react';
import { useApp } from '../../store/hooks.ts';
import { showBar } from '../../workspace/notices/bars.ts';
import type { Bar, BarLevel } from '../../workspace/notices/bar-shape.ts';

/** Tells the agent something in a bar; what stands there already is not said twice. */
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
