import type { Faults, FaultPlan } from '../store/faults.ts';
import type { FaultInjector } from './faults/injector.ts';
import type { Host } from './host.ts';

/** Quick check for active faults on the message path; usually there are none. */
export interface FaultGate {
  readonly injector: () => FaultInjector | undefined;
  readonly stop: () => void;
}

/**
 * Follows the plan; the code that carries out faults is loaded with the first plan and costs
 * nothing before.
 */
export function createFaultGate(host: Host, faults: Faults, reloadPage: () => void): FaultGate {
  let injector: FaultInjector | undefined;
  const follow = async (plan: FaultPlan | undefined): Promise<void> => {
    injector?.stop();
    injector = undefined;
    if (!plan) return;
    const { createFaultInjector } = await import('./faults/injector.ts');
    if (faults.plan() === plan) injector = createFaultInjector(host, plan, reloadPage);
  };
  return { injector: () => injector, stop: faults.subscribe(follow) };
}
