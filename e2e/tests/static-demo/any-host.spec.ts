import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '../../fixtures.ts';
import { serveFolder, type StaticServer } from '../../run/static-server.ts';

const command = fileURLToPath(new URL('../../../host-app/bin/build-demo.mjs', import.meta.url));

let host: StaticServer;
test.beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sidetone-demo-'));
  execFileSync(process.execPath, [command, folder]);
  host = await serveFolder(folder);
});
test.afterAll(() => host.close());

test('[SN6] a folder on a plain static host takes a call, and a link opens a story', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('response', (response) => {
    if (!response.ok()) errors.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(host.address);
  const phone = page.frameLocator('iframe[title="Phone"]');
  await phone.getByRole('button', { name: 'Simulate incoming call' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Accept' }).click();
  await expect(page.getByRole('main').getByRole('heading', { name: 'Ada Whitcomb' })).toBeVisible();
  await expect(phone.getByRole('button', { name: 'End call' })).toBeVisible();

  await page.goto(`${host.address}?scenario=known-caller&play&pace=0`);
  await expect(page.getByRole('region', { name: 'Guide' }).getByText('Done')).toBeVisible({
    timeout: 15_000,
  });
  expect(errors).toEqual([]);
});

test('[SC2] on a static host, the console links to the rules and moves to its own window', async ({
  page,
}) => {
  await page.goto(host.address);
  await page.getByRole('button', { name: 'Simulator console' }).click();
  await page.getByRole('tab', { name: 'Diagnostics' }).click();
  const rules = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'All rules and their coverage' }).click();
  await expect((await rules).getByText('WR6', { exact: true })).toBeVisible();
  const own = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Open in a window' }).click();
  await expect((await own).getByRole('grid', { name: 'Traffic' })).toBeVisible();
});
