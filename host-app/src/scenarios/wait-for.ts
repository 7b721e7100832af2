import type { App } from '../store/app.ts';
import type { Observation } from './observe.ts';

// Real time: a story must not stall because it has stopped the agent's clock.
export function settleFor({ realTime }: App, milliseconds: number): Promise<boolean> {
  if (milliseconds <= 0) return Promise.resolve(true);
  return new Promise((resolve) => {
    realTime.after(milliseconds, () => resolve(true));
  });
}

/** Checks again after every change; undefined when the sign did not appear in time, or on abort. */
export function waitFor(
  app: App,
  observe: Observation,
  limit: number,
  signal: AbortSignal,
): Promise<string | undefined> {
  // A signal that was aborted before fires no event.
  if (signal.aborted) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const finish = (seen: string | undefined): void => {
      cancel();
      stops.forEach((stop) => stop());
      signal.removeEventListener('abort', giveUp);
      resolve(seen);
    };
    const giveUp = (): void => finish(undefined);
    const look = (): void => {
      const seen = observe();
      if (seen !== undefined) finish(seen);
    };
    const cancel = app.realTime.after(limit, giveUp);
    signal.addEventListener('abort', giveUp);
    const stops = [
      app.workspace.subscribe((state) => state, look),
      app.journal.traffic.subscribe(look),
    ];
    look();
  });
}
