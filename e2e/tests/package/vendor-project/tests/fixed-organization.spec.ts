import { expect, test } from './acme.ts';

const port = Number(process.env['WIDGET_PORT'] ?? 3000);

test.use({
  organization: 'https://contoso.crm.dynamics.com',
  config: {
    providers: [
      {
        uniqueName: 'acme_phone',
        label: 'Acme',
        channelUrl: `http://acme.localhost:${port}/production.html`,
      },
    ],
  },
});

test('the production page works as it is', async ({ acme, workspace, page }) => {
  await acme.ring('+1 555 0179');
  await workspace.toast('Incoming call').accept();
  await expect(acme.status).toHaveText('Talking to +1 555 0179');
  expect(page.url()).toBe('https://contoso.crm.dynamics.com/');
});
