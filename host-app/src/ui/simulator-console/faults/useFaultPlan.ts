import { useCallback, useSyncExternalStore } from 'react';
import type { FaultPlan } from '../../../store/faults.ts';
import { useApp } from '../../../store/hooks.ts';

export function useFaultPlan(): FaultPlan | undefined {
  const { faults } = useApp();
  const subscribe = useCallback(
    (onChange: () => void) => faults.subscribe(async () => onChange()),
    [faults],
  );
  return useSyncExternalStore(subscribe, faults.plan);
}
