import { uniqueNames } from '../../scenarios/demo-command.ts';
import type { Scenario } from '../../scenarios/scenario-schema.ts';
import type { App } from '../../store/app.ts';

/** Every widget has shown its panel or requested its sessions, so it is listening. */
export function whenReady({ journal }: App, { providers }: Scenario): Promise<void> {
  return new Promise((resolve) => {
    const waiting = new Set(providers.map((sample) => uniqueNames[sample]));
    const look = (): void => {
      for (const { kind, type, provider } of journal.traffic.entries()) {
        // The first request of both samples once they are on screen.
        if (kind === 'reply' || provider === undefined) continue;
        if (/^(setmode|getAllSessions)$/i.test(type)) waiting.delete(provider);
      }
      if (waiting.size > 0) return;
      stop();
      resolve();
    };
    const stop = journal.traffic.subscribe(look);
    look();
  });
}
