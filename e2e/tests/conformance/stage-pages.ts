import type { Browser, Page } from '@playwright/test';
import { startWorkspace, type RunningServer } from '../../run/workspace-server.ts';
import { prepareRoundTrips } from './round-trip.ts';

/** A page and the server that it alone is served by, at the same address for every case. */
export interface StagePage {
  readonly page: Page;
  readonly server: RunningServer;
}

/** Address of the sample that is every widget. */
export const widgetAddress = (port: number, query: string): string =>
  `http://conformance.localhost:${port}/?${query}`;

/**
 * Pages that one case uses after the other: a page that comes back to an address has its code
 * compiled already.
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
 * A process ends with the last document of its site. One that stays open in a window of its own spares
 * each case the start of another; it shares nothing but the process with the widgets.
 */
async function keepWidgetProcess(page: Page, { port }: RunningServer): Promise<void> {
  const other = await page.context().newPage();
  await other.goto(widgetAddress(port, 'name=anchor'));
  // Behind another window a page gets one frame in a second, and each click waits for some.
  await page.bringToFront();
}

async function openPage(browser: Browser): Promise<Page> {
  const viewport = { width: 1440, height: 900 };
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  await context.addInitScript(prepareRoundTrips);
  await context.addInitScript(() => {
    // Resets state of an earlier case: the workspace remembers the width of the panel.
    if (window === window.top && location.protocol === 'http:') localStorage.clear();
  });
  return context.newPage();
}
