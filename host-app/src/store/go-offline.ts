import { loseConnection, regainConnection } from '../workspace/people/connection.ts';
import type { App } from './app.ts';

/** Interrupts the agent's connection for these seconds of the agent's time. */
export function goOffline({ workspace, clock }: Pick<App, 'workspace' | 'clock'>, seconds: number) {
  workspace.apply(loseConnection, { now: clock.now() });
  clock.after(seconds * 1000, () => workspace.apply(regainConnection, { now: clock.now() }));
}
