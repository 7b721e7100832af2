import {
  test as base,
  type Page,
  type PlaywrightWorkerOptions,
  type TestInfo,
} from '@playwright/test';
import { readContextOptions, type ContextOptions } from './context-options.ts';
import { createKeptContext, type KeptContext } from './kept-context.ts';
import { explainFailure } from './failure-text.ts';
import { isOwnError } from './error-place.ts';
import { readJournal } from './journal.ts';
import { workspaceOpens } from './workspace-opens.ts';
import { isLaunchedWith, launchForWidgets, refuseWithoutStorage } from './launch-for-widgets.ts';
import { prepareSite } from './routing.ts';
import { readScreen } from './screen.ts';
import { refuseBoth, storyBegins, storyQuery } from './story.ts';
import { openServer, type Server } from './server.ts';
import { Workspace } from './workspace.ts';

export interface KitOptions {
  /**
   * Config of the workspace, in the format of the config file, added to the server's own. Each test
   * has its own workspace.
   */
  config: object | undefined;
  /**
   * Name of a story to start, with its providers, rows and customers; the test acts for the agent.
   */
  scenario: string | undefined;
}

export interface KitFixtures {
  /** The workspace, open in the page, with its providers loaded. */
  workspace: Workspace;
  /** A provider by its unique name. */
  provider: Workspace['provider'];
}

export interface KitWorkerOptions {
  /**
   * Uses one page for all tests of a worker, and resets it between them, which is much faster.
   * Chromium only.
   */
  keepsPage: boolean;
  /**
   * Address at which the page is shown, and from which widgets load the library, such as
   * `https://contoso.crm.dynamics.com`; default: `http://localhost:5173`.
   */
  organization: string | undefined;
  /** Address of a running workspace; without it, each worker starts one. */
  workspaceUrl: string | undefined;
}

/** Playwright's `test` with the workspace in it. */
export const test = base.extend<
  KitOptions & KitFixtures & { optionsOfContext: ContextOptions },
  KitWorkerOptions & { workspaceServer: Server; keptContext: KeptContext | undefined }
>({
  config: [undefined, { option: true }],
  scenario: [undefined, { option: true }],
  organization: [undefined, { option: true, scope: 'worker' }],
  workspaceUrl: [undefined, { option: true, scope: 'worker' }],
  workspaceServer: [
    async ({ workspaceUrl, organization }, use) => {
      const server = await openServer(workspaceUrl, organization);
      await use(server);
      server.close();
    },
    // Must not count toward the first test's time limit on a busy machine.
    { scope: 'worker', timeout: 60_000 },
  ],
  launchOptions: [
    async ({ launchOptions, browserName, workspaceServer: { browserArguments } }, use) => {
      const isChromium = browserName === 'chromium';
      await use(isChromium ? launchForWidgets(launchOptions, browserArguments) : launchOptions);
    },
    { scope: 'worker' },
  ],
  browser: [
    async ({ browser, browserName, launchOptions }, use) => {
      if (browserName === 'chromium') refuseWithoutStorage(launchOptions);
      await use(browser);
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
  baseURL: async ({ workspaceServer: { origin, shown } }, use) => {
    await use(shown ?? origin);
  },
  optionsOfContext: readContextOptions,
  context: async (
    {
      context,
      optionsOfContext,
      keptContext,
      workspaceServer,
      config,
      launchOptions,
      connectOptions,
    },
    use,
    testInfo,
  ) => {
    const used = (await keptContext?.take(optionsOfContext)) ?? context;
    const shown = optionsOfContext.baseURL ?? workspaceServer.origin;
    const isMapped =
      !connectOptions && isLaunchedWith(launchOptions, workspaceServer.browserArguments);
    await prepareSite(used, { server: workspaceServer, shown, config, isMapped });
    await use(used);
    // A failed page is left as it is for the report; its worker ends.
    if (testInfo.errors.length === 0) await keptContext?.empty();
  },
  page: async ({ context }, use) => {
    await use(context.pages()[0] ?? (await context.newPage()));
  },
  workspace: async ({ page, scenario, organization }, use, testInfo) => {
    refuseBoth(scenario, organization);
    // A widget may fail while the workspace starts; its test reports it, with the diagnostics.
    const refused = page
      .waitForEvent('pageerror', {
        predicate: (error) => isOwnError(error, page.url()),
        timeout: 0,
      })
      .then((error) => Promise.reject(error));
    await page.goto(`/${scenario === undefined ? '' : storyQuery(scenario)}`);
    await Promise.race([workspaceOpens(page), refused]);
    if (scenario !== undefined) await storyBegins(page, scenario);
    refused.catch(() => undefined);
    const { providers } = readScreen((await readJournal(page)).state);
    await use(new Workspace(page, providers));
    if (!page.isClosed()) await attach(page, testInfo);
  },
  provider: async ({ workspace }, use) => {
    await use((uniqueName, options) => workspace.provider(uniqueName, options));
  },
});

/** A context that stays open never finishes a video. */
function records(video: PlaywrightWorkerOptions['video']): boolean {
  return (typeof video === 'string' ? video : video.mode) !== 'off';
}

/** Bridge messages go into the report, and possible causes into the failure text. */
async function attach(page: Page, testInfo: TestInfo): Promise<void> {
  const journal = await readJournal(page);
  for (const [name, content] of Object.entries(journal)) {
    const body = JSON.stringify(content, null, 2) ?? '';
    await testInfo.attach(name, { body, contentType: 'application/json' });
  }
  if (testInfo.errors.length === 0) return;
  const end = `\n\n${await explainFailure(page, journal)}`;
  for (const error of testInfo.errors) {
    if (/The last messages:|There was no message\./.test(error.message ?? '')) continue;
    error.message = `${error.message ?? ''}${end}`;
    if (error.stack !== undefined) error.stack = `${error.stack}${end}`;
  }
}
