import { expect, test } from 'provider-sdk/playwright';

test.use({ scenario: 'known-caller', config: { environment: { name: 'Northwind' } } });

test('a test starts from a named scenario with its own config and acts for its agent', async ({
  page,
  workspace,
  provider,
}) => {
  await expect(page.getByRole('banner')).toContainText('Northwind');
  await workspace.toast('Incoming call').accept();
  await expect(workspace.session('Ada Whitcomb').tab).toHaveAttribute('aria-selected', 'true');
  await expect(provider('contoso_phone')).toHaveCalled('createSession');
});
