import type { Browser } from '@playwright/test';
import { test as base } from '../../base-test.ts';
import { openStagePages, type StagePages } from './stage-pages.ts';

/** Pages last as long as a worker: the first load of one takes longer than most cases. */
export const test = base.extend<object, { stagePages: StagePages }>({
  stagePages: [
    async ({ browser }: { browser: Browser }, use) => {
      const pages = openStagePages(browser);
      await use(pages);
      await pages.close();
    },
    { scope: 'worker' },
  ],
});
