import { useSyncExternalStore } from 'react';
import type { BootCheck } from '../../store/boot-reports.ts';
import { useApp, useWorkspace } from '../../store/hooks.ts';

/** Faults that currently keep providers from starting, in the order of the checks. */
export function useBootFaults(): readonly (readonly [provider: string, fault: BootCheck])[] {
  const { boots } = useApp();
  const reports = useSyncExternalStore(boots.subscribe, boots.all);
  const providers = useWorkspace((state) => state.providers);
  return providers.flatMap(({ uniqueName }) =>
    (reports[uniqueName] ?? [])
      .filter(({ status }) => status === 'fault')
      .map((fault) => [uniqueName, fault] as const),
  );
}
