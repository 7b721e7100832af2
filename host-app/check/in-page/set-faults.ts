import type { Page } from 'playwright-core';
import type { FaultPlan } from '../../src/store/faults.ts';

/** Activates faults between the workspace and the widget; `undefined` ends them. */
export function setFaults(page: Page, plan: FaultPlan | undefined): Promise<void> {
  return page.evaluate((faults) => window.sidetoneApp?.faults.set(faults), plan);
}
