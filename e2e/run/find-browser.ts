import { chromium } from '@playwright/test';
import type { Browser, Source } from './browser-candidates.ts';
import { launchForWidgets } from '../../provider-sdk/src/testing/playwright/launch-for-widgets.ts';

/**
 * The first browser that works, in the order of the sources.
 *
 * Each candidate is launched once: a file that is there may still be a stub or lack a library.
 */
export async function findBrowser(
  sources: readonly Source[],
  works: (browser: Browser) => Promise<boolean> = isWorking,
): Promise<Browser | undefined> {
  for (const source of sources) {
    const browsers = await source.browsers();
    for (const browser of browsers) {
      const isUsable = await works(browser);
      const name = browser.executablePath ?? source.name;
      console.log(`${isUsable ? 'ok    ' : 'no    '}  browser: ${name}`);
      if (isUsable) return browser;
    }
  }
  return undefined;
}

/** Explains that no source had a working browser. */
export const noBrowserText =
  'No browser works here: set CHROME_BIN to the path of Chromium, Chrome or Edge, or install one ' +
  '(Debian: apt-get install chromium); the browser tests did not run.';

async function isWorking({ executablePath, env }: Browser): Promise<boolean> {
  try {
    const browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      ...launchForWidgets(),
      env: { ...process.env, ...env },
      timeout: 30_000,
    });
    const page = await browser.newPage();
    await page.setContent('Text needs fonts, and a browser without any may crash.');
    const picture = await page.screenshot({ timeout: 10_000 });
    await browser.close();
    return picture.length > 0;
  } catch {
    return false; // The reason does not matter: the next candidate is tried.
  }
}

/** Passes the browser to Playwright's own process. */
export function browserEnv({ executablePath, env }: Browser): Record<string, string> {
  return { ...env, BROWSER_PATH: executablePath ?? '' };
}
