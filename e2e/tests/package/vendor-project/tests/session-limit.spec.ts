import { expect, test } from './acme.ts';

test.use({
  // In addition to the config in playwright.config.ts.
  config: async ({ config }, use) => use({ ...config, limits: { sessions: 2 } }),
});

test('a call beyond the limit opens no session', async ({ acme, workspace }) => {
  await acme.ring('+1 555 0176');
  await workspace.toast('Incoming call').accept();
  await expect(acme.status).toHaveText('Talking to +1 555 0176');
  await acme.ring('+1 555 0177');
  await workspace.toast('Incoming call').accept();
  await expect(acme.status).toHaveText('No room for another session');
});
