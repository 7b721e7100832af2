import { defineConfig, type ReporterDescription } from '@playwright/test';
import type { KitOptions, KitWorkerOptions } from 'provider-sdk/playwright';
import vendorSuite from '../sample-providers/vendor-suite/playwright.config.ts';
import { launchOptions } from './run/launch-options.ts';

const report = process.env['BROWSER_TEST_REPORT'];
const countedReport: ReporterDescription[] = report ? [['json', { outputFile: report }]] : [];

const kit = '**/e2e/tests/kit/**/*.spec.ts';

export default defineConfig<KitOptions, KitWorkerOptions>({
  globalSetup: './run/require-builds.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Tests wait for the condition they claim, however busy the machine is; these limits end only
  // waits that would never finish.
  timeout: 60_000,
  expect: { timeout: 30_000 },
  forbidOnly: report !== undefined,
  reporter: [['list'], ...countedReport],
  use: {
    // Recording adds a quarter to the run time; the runner repeats failed tests with it.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: launchOptions(),
  },
  projects: [
    { name: 'tests', testDir: 'tests', testIgnore: [kit, '**/vendor-project/**'] },
    // A vendor's view: the installed kit, and the suite that shows how to keep it running.
    {
      name: 'kit',
      testDir: '..',
      testMatch: [kit, '**/vendor-suite/tests/**/*.spec.ts'],
      use: { ...vendorSuite.use, trace: 'off' },
    },
    {
      name: 'bench',
      testDir: 'bench',
      testMatch: '**/*.bench.ts',
      fullyParallel: false,
    },
    { name: 'pictures', testDir: 'pictures' },
  ],
});
