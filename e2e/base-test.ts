import type { FrameLocator } from '@playwright/test';
import { test as base } from 'provider-sdk/playwright';
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
  /**
   * A workspace for configs that are known only during the test. The first one without web
   * resources is that of `server`, whose code the browser has already loaded; each further one is
   * started.
   */
  openWorkspace: (config: ConfigInput, webResources?: string) => Promise<RunningServer>;
  /** Serves third-party pages, HTML by path, from another port; returns their origin. */
  servePages: (pages: Readonly<Record<string, string>>) => Promise<string>;
  /**
   * Opens a workspace with one provider, "Acme": a third-party page that receives the address of
   * the organization. Returns its frame.
   */
  openStranger: (
    pageOf: (organization: string) => string,
    config?: ConfigInput,
  ) => Promise<FrameLocator>;
}

interface WorkerFixtures {
  runningServer: RunningServer;
}

/**
 * The kit's `test` on a server in this process, so that tests can inspect the server. Stories use
 * `fixtures.ts`.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  config: [{}, { option: true }],
  runningServer: [
    async ({}, use) => {
      const server = await startWorkspace({});
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  workspaceServer: [
    async ({ runningServer }, use) => {
      const configure = (config: ConfigInput = {}): void => giveConfig(runningServer, config);
      await use({ origin: runningServer.origin, configure, close: () => undefined });
    },
    { scope: 'worker' },
  ],
  server: async ({ runningServer, config }, use) => {
    giveConfig(runningServer, config);
    await use(runningServer);
  },
  openWorkspace: async ({ runningServer }, use) => {
    const servers: RunningServer[] = [];
    let isTaken = false;
    await use(async (config, webResources) => {
      if (!isTaken && webResources === undefined) {
        isTaken = true;
        giveConfig(runningServer, config);
        return runningServer;
      }
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
  openStranger: async ({ page, openWorkspace, servePages: serve }, use) => {
    await use(async (pageOf, config = {}) => {
      const pages: Record<string, string> = {};
      const channelUrl = `${await serve(pages)}/`;
      const providers = [{ uniqueName: 'acme_phone', label: 'Acme', channelUrl }];
      const workspace = await openWorkspace({ ...config, providers });
      pages['/'] = pageOf(workspace.origin);
      await page.goto(workspace.origin);
      return page.frameLocator('iframe[title="Acme"]');
    });
  },
});

export { expect } from 'provider-sdk/playwright';
export type { ConfigInput } from './run/workspace-server.ts';
