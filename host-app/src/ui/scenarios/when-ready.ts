import { isSampleName, uniqueNameOf } from '../../scenarios/players.ts';
import type { Scenario } from '../../stage-files/scenario-schema.ts';
import type { App } from '../../store/app.ts';

/** A provider that has sent nothing within this time does not hold up the story. */
const mostMs = 15_000;

/** The first request of both samples once they are on screen. */
const firstOfSamples = /^(setmode|getAllSessions)$/i;

/**
 * Every sample has shown its panel or requested its sessions, and every other widget has sent a
 * request, so they are listening. Resolves to those that have not.
 */
export function whenReady(
  { journal, realTime }: App,
  { providers }: Scenario,
): Promise<readonly string[]> {
  return new Promise((resolve) => {
    const waiting = new Map(providers.map((name) => [uniqueNameOf(name), name] as const));
    const finish = (): void => {
      stop();
      cancel();
      resolve([...waiting.keys()]);
    };
    const look = (): void => {
      for (const { kind, type, provider = '' } of journal.traffic.entries()) {
        const name = waiting.get(provider);
        if (kind !== 'request' || name === undefined) continue;
        if (!isSampleName(name) || firstOfSamples.test(type)) waiting.delete(provider);
      }
      if (waiting.size === 0) finish();
    };
    const cancel = realTime.after(mostMs, () => {
      if (![...waiting.values()].some(isSampleName)) finish();
    });
    const stop = journal.traffic.subscribe(look);
    look();
  });
}
