import { defineConfig, type ReporterDescription } from '@playwright/test';
import { chromiumArguments } from './run/chromium-arguments.ts';
import { installedBrowsers } from './run/installed-browsers.ts';

// The runner names the browser it found, and nothing for Playwright's own. Without the runner
// (editors start Playwright directly) an installed browser is taken.
const executablePath = process.env['BROWSER_PATH'] ?? installedBrowsers()[0];
const report = process.env['BROWSER_TEST_REPORT'];
const countedReport: ReporterDescription[] = report ? [['json', { outputFile: report }]] : [];

export default defineConfig({
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: report !== undefined,
  reporter: [['list'], ...countedReport],
  use: {
    trace: 'retain-on-failure',
    launchOptions: { args: chromiumArguments(), ...(executablePath ? { executablePath } : {}) },
  },
  projects: [
    { name: 'tests', testDir: 'tests' },
    {
      name: 'bench',
      testDir: 'bench',
      testMatch: '**/*.bench.ts',
      fullyParallel: false,
      // Recording costs time, which is what is measured.
      use: { trace: 'off' },
    },
    { name: 'pictures', testDir: 'pictures', testMatch: '**/*.ts' },
  ],
});
