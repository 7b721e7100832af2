import { expect, test } from './acme.ts';

test.use({
  // On top of what playwright.config.ts says.
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
