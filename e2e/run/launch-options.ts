import { launchForWidgets } from '../../provider-sdk/src/testing/playwright/launch-for-widgets.ts';
import { installedBrowsers } from '../../host-app/check/installed-browsers.ts';

/**
 * How the tests start their browser.
 *
 * The runner passes the browser it found, or nothing for Playwright's own. Without the runner
 * (editors start Playwright directly), an installed browser is used.
 */
export function launchOptions(furtherArguments: readonly string[] = []) {
  const executablePath = process.env['BROWSER_PATH'] ?? installedBrowsers()[0];
  return launchForWidgets({
    args: [...furtherArguments],
    ...(executablePath ? { executablePath } : {}),
  });
}
