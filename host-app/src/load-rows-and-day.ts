import type { WorkspaceConfig } from './config/parse-config.ts';
import { moveOfSamples } from './starting-state.ts';
import type { App } from './store/app.ts';

/** The rows beyond those of the first screen, and then the day in the contact center. */
export async function loadRowsAndDay(
  app: App,
  chosen: WorkspaceConfig,
  startedAt: number,
): Promise<void> {
  if (chosen.builtIn && chosen.sampleRows === 'all') {
    const { deskRows } = await import('./dataverse/seed/desk/index.ts');
    app.records.extendStart(deskRows(moveOfSamples(startedAt, chosen)));
  }
  void app.kept.state().keeper?.startIsWhole();
  if (!chosen.day) return;
  const { openDay } = await import('./scenarios/day/open-day.ts');
  openDay(app, { ...chosen.day, signedInUserId: chosen.environment.user.id.toLowerCase() });
}
