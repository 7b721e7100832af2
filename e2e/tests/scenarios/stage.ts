import type { Page } from '@playwright/test';
import { test as base } from '../../base-test.ts';
import { startWorkspace } from '../../run/workspace-server.ts';
import { watchBraces } from './watch-braces.ts';

/**
 * `stage`: a page for one story after another. A worker loads the code once, which is most of the
 * work.
 */
export const test = base.extend<object, { stage: Page }>({
  stage: [
    async ({ browser }, use) => {
      const server = await startWorkspace({});
      const context = await browser.newContext({ baseURL: server.origin });
      await watchBraces(context);
      await use(await context.newPage());
      await context.close();
      await server.close();
    },
    { scope: 'worker' },
  ],
});
