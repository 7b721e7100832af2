import { createServer } from 'node:http';
import { expect, test } from '../../fixtures.ts';
import { freePort } from '../../run/free-port.ts';

test('[HO6] a provider that cannot be loaded shows a card with Retry and affects nothing else', async ({
  page,
  openWorkspace,
}) => {
  const port = await freePort();
  const workspace = await openWorkspace({
    providers: [
      {
        uniqueName: 'acme_gone',
        label: 'Gone',
        channelUrl: `http://localhost:${port}/`,
        sortOrder: 0,
      },
      {
        uniqueName: 'contoso_minimal',
        label: 'Minimal',
        channelUrl: 'http://minimal.localhost:5173/',
        sortOrder: 1,
      },
    ],
  });
  await page.goto(workspace.origin);
  const card = page.getByRole('button', { name: 'Retry', includeHidden: true });
  await expect(card).toBeAttached();

  const other = page.frameLocator('iframe[title="Minimal"]');
  await expect(other.locator('#environment')).toContainText('Alex Rivera');

  const server = createServer((_request, response) => response.end('<h1>Back again</h1>'));
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
  await card.dispatchEvent('click');
  await expect(page.frameLocator('iframe[title="Gone"]').locator('h1')).toHaveText('Back again');
  await expect(card).not.toBeAttached();
  server.close();
});

test('[HO6] the card names the address that did not answer', async ({ page, openWorkspace }) => {
  const port = await freePort();
  const channelUrl = `http://localhost:${port}/`;
  const workspace = await openWorkspace({
    providers: [{ uniqueName: 'acme_gone', label: 'Gone', channelUrl }],
  });
  await page.goto(workspace.origin);
  await page.getByRole('button', { name: 'Show panel' }).click();
  const panel = page.getByRole('region', { name: 'Communication panel' });
  await expect(panel).toContainText(channelUrl);
  await expect(panel.getByRole('button', { name: 'Retry' })).toBeVisible();
});
