import { defineConfig } from '@playwright/test';
import type { KitOptions, KitWorkerOptions } from 'provider-sdk/playwright';

const port = Number(process.env['WIDGET_PORT'] ?? 3000);
const executablePath = process.env['BROWSER_PATH'];

export default defineConfig<KitOptions, KitWorkerOptions>({
  testDir: 'tests',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  // Serves the widget; the tests start the workspace.
  webServer: {
    command: 'node serve.mjs',
    env: { WIDGET_PORT: String(port) },
    url: `http://127.0.0.1:${port}/`,
  },
  use: {
    launchOptions: executablePath ? { executablePath } : {},
    config: {
      providers: [
        // On a different site from the workspace, as in the product.
        {
          uniqueName: 'acme_phone',
          label: 'Acme',
          channelUrl: `http://acme.localhost:${port}/`,
          enableOutbound: true,
        },
      ],
    },
  },
});
