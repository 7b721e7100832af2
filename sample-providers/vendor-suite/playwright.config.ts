import { defineConfig } from '@playwright/test';
import type { KitOptions, KitWorkerOptions } from 'provider-sdk/playwright';

const isCi = process.env['CI'] !== undefined;

export default defineConfig<KitOptions, KitWorkerOptions>({
  testDir: 'tests',
  // Every test has its own workspace, so tests may run in any order and in parallel.
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: isCi,
  // Each shard writes a blob; the last job of the workflow merges them into one report.
  reporter: isCi ? [['list'], ['blob']] : [['list']],
  use: {
    trace: 'retain-on-failure',
    // Each worker starts a workspace on a free port; here its softphone takes the place of your
    // widget.
    config: {
      providers: [
        {
          uniqueName: 'contoso_phone',
          label: 'Phone',
          channelUrl: 'http://softphone.localhost:5173/',
        },
      ],
    },
  },
});
