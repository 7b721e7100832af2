import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startVictim, type Victim } from '../../attack/victim.ts';
import { test as base, expect } from '../../fixtures.ts';

/**
 * Starts servers in their own processes in one folder; a second one can take over the port of the
 * first.
 */
const test = base.extend<{ serve: (config: object, port?: number) => Promise<Victim> }>({
  serve: async ({ browserName: _browserName }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'server-gone-'));
    const servers: Victim[] = [];
    await use(async (config, port) => {
      const server = await startVictim(folder, config, port);
      servers.push(server);
      return server;
    });
    for (const server of servers) await server.close();
    rmSync(folder, { recursive: true, force: true });
  },
});

const bars = (page: Page) => page.getByRole('region', { name: 'Global notifications' });
const gone = 'The server of this workspace is not responding.';

test('[SV8] a workspace reports that its server is gone until it returns, and keeps its session', async ({
  page,
  serve,
}) => {
  const config = {
    providers: [
      {
        uniqueName: 'contoso_phone',
        label: 'Phone',
        channelUrl: 'http://softphone.localhost:5173/',
      },
    ],
  };
  const first = await serve(config);
  await page.goto(first.origin);
  const phone = page.frameLocator('iframe[title="Phone"]');
  await phone.getByRole('button', { name: 'Simulate incoming call' }).click();
  await page.getByRole('button', { name: 'Accept' }).click();
  const sessions = page.getByRole('tablist', { name: 'Sessions' }).getByRole('tab');
  await expect(sessions).toHaveCount(2);

  await first.close();
  await expect(bars(page)).toContainText(gone);
  const second = await serve(config, first.port);
  await expect(bars(page)).toBeHidden();

  await second.close();
  await serve({ ...config, environment: { name: 'Another' } }, first.port);
  const offer = bars(page).getByText('restarted with another configuration or build');
  await expect(offer).toBeVisible();
  await expect(sessions).toHaveCount(2);
  await bars(page).getByRole('button', { name: 'Reload' }).click();
  await expect(sessions).toHaveCount(1);
  await expect(bars(page)).toBeHidden();
});

test('[CN3] a part that could not be fetched while the server was gone loads after Retry', async ({
  page,
  serve,
}) => {
  // The browser is never idle, so a rarely used part is fetched when it is first opened.
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  const first = await serve({});
  await page.goto(first.origin);
  await page.getByRole('button', { name: 'Simulator console' }).click();
  const open = page.getByRole('region', { name: 'Simulator console' });
  await expect(open.getByRole('grid', { name: 'Traffic' })).toBeVisible();

  await first.close();
  await open.getByRole('tab', { name: 'Providers and templates' }).click();
  const retry = open.getByRole('alert').getByRole('button', { name: 'Retry' });
  await retry.click();
  await expect(retry).toBeVisible();
  await serve({}, first.port);
  await retry.click();
  await expect(open.getByRole('button', { name: 'Restore defaults' })).toBeVisible();
  await expect(open.getByRole('alert')).toBeHidden();
});
