import { useEffect, useState } from 'react';
import type { Relevance } from '../../../dataverse/relevance.ts';
import { useApp } from '../../../store/hooks.ts';

/** The search by relevance once it is loaded; until then, and when not wanted, undefined. */
export function useRelevance(isWanted: boolean): Relevance | undefined {
  const { records } = useApp();
  const [relevance, setRelevance] = useState<Relevance>();
  useEffect(() => {
    if (!isWanted) return undefined;
    let isLeft = false;
    let stop = (): void => undefined;
    void import('../../../dataverse/relevance.ts').then(({ createRelevance }) => {
      if (isLeft) return;
      const made = createRelevance(records);
      stop = made.stop;
      setRelevance(made);
    });
    return () => {
      isLeft = true;
      stop();
    };
  }, [records, isWanted]);
  return isWanted ? relevance : undefined;
}
