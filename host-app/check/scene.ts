import type { Browser, CDPSession, Frame, Page } from 'playwright-core';
import { pageOpens } from './in-page/page-opens.ts';

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

/** A page that shows one scene after another: its code stays compiled. */
interface Stage {
  readonly page: Page;
  readonly control: CDPSession;
  readonly uncaught: string[];
  readonly scripts: Removable[];
}

/** Opens scenes, each in a page that no other scene uses at the same time. */
export function createStages(
  browser: Browser,
  place: Place,
): (prepare?: Prepare) => Promise<Scene> {
  const free: Stage[] = [];
  return async (prepare) => {
    const stage = free.pop() ?? (await openStage(browser, place));
    const scene = sceneOn(stage, place, async () => {
      if (await isEmptied(stage, place)) free.push(stage);
      else await stage.page.context().close();
    });
    try {
      await prepare?.(scene);
      await stage.page.goto(`${place.workspace}/`);
      await pageOpens(stage.page);
      return scene;
    } catch (error) {
      await stage.page.context().close();
      throw error;
    }
  };
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
  const stage = { page, control: await context.newCDPSession(page), uncaught, scripts: [] };
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
async function isEmptied(stage: Stage, place: Place): Promise<boolean> {
  const { page, control, scripts, uncaught } = stage;
  const context = page.context();
  try {
    const others = context.pages().filter((each) => each !== page);
    await Promise.all(others.map((each) => each.close()));
    await Promise.all(scripts.splice(0).map((script) => script.dispose()));
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await context.setOffline(false);
    await page.goto('about:blank', { timeout: 5_000 });
    await page.emulateMedia({ colorScheme: null, forcedColors: null });
    await context.clearPermissions();
    await grant(stage, place);
    await context.clearCookies();
    await control.send('Storage.clearDataForOrigin', { origin: '*', storageTypes: 'all' });
    uncaught.length = 0;
    return true;
  } catch {
    return false; // A page that does not leave is closed instead.
  }
}
