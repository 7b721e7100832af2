import type { WorkspaceConfig } from './config/parse-config.ts';
import type { App } from './store/app.ts';
import { openRemote } from './ui/presenter/open-remote.tsx';
import { openStage } from './ui/scenarios/open-demo.tsx';
import { isConsoleWindow } from './ui/simulator-console/console-window.ts';
import { openSupervision, supervisedConfig } from './ui/supervise/open-supervision.tsx';

interface StartOptions {
  readonly isPresented?: boolean;
  readonly isServed: boolean;
}

interface Opening {
  readonly root: HTMLElement;
  readonly config: WorkspaceConfig;
  /** Starts the workspace with a config. */
  readonly start: (config: WorkspaceConfig, options: StartOptions) => Promise<App>;
}

/** Opens the pages that most visitors never see. */
export async function openOtherPage(opening: Opening): Promise<void> {
  const { root, config } = opening;
  const words = new URLSearchParams(location.search);
  if (isConsoleWindow(location)) {
    // Shows only the console of the workspace that opened this window.
    const { showConsoleWindow } = await import('./ui/simulator-console/window/open-window.tsx');
    showConsoleWindow(root);
  } else if (words.has('remote')) {
    // Controls a story that is on stage in another window.
    openRemote(root);
  } else if (words.has('supervise')) {
    const supervised = await supervisedConfig(config, words.get('brand'));
    const app = await opening.start(supervised, { isPresented: true, isServed: false });
    openSupervision(app, supervised);
  } else await startWithStory(opening, words.has('present'));
}

/** A story on top of the workspace, when the address asks for one. */
async function startWithStory({ config, start }: Opening, isPresented: boolean): Promise<void> {
  const demo = await openStage(config);
  demo.start(await start(demo.config, { isPresented, isServed: demo.config === config }));
}
