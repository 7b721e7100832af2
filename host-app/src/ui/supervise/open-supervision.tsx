import { parseConfig, type WorkspaceConfig } from '../../config/parse-config.ts';
import { dressOf } from '../../scenarios/brands.ts';
import type { App } from '../../store/app.ts';
import { AppContext } from '../../store/hooks.ts';
import { loadShelf } from '../scenarios/load-shelf.ts';
import { mount } from '../scenarios/mount.ts';
import { SupervisorScreen } from './SupervisorScreen.tsx';

/** So that the screen is not empty when it opens. */
const headStartMs = 45 * 60_000;

/** The contact center of a config without widgets, with a day; `&brand=NAME` brands it. */
export async function supervisedConfig(
  given: WorkspaceConfig,
  named: string | null,
): Promise<WorkspaceConfig> {
  const day = { seed: 1, hours: 8, calls: 500, ...given.day, ringsAgent: false };
  const alone = { ...given, day, providers: [], appProfiles: [] };
  if (named === null) return alone;
  const shelf = await loadShelf(given);
  const found = shelf.readBrand(named);
  if (!found) throw new Error(`Unknown brand "${named}". Available: ${shelf.brands.join(', ')}`);
  return parseConfig({ ...alone, ...dressOf(found.brand, given, Date.now()) });
}

/** Shows the day of a workspace in front of it. */
export function openSupervision(app: App, config: WorkspaceConfig): void {
  const { name } = config.environment;
  document.title = `${name}: contact center`;
  document.getElementById('root')?.setAttribute('inert', '');
  mount(
    <AppContext value={app}>
      <SupervisorScreen company={name} look={config.theme} />
    </AppContext>,
  );
  const stop = app.day.subscribe(() => {
    stop();
    app.clock.step(headStartMs);
  });
}
