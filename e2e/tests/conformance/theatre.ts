import type { Browser } from '@playwright/test';
import { test as base } from '../../fixtures.ts';
import type { Theatre } from './browser-stage.ts';
import { openStagePages } from './stage-pages.ts';
import { openServers } from './workspace-servers.ts';

/** Servers and pages last as long as a worker: starting them takes longer than most cases. */
export const test = base.extend<object, { theatre: Theatre }>({
  theatre: [
    async ({ browser }: { browser: Browser }, use) => {
      const theatre = { servers: openServers(), pages: openStagePages(browser) };
      await use(theatre);
      await theatre.pages.close();
      await theatre.servers.close();
    },
    { scope: 'worker' },
  ],
});
