import { useEffect } from 'react';
import { useApp, useWorkspace } from '../../store/hooks.ts';
import { useShell } from '../shell/shell-context.ts';
import { playRingTone } from './ring-tone.ts';
import { selectShownToast } from '../../workspace/notices/notifications.ts';

const period = 3_000;

/** Rings while a toast waits for the agent, if the setting is on. */
export function useRingTone(): void {
  const { clock } = useApp();
  const { ringTone } = useShell();
  const id = useWorkspace((state) => selectShownToast(state)?.id);
  useEffect(() => {
    if (id === undefined || !ringTone.isOn) return undefined;
    let cancel = (): void => undefined;
    const ring = (): void => {
      void playRingTone();
      cancel = clock.after(period, ring);
    };
    ring();
    return () => cancel();
  }, [clock, id, ringTone.isOn]);
}
