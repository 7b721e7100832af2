import { useEffect, useState } from 'react';
import { useApp } from '../../store/hooks.ts';

const shownFor = 600;

/** Whether a tab was refreshed a moment ago, so that the agent sees an effect. */
export function useJustRefreshed(revision: number): boolean {
  const { clock } = useApp();
  const [settled, setSettled] = useState(revision);
  useEffect(
    () => (settled === revision ? undefined : clock.after(shownFor, () => setSettled(revision))),
    [clock, revision, settled],
  );
  return settled !== revision;
}
