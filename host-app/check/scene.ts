import { availableParallelism } from 'node:os';
import type { Browser, CDPSession, Frame, Page } from 'playwright-core';
import { pageOpens } from './in-page/page-opens.ts';
import { loadWidget, removeWidget } from './in-page/restart-widget.ts';
import { withinTime } from './within-time.ts';

/** An open workspace with the widget in it. */
export interface Scene {
  readonly page: Page;
  /** Unique name of the widget's provider. */
  readonly provider: string;
  readonly widgetOrigin: string;
  /** Page of a second provider, which does little. */
  readonly bystander: string;
  /** Errors that nothing in the widget's frames caught. */
  readonly uncaught: readonly string[];
  /** Removes an added script when the scene ends. */
  readonly untilClosed: (added: Promise<Removable>) => Promise<void>;
  /** The widget's frame; undefined when it has none. */
  readonly frame: () => Promise<Frame | undefined>;
  readonly close: () => Promise<void>;
}

interface Removable {
  readonly dispose: () => Promise<void>;
}

export type Prepare = (scene: Scene) => Promise<unknown>;

export interface Place {
  readonly workspace: string;
  readonly provider: string;
  readonly widgetOrigin: string;
  readonly bystander: string;
}

/** A page that shows one scene after another: its workspace stays open, and its code compiled. */
interface Stage {
  readonly page: Page;
  readonly control: CDPSession;
  readonly uncaught: string[];
  readonly scripts: Removable[];
  /** It shows a workspace without the widget. */
  isOpen: boolean;
}

export interface Wishes {
  /** Before the widget loads, such as for routes. */
  readonly prepare?: Prepare | undefined;
  /** The workspace loads after the preparation, and not only the widget. */
  readonly loadsWorkspace?: boolean | undefined;
}

export type OpenScene = (wishes?: Wishes) => Promise<Scene>;

/** Opens scenes, each in a page that no other scene uses at the same time. */
export function createStages(browser: Browser, place: Place): OpenScene {
  const free: Stage[] = [];
  const turns = createTurns(mostPages);
  const close = async ({ page }: Stage): Promise<void> => {
    await page.context().close();
    turns.end();
  };
  return async (wishes = {}) => {
    const stage = await turns.begin(async () => free.pop() ?? openStage(browser, place));
    const scene = sceneOn(stage, place, async () => {
      const isClean = await isEmptied(stage, scene, place);
      stage.isOpen = isClean && !wishes.loadsWorkspace;
      if (!isClean) return close(stage);
      free.push(stage);
      return turns.end();
    });
    try {
      await openIn(stage, scene, place, wishes);
      return scene;
    } catch (error) {
      await close(stage);
      throw error;
    }
  };
}

async function openIn(
  stage: Stage,
  scene: Scene,
  place: Place,
  { prepare, loadsWorkspace = false }: Wishes,
): Promise<void> {
  if (prepare && !loadsWorkspace && !stage.isOpen) await openEmpty(stage, place);
  await prepare?.(scene);
  if (stage.isOpen && !loadsWorkspace) await loadWidget(stage.page, place.provider);
  else await openWorkspace(stage, place);
}

/** Pages at the same time; most of their time is waiting. */
const mostPages = Math.min(8, 2 * availableParallelism() + 1);

/** Lets so many begin, and the next one whenever one ends. */
function createTurns(most: number) {
  const waiting: (() => void)[] = [];
  let running = 0;
  const end = (): void => {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  };
  return {
    begin: async <Value>(work: () => Promise<Value>): Promise<Value> => {
      if (running < most) running += 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await work();
      } catch (error) {
        end();
        throw error;
      }
    },
    end,
  };
}

async function openWorkspace({ page }: Stage, { workspace }: Place): Promise<void> {
  await page.goto(`${workspace}/`);
  await pageOpens(page);
}

async function openEmpty(stage: Stage, place: Place): Promise<void> {
  await openWorkspace(stage, place);
  await removeWidget(stage.page, place.provider);
  stage.isOpen = true;
}

async function openStage(browser: Browser, place: Place): Promise<Stage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    ignoreHTTPSErrors: true,
  });
  const page = await context.newPage();
  const uncaught: string[] = [];
  page.on('pageerror', (error) => {
    const text = error.stack ?? error.message;
    if (!text.includes(`${place.workspace}/assets/`)) uncaught.push(text);
  });
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  const control = await context.newCDPSession(page);
  const stage = { page, control, uncaught, scripts: [], isOpen: false };
  await grant(stage, place);
  return stage;
}

async function grant({ page }: Stage, { workspace, widgetOrigin }: Place): Promise<void> {
  const context = page.context();
  await context.grantPermissions(['microphone'], { origin: widgetOrigin });
  // A page that the browser considers remote may not frame a page of this machine.
  if (new URL(workspace).hostname !== 'localhost') {
    await context.grantPermissions(['local-network-access'], { origin: workspace });
  }
}

function sceneOn(stage: Stage, place: Place, close: () => Promise<void>): Scene {
  const { page, uncaught, scripts } = stage;
  return {
    page,
    uncaught,
    provider: place.provider,
    widgetOrigin: place.widgetOrigin,
    bystander: place.bystander,
    untilClosed: async (added) => void scripts.push(await added),
    frame: async () => {
      const element = await page.$(`iframe[data-provider="${place.provider}"]`);
      return (await element?.contentFrame()) ?? undefined;
    },
    close,
  };
}

/** Reverses the effects of a scene; false when something might remain. */
async function isEmptied(stage: Stage, { frame }: Scene, place: Place): Promise<boolean> {
  const { page, control, scripts, uncaught } = stage;
  const context = page.context();
  try {
    // A page that hangs would stop the next one, which may share its process.
    const isAlive = await withinTime(5_000, frame().then(forget));
    if (!isAlive) return false;
    const others = context.pages().filter((each) => each !== page);
    await Promise.all(others.map((each) => each.close()));
    await Promise.all(scripts.splice(0).map((script) => script.dispose()));
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await context.setOffline(false);
    await removeWidget(page, place.provider);
    await page.emulateMedia({ colorScheme: null, forcedColors: null });
    await context.clearPermissions();
    await grant(stage, place);
    await context.clearCookies({ name: cookieOfWidget });
    await control.send('Storage.clearDataForOrigin', { origin: '*', storageTypes });
    uncaught.length = 0;
    return true;
  } catch {
    return false; // A page that does not leave is closed instead.
  }
}

/** The open workspace keeps its own cookie. */
const cookieOfWidget = /^(?!sidetone-workspace-)/;

const storageTypes =
  'file_systems,indexeddb,local_storage,websql,service_workers,cache_storage,shared_storage';

/** True as soon as the page has answered. */
function forget(frame: Frame | undefined): Promise<boolean> | undefined {
  return frame?.evaluate(() => {
    try {
      sessionStorage.clear();
    } catch {
      // Nothing is stored where storage throws.
    }
    return true;
  });
}
