import { expect, test } from 'provider-sdk/playwright';

test.use({ scenario: 'known-caller' });

test('a test starts from a named scenario and acts for its agent', async ({
  workspace,
  provider,
}) => {
  await workspace.toast('Incoming call').accept();
  await expect(workspace.session('Ada Example').tab).toHaveAttribute('aria-selected', 'true');
  await expect(provider('contoso_phone')).toHaveCalled('createSession');
});
