import type { Browser, Page } from '@playwright/test';
import { prepareRoundTrips } from './round-trip.ts';

/** Pages that one case uses after the other: opening one is slow. */
export function openStagePages(browser: Browser) {
  const free: Page[] = [];
  const take = async (): Promise<Page> => free.pop() ?? openPage(browser);
  return {
    take,
    giveBack: (page: Page): void => void free.push(page),
    close: async (): Promise<void> => {
      await Promise.all(free.map((page) => page.context().close()));
    },
  };
}

export type StagePages = ReturnType<typeof openStagePages>;

async function openPage(browser: Browser): Promise<Page> {
  const viewport = { width: 1440, height: 900 };
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  await context.addInitScript(prepareRoundTrips);
  await context.addInitScript(() => {
    // What an earlier case left: the workspace remembers the width of the panel.
    if (window === window.top && location.protocol === 'http:') localStorage.clear();
  });
  return context.newPage();
}
