import type { Browser, Page } from '@playwright/test';
import { startWorkspace, type RunningServer } from '../../run/workspace-server.ts';
import { prepareRoundTrips } from './round-trip.ts';

/** A page and its dedicated server, at the same address for every case. */
export interface StagePage {
  readonly page: Page;
  readonly server: RunningServer;
}

/** Address of the sample that acts as every widget. */
export const widgetAddress = (port: number, query: string): string =>
  `http://conformance.localhost:${port}/?${query}`;

/**
 * Pages that cases use one after another: a page that returns to an address has its code compiled
 * already.
 */
export function openStagePages(browser: Browser) {
  const all: StagePage[] = [];
  const free: StagePage[] = [];
  const open = async (): Promise<StagePage> => {
    const [page, server] = await Promise.all([openPage(browser), startWorkspace({})]);
    all.push({ page, server });
    await keepWidgetProcess(page, server);
    return { page, server };
  };
  return {
    take: async (): Promise<StagePage> => free.pop() ?? open(),
    giveBack: (used: StagePage): void => void free.push(used),
    close: async (): Promise<void> => {
      await Promise.all(all.map(({ page }) => page.context().close()));
      await Promise.all(all.map(({ server }) => server.close()));
    },
  };
}

export type StagePages = ReturnType<typeof openStagePages>;

/**
 * A process ends with the last document of its site. A document that stays open in another window
 * saves each case the start of a new process; it shares nothing else with the widgets.
 */
async function keepWidgetProcess(page: Page, { port }: RunningServer): Promise<void> {
  const other = await page.context().newPage();
  await other.goto(widgetAddress(port, 'name=anchor'));
  // A page behind another window gets one frame per second, and each click waits for several.
  await page.bringToFront();
}

async function openPage(browser: Browser): Promise<Page> {
  const viewport = { width: 1440, height: 900 };
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  await context.addInitScript(prepareRoundTrips);
  await context.addInitScript(() => {
    // Resets the state of an earlier case: the workspace remembers the width of the panel.
    if (window === window.top && location.protocol === 'http:') localStorage.clear();
  });
  return context.newPage();
}
