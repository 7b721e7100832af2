import { test as base, type TestInfo } from '@playwright/test';
import { lastMessages, readJournal, type Journal } from './journal.ts';
import type { Provider } from './provider.ts';
import { routeWorkspace } from './routing.ts';
import { storyBegins, storyQuery } from './story.ts';
import { openServer, type Server } from './server.ts';
import { Workspace } from './workspace.ts';

export interface KitOptions {
  /** As in the config file, on top of the server's own. Each test has a workspace of its own. */
  config: object | undefined;
  /** Address under which the page is shown, such as `https://contoso.crm.dynamics.com`. */
  organization: string | undefined;
  /** Name of a story of the workspace: its providers, its rows, its customers; the test is the agent. */
  scenario: string | undefined;
}

export interface KitFixtures {
  /** The workspace, open in the page, with its providers loaded. */
  workspace: Workspace;
  /** A provider by its unique name. */
  provider: (uniqueName: string) => Provider;
}

export interface KitWorkerOptions {
  /** Address of a running workspace; without it one is started for each worker. */
  workspaceUrl: string | undefined;
}

/** Playwright's `test` with the workspace in it. */
export const test = base.extend<
  KitOptions & KitFixtures,
  KitWorkerOptions & { workspaceServer: Server }
>({
  config: [undefined, { option: true }],
  organization: [undefined, { option: true }],
  scenario: [undefined, { option: true }],
  workspaceUrl: [undefined, { option: true, scope: 'worker' }],
  workspaceServer: [
    async ({ workspaceUrl }, use) => {
      const server = await openServer(workspaceUrl);
      await use(server);
      server.close();
    },
    { scope: 'worker' },
  ],
  workspace: async ({ page, config, organization, scenario, workspaceServer }, use, testInfo) => {
    const served = workspaceServer.origin;
    const shown = organization === undefined ? served : new URL(organization).origin;
    await routeWorkspace(page.context(), { served, shown, config });
    const refused = page.waitForEvent('pageerror').then((error) => Promise.reject(error));
    const ready = page.waitForFunction(() => window.sidetone !== undefined);
    await page.goto(`${shown}/${scenario === undefined ? '' : storyQuery(scenario)}`);
    await Promise.race([ready, refused]);
    if (scenario !== undefined) await storyBegins(page, scenario);
    refused.catch(() => undefined);
    await use(new Workspace(page));
    if (!page.isClosed()) await attach(await readJournal(page), testInfo);
  },
  provider: async ({ workspace }, use) => {
    await use((uniqueName) => workspace.provider(uniqueName));
  },
});

/** What passed the bridge goes into the report, and its end into the text of a failure. */
async function attach(journal: Journal, testInfo: TestInfo): Promise<void> {
  for (const [name, content] of Object.entries(journal)) {
    const body = JSON.stringify(content, null, 2) ?? '';
    await testInfo.attach(name, { body, contentType: 'application/json' });
  }
  for (const error of testInfo.errors) {
    const end = `\n\n${lastMessages(journal)}`;
    if (error.message?.includes('The last messages')) continue;
    error.message = `${error.message ?? ''}${end}`;
    if (error.stack !== undefined) error.stack = `${error.stack}${end}`;
  }
}
