import { test as base } from '@playwright/test';
import { servePages } from './run/page-server.ts';
import {
  giveConfig,
  startWorkspace,
  type ConfigInput,
  type RunningServer,
} from './run/workspace-server.ts';

interface Fixtures {
  /** Config of this test's workspace: `test.use({ config: { providers: [...] } })`. */
  config: ConfigInput;
  /** The server with this test's config; `page.goto('/')` opens its workspace. */
  server: RunningServer;
  /** Starts a further workspace, for configs that are known only during the test. */
  openWorkspace: (config: ConfigInput, webResources?: string) => Promise<RunningServer>;
  /** Serves pages of a stranger, html by path, from another port; gives their origin. */
  servePages: (pages: Readonly<Record<string, string>>) => Promise<string>;
}

/** Playwright's `test` with a workspace of its own for each test. */
export const test = base.extend<Fixtures, { workerServer: RunningServer }>({
  config: [{}, { option: true }],
  workerServer: [
    async ({}, use) => {
      const server = await startWorkspace({});
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  server: async ({ config, workerServer }, use) => {
    giveConfig(workerServer, config);
    await use(workerServer);
  },
  baseURL: async ({ server }, use) => {
    await use(server.origin);
  },
  openWorkspace: async ({}, use) => {
    const servers: RunningServer[] = [];
    await use(async (config, webResources) => {
      const server = await startWorkspace(config, webResources);
      servers.push(server);
      return server;
    });
    await Promise.all(servers.map((server) => server.close()));
  },
  servePages: async ({}, use) => {
    const servers: Awaited<ReturnType<typeof servePages>>[] = [];
    await use(async (pages) => {
      const server = await servePages(pages);
      servers.push(server);
      return server.origin;
    });
    await Promise.all(servers.map((server) => server.close()));
  },
});

export { expect } from '@playwright/test';
export type { ConfigInput } from './run/workspace-server.ts';
