import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import type { ContextOptions } from './context-options.ts';
import { watchCalls } from './watch-calls.ts';

/**
 * A browser context that the tests of a worker use in turn.
 *
 *   new --test passed, all taken back--> empty --next test with the same options--> in use
 *    ^                                                                                |
 *    `------ closed: test failed, or did what is not known to leave nothing ----------'
 *
 * A page that comes back to an address finds its process alive and its code compiled, which is most of
 * the time of a short test. Storage, cookies, permissions, routes, scripts and listeners do not stay.
 */
export function createKeptContext(browser: Browser) {
  let kept: Kept | undefined;
  const discard = async (): Promise<void> => {
    const { context } = kept ?? {};
    kept = undefined;
    await context?.close();
  };
  return {
    /** The options are those of the test; a test with others needs another context. */
    take: async (options: ContextOptions): Promise<BrowserContext> => {
      if (!kept?.isEmpty || JSON.stringify(kept.options) !== JSON.stringify(options)) {
        await discard();
        kept = await openKept(browser, options);
      }
      kept.isEmpty = false;
      kept.calls.begin();
      return kept.context;
    },
    /** Reverses the effects of the test. */
    empty: async (): Promise<void> => {
      if (!kept) return;
      kept.isEmpty = await emptied(kept).catch(() => false);
      if (!kept.isEmpty) await discard();
    },
    discard,
  };
}

export type KeptContext = ReturnType<typeof createKeptContext>;

interface Kept {
  readonly options: ContextOptions;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly control: CDPSession;
  readonly viewport: ReturnType<Page['viewportSize']>;
  readonly calls: ReturnType<typeof watchCalls>;
  readonly forgetRequests: () => Promise<void>;
  isEmpty: boolean;
}

async function openKept(browser: Browser, options: ContextOptions): Promise<Kept> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const control = await context.newCDPSession(page);
  const viewport = page.viewportSize();
  const calls = watchCalls(context, page);
  const forgetRequests = forgettable(page);
  return { options, context, page, control, viewport, calls, forgetRequests, isEmpty: true };
}

/**
 * The page lists its last requests; returns a function that removes the current ones from the list.
 */
function forgettable(page: Page): () => Promise<void> {
  const all = page.requests.bind(page);
  let forgotten = new Set<unknown>();
  page.requests = async () => (await all()).filter((request) => !forgotten.has(request));
  return async () => {
    forgotten = new Set(await all());
  };
}

/** False when something of the test would remain. */
async function emptied({
  options,
  context,
  page,
  control,
  viewport,
  calls,
  forgetRequests,
}: Kept): Promise<boolean> {
  if (page.isClosed() || !(await calls.takeBack())) return false;
  const others = context.pages().filter((each) => each !== page);
  await Promise.all(others.map((each) => each.close()));
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  // Away from the corner of the page: the element under the mouse reacts to it.
  await page.mouse.move(-1, -1);
  await page.goto('about:blank', { timeout: 5_000 });
  await page.evaluate(() => {
    window.name = '';
  });
  await Promise.all([page.clearConsoleMessages(), page.clearPageErrors(), forgetRequests()]);
  await page.emulateMedia({
    media: null,
    colorScheme: options.colorScheme,
    contrast: options.contrast ?? 'no-preference',
    forcedColors: options.forcedColors ?? 'none',
    reducedMotion: options.reducedMotion ?? 'no-preference',
  });
  if (viewport) await page.setViewportSize(viewport);
  await context.clearPermissions();
  // Storage of a frame belongs to its site and the page around it; it can only be named as a whole.
  await control.send('Storage.clearDataForOrigin', { origin: '*', storageTypes: 'all' });
  await control.send('Page.resetNavigationHistory');
  return true;
}
