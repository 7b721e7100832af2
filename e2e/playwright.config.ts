import { defineConfig, type ReporterDescription } from '@playwright/test';
import { launchOptions } from './run/launch-options.ts';

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
    launchOptions: launchOptions(),
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
