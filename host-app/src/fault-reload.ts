import type { FaultPlan, Faults } from './store/faults.ts';

const mark = 'sidetone.reloaded-by-fault';

/** Reloads the workspace because of a fault, and remembers that it did. */
export function reloadForFault(): void {
  try {
    sessionStorage.setItem(mark, 'yes');
  } finally {
    location.reload();
  }
}

/** Activates the faults of the config; a reload that they caused must not cause the next one. */
export async function setConfiguredFaults(faults: Faults, plan: FaultPlan): Promise<void> {
  await faults.set(hasReloaded() ? withoutHostReload(plan) : plan);
}

function hasReloaded(): boolean {
  try {
    return sessionStorage.getItem(mark) !== null;
  } catch {
    return true;
  }
}

function withoutHostReload({ preset, rules, ...plan }: FaultPlan): FaultPlan {
  return {
    ...plan,
    rules: rules.filter(({ fault }) => fault.kind !== 'host-reload'),
    ...(preset === 'host-reload' ? {} : { preset }),
  };
}
