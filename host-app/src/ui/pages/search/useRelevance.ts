import { useEffect, useState } from 'react';
import type { Relevance } from '../../../dataverse/relevance.ts';
import { useApp } from '../../../store/hooks.ts';

/** The search by relevance, once its index is built; undefined until then, or when not wanted. */
export function useRelevance(isWanted: boolean, tables: readonly string[]): Relevance | undefined {
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
      void made.prepare(tables).then(() => {
        if (!isLeft) setRelevance(made);
      });
    });
    return () => {
      isLeft = true;
      stop();
    };
  }, [records, isWanted, tables]);
  return isWanted ? relevance : undefined;
}
