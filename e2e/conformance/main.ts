import { chromium } from '@playwright/test';
import { browserSources } from '../run/browser-candidates.ts';
import { launchForWidgets } from '../../provider-sdk/src/testing/playwright/launch-for-widgets.ts';
import { findBrowser, noBrowserText } from '../run/find-browser.ts';
import { parseArguments } from './arguments.ts';
import { reportOf } from './case-result.ts';
import { runLibraryCases } from './run-library-cases.ts';

/** Finds a browser, runs the library cases in it, and prints the results. */
export async function main(args: readonly string[]): Promise<void> {
  const source = parseArguments(args);
  const found = await findBrowser(browserSources);
  if (!found) throw new Error(noBrowserText);
  const { executablePath, env } = found;
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    ...launchForWidgets(),
    env: { ...process.env, ...env },
  });
  try {
    // A test system may use its own certificate.
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const { text, isPassed } = reportOf(await runLibraryCases(context, source));
    console.log(text);
    process.exitCode = isPassed ? 0 : 1;
  } finally {
    await browser.close();
  }
}
