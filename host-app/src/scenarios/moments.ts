import type { App } from '../store/app.ts';
import { restoreWorkspace } from '../workspace/whole/restore.ts';
import { sendDemoCommand } from './demo-command.ts';
import type { ScenarioProvider } from './scenario-schema.ts';

/**
 * Moments of a story that one can return to: the workspace, its records and the widgets' own state.
 */
export interface Moments {
  readonly keep: (moment: string) => void;
  /**
   * Keeps the current moment as the start: the records return to those of the start, including rows
   * that come to it later.
   */
  readonly keepStart: (moment: string) => void;
  /** False for a moment that was never kept. */
  readonly goBack: (moment: string) => boolean;
}

export function createMoments(app: App, providers: readonly ScenarioProvider[]): Moments {
  const { workspace, records, clock } = app;
  const ways = new Map<string, () => void>();
  const tellWidgets = (name: 'remember' | 'goBack', moment: string): void => {
    for (const sample of providers) sendDemoCommand(app, sample, { name, moment });
  };
  const keepWith = (moment: string, restoreRecords: () => void): void => {
    const earlier = workspace.getState();
    tellWidgets('remember', moment);
    ways.set(moment, () => {
      restoreRecords();
      workspace.apply(restoreWorkspace, { earlier, now: clock.now() });
      tellWidgets('goBack', moment);
    });
  };
  return {
    keep: (moment) => keepWith(moment, records.remember()),
    keepStart: (moment) => keepWith(moment, records.reset),
    goBack: (moment) => {
      const way = ways.get(moment);
      way?.();
      return way !== undefined;
    },
  };
}
