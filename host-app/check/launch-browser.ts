import { launchForWidgets } from 'provider-sdk/playwright/launch';
import type { Browser, BrowserType } from 'playwright-core';
import { StartError } from '../server/start-error.ts';
import { installedBrowsers } from './installed-browsers.ts';

/**
 * Starts the first Chromium that works: `CHROME_BIN`, then Playwright's own, then those in the usual
 * places. Nothing is installed: that is up to the caller's build.
 *
 * @throws {StartError} with the commands that install one.
 */
export async function launchBrowser(
  chromium: BrowserType,
  browserArguments: readonly string[],
): Promise<Browser> {
  const failures: string[] = [];
  for (const executablePath of candidates()) {
    try {
      return await chromium.launch({
        ...launchForWidgets({}, [...browserArguments, ...fakeDevices]),
        ...(executablePath === undefined ? {} : { executablePath }),
        timeout: 30_000,
      });
    } catch (error) {
      const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
      failures.push(`  ${executablePath ?? "Playwright's browser"}: ${reason}`);
    }
  }
  throw new StartError(
    'check: expected a Chromium, Chrome or Edge that starts, got none; ' +
      `run "npx playwright-core install chromium", or set CHROME_BIN to a browser:\n${failures.join('\n')}`,
  );
}

// A build machine has no microphone; without one, every call of a phone would fail for that reason.
const fakeDevices = ['--use-fake-device-for-media-stream'];

function candidates(): readonly (string | undefined)[] {
  const chosen = process.env['CHROME_BIN'];
  return [...(chosen ? [chosen] : []), undefined, ...installedBrowsers()];
}
