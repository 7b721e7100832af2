import { useEffect } from 'react';
import { useApply } from '../../store/hooks.ts';
import { resizeWindow } from '../../workspace/panel/panel.ts';

/** Keeps the workspace informed of the width of the browser window. */
export function useWindowWidth(): void {
  const apply = useApply();
  useEffect(() => {
    const report = (): void => {
      apply(resizeWindow, { width: innerWidth });
    };
    report();
    addEventListener('resize', report);
    return () => removeEventListener('resize', report);
  }, [apply]);
}
