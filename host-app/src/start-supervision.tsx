import { createRoot } from 'react-dom/client';
import { parseConfig, type WorkspaceConfig } from './config/parse-config.ts';
import { createApp } from './create-app.ts';
import { loadModel } from './load-model.ts';
import { newId } from './new-id.ts';
import { dressOf } from './scenarios/brands.ts';
import { openDay } from './scenarios/day/open-day.ts';
import { moveOfSamples } from './starting-state.ts';
import { systemClock } from './store/clock.ts';
import { AppContext } from './store/hooks.ts';
import { loadShelf } from './ui/scenarios/load-shelf.ts';
import { SupervisorScreen } from './ui/supervise/SupervisorScreen.tsx';

/** So that the screen is not empty when it opens. */
const headStartMs = 45 * 60_000;
const usualDay = { seed: 1, hours: 8, calls: 500, ringsAgent: false };

/** The contact center for its supervisor, without widgets; `&brand=NAME` brands it. */
export async function superviseDay(
  root: HTMLElement,
  given: WorkspaceConfig,
  brand: string | null,
): Promise<void> {
  const config = await dressed(given, brand);
  const model = await loadModel(config);
  const app = createApp(config, {
    clock: systemClock,
    newId,
    origin: location.origin,
    windowWidth: window.innerWidth,
    model,
  });
  if (config.builtIn && config.sampleRows === 'all') {
    const { deskRows } = await import('./dataverse/seed/desk/index.ts');
    app.records.extendStart(deskRows(moveOfSamples(app.clock.now(), config)));
  }
  const { name, user } = config.environment;
  openDay(app, {
    ...usualDay,
    ...config.day,
    ringsAgent: false,
    signedInUserId: user.id.toLowerCase(),
  });
  app.clock.step(headStartMs);
  document.title = `${name}: contact center`;
  createRoot(root).render(
    <AppContext value={app}>
      <SupervisorScreen company={name} look={config.theme} />
    </AppContext>,
  );
}

async function dressed(given: WorkspaceConfig, named: string | null): Promise<WorkspaceConfig> {
  const alone = { ...given, providers: [], appProfiles: [] };
  if (named === null) return alone;
  const shelf = await loadShelf(given);
  const found = shelf.readBrand(named);
  if (!found) {
    throw new Error(`Unknown brand "${named}". Available: ${shelf.brands.join(', ')}`);
  }
  return parseConfig({ ...alone, ...dressOf(found.brand, given, Date.now()) });
}
