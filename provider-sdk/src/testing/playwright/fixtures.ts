import { test as base, type PlaywrightWorkerOptions, type TestInfo } from '@playwright/test';
import { readContextOptions, type ContextOptions } from './context-options.ts';
import { createKeptContext, type KeptContext } from './kept-context.ts';
import { lastMessages, readJournal, type Journal } from './journal.ts';
import type { Provider } from './provider.ts';
import { prepareSite } from './routing.ts';
import { refuseBoth, storyBegins, storyQuery } from './story.ts';
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
  /** Uses one page for the tests of a worker, emptied in between: much faster. Chromium alone can. */
  keepsPage: boolean;
  /** Address of a running workspace; without it one is started for each worker. */
  workspaceUrl: string | undefined;
}

/** Playwright's `test` with the workspace in it. */
export const test = base.extend<
  KitOptions & KitFixtures & { optionsOfContext: ContextOptions },
  KitWorkerOptions & { workspaceServer: Server; keptContext: KeptContext | undefined }
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
  keepsPage: [true, { option: true, scope: 'worker' }],
  keptContext: [
    async ({ browser, browserName, keepsPage, video }, use) => {
      const isKept = keepsPage && browserName === 'chromium' && !records(video);
      const kept = isKept ? createKeptContext(browser) : undefined;
      await use(kept);
      await kept?.discard();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ organization, workspaceServer }, use) => {
    await use(organization === undefined ? workspaceServer.origin : new URL(organization).origin);
  },
  optionsOfContext: readContextOptions,
  context: async (
    { context, optionsOfContext, keptContext, workspaceServer, config },
    use,
    testInfo,
  ) => {
    const used = (await keptContext?.take(optionsOfContext)) ?? context;
    const shown = optionsOfContext.baseURL ?? workspaceServer.origin;
    await prepareSite(used, { server: workspaceServer, shown, config });
    await use(used);
    // What failed is left as it is for the report; its worker ends.
    if (testInfo.errors.length === 0) await keptContext?.empty();
  },
  page: async ({ context }, use) => {
    await use(context.pages()[0] ?? (await context.newPage()));
  },
  workspace: async ({ page, scenario, organization }, use, testInfo) => {
    refuseBoth(scenario, organization);
    const refused = page.waitForEvent('pageerror').then((error) => Promise.reject(error));
    const ready = page.waitForFunction(() => window.sidetone !== undefined);
    await page.goto(`/${scenario === undefined ? '' : storyQuery(scenario)}`);
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

/** A context that stays open has no end that its video could be kept at. */
function records(video: PlaywrightWorkerOptions['video']): boolean {
  return (typeof video === 'string' ? video : video.mode) !== 'off';
}

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
