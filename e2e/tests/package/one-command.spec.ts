import type { Page } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../../fixtures.ts';
import { launchOptions } from '../../run/launch-options.ts';

// In sequence in one worker: the tarball is packed and installed once.
test.describe.configure({ mode: 'default' });

// A third-party widget: it knows nothing about this project except an address.
const widget = (organization: string) => `<!doctype html><title>Stranger</title>
<script src="${organization}/webresources/Widget/msdyn_ciLibrary.js" data-crmurl="${organization}" data-cifid="CIFMainLibrary"></script>
<script>
  Microsoft.CIFramework.notifyEvent({
    templateName: 'msdyn_chat_incoming_unauthenticated',
    templateParameters: { customerName: 'A caller' },
  });
</script>`;

test('one command from a packed tarball opens a workspace in which a third-party widget rings', async ({
  page,
  servePages,
  sidetone,
}) => {
  test.slow();
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).hostname));
  const pages: Record<string, string> = {};
  const channelUrl = `${await servePages(pages)}/widget.html`;
  const { origin } = await sidetone(channelUrl, '--port', '0');
  pages['/widget.html'] = widget(origin);
  await page.goto(origin);
  await expect(page.getByRole('alertdialog')).toBeVisible();
  expect((await page.request.get(`${origin}/docs/rules.html`)).ok()).toBe(true);
  // Nothing of it comes from the network.
  expect([...hosts]).toEqual(['localhost']);
});

test('a widget with a fixed organization runs in a browser with the printed flags', async ({
  playwright,
  servePages,
  sidetone,
}) => {
  test.slow();
  const organization = 'https://contoso.crm.dynamics.com';
  const channelUrl = `${await servePages({ '/widget.html': widget(organization) })}/widget.html`;
  const { output, origin } = await sidetone(channelUrl, '--org-url', organization, '--port', '0');
  expect(origin).toBe(organization);
  const browser = await playwright.chromium.launch(launchOptions(flagsIn(output())));
  const page = await browser.newPage();
  await page.goto(organization);
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await browser.close();
});

test('a workspace on https shows a widget on this machine', async ({
  playwright,
  servePages,
  sidetone,
}) => {
  test.slow();
  const pages: Record<string, string> = {};
  const channelUrl = `${await servePages(pages)}/widget.html`;
  const { output, origin } = await sidetone(channelUrl, '--https', '--port', '0');
  expect(origin).toMatch(/^https:\/\/localhost:/);
  pages['/widget.html'] = widget(origin);
  const browser = await playwright.chromium.launch(launchOptions(flagsIn(output())));
  const page = await browser.newPage();
  await page.goto(origin);
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await browser.close();
});

test('an edit of the config reaches the open workspace, and a mistake in it is reported', async ({
  page,
  folder,
  servePages,
  sidetone,
}) => {
  test.slow();
  const { output } = await sidetone('init');
  const file = join(folder, 'workspace.config.json');
  expect(output()).toContain(file);
  const edit = (from: string, to: string) =>
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  const channelUrl = `${await servePages({ '/': '<!doctype html><h1>Mine</h1>' })}/`;
  edit('http://softphone.localhost:5173/', channelUrl);

  const { origin, output: printed } = await sidetone('--port', '0');
  await page.goto(origin);
  await expect(frameOf(page, 'Acme Phone')).toBeAttached();

  edit('"Acme Phone"', '"Acme Telephone"');
  await expect(frameOf(page, 'Acme Telephone')).toBeAttached();
  const bars = page.getByRole('region', { name: 'Global notifications' });
  await expect(bars).toContainText('The config file changed');

  edit(channelUrl, 'not an address');
  await expect(bars).toContainText('providers[0].channelUrl: expected an http or https URL');
  await expect.poll(printed).toContain('Keeping the previous config.');
  await page.reload();
  await expect(frameOf(page, 'Acme Telephone')).toBeAttached();

  edit('not an address', channelUrl);
  edit('"Acme Telephone"', '"Acme Line"');
  await expect(frameOf(page, 'Acme Line')).toBeAttached();
});

test('a port in use is skipped, and the next one is named', async ({ sidetone }) => {
  const first = await sidetone('--port', '0');
  const port = new URL(first.origin).port;
  const second = await sidetone('--port', port);
  expect(second.output()).toContain(`Port ${port} is in use, so this is `);
  expect(second.origin).not.toBe(first.origin);
});

/** The browser flags that the command printed. */
function flagsIn(output: string): readonly string[] {
  return (
    [...output.matchAll(/^ {2}(--\S+?=.+)$/gm)]
      .flatMap(([, flag]) => flag?.replaceAll('"', '') ?? [])
      // Playwright makes its own folder for each browser.
      .filter((flag) => !flag.startsWith('--user-data-dir'))
  );
}

function frameOf(page: Page, label: string) {
  return page.locator(`iframe[title="${label}"]`);
}
