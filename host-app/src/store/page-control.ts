import type { AgentClock } from './agent-clock.ts';
import type { App } from './app.ts';

/** What tests and demos find as `sidetone` on the window of the workspace. */
export interface PageControl {
  readonly clock: AgentClock;
}

/** Lets tests and demos, which have only the page, drive what a provider never may. */
export function installPageControl(
  view: EventTarget & { sidetone?: PageControl },
  { clock }: App,
): void {
  view.sidetone = { clock };
}
