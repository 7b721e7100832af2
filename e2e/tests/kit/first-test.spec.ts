import { expect, test } from 'provider-sdk/playwright';

const channelUrl = 'http://softphone.localhost:5173/';
test.use({ config: { providers: [{ uniqueName: 'acme_phone', label: 'Acme', channelUrl }] } });

test('an accepted call opens a session', async ({ workspace, provider }) => {
  const acme = provider('acme_phone');
  await acme.page.getByRole('button', { name: 'Simulate incoming call' }).click();
  await workspace.toast('Incoming call').accept();
  await expect(acme).toHaveCalled('createSession', { customerName: 'Ada Whitcomb' });
  await expect(workspace.session('Ada Whitcomb').tab).toHaveAttribute('aria-selected', 'true');
  await expect(acme).toHaveNoDiagnostics();
});
