import { uniqueNames } from '../../scenarios/demo-command.ts';
import type { Scenario } from '../../scenarios/scenario-schema.ts';
import type { App } from '../../store/app.ts';

/** Every widget has shown its panel or looked for its sessions: it listens from then on. */
export function whenReady({ journal }: App, { providers }: Scenario): Promise<void> {
  return new Promise((resolve) => {
    const waiting = new Set(providers.map((sample) => uniqueNames[sample]));
    const look = (): void => {
      for (const { kind, type, provider } of journal.traffic.entries()) {
        // The first thing that both samples do once they are on screen.
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
