import { expect, test } from 'provider-sdk/playwright';

test.use({ config: { builtIn: true } });

const softphone = 'contoso_phone';

test('an agent takes a call, moves between sessions and closes one', async ({
  workspace,
  provider,
}) => {
  const phone = provider(softphone);
  await phone.page.getByRole('button', { name: 'Simulate incoming call' }).click();
  await workspace.toast('Incoming call').accept();
  await expect(phone).toHaveReceived('onSessionSwitched', { focused: true });
  await workspace.session('Home').focus();
  await expect(phone).toHaveReceived('onSessionSwitched', { focused: false });
  await workspace.presence.set('Busy');
  await expect(phone).toHaveReceived('onPresenceChange');
  await workspace.session('Ada Whitcomb').close();
  await expect(phone).toHaveReceived('onSessionClosed');
  await expect(phone).not.toHaveCalled('deleteRecord');
});

test('time stops until the test advances it', async ({ workspace, provider }) => {
  await workspace.clock.stop();
  const phone = provider(softphone);
  await phone.page.getByRole('button', { name: 'Simulate incoming call' }).click();
  await expect(workspace.toast('Incoming call').locator).toBeVisible();
  await workspace.clock.step(600_000);
  await expect(workspace.toast('Incoming call').locator).toHaveCount(0);
});

test('a test creates and reads records without a screen', async ({ workspace }) => {
  const id = await workspace.records.create('contact', {
    firstname: 'Grace',
    lastname: 'Holloway',
  });
  const found = await workspace.records.query('contact', "$filter=lastname eq 'Holloway'");
  expect(found.map(({ contactid }) => contactid)).toContain(id);
});

test('a failed assertion shows the last messages', async ({ provider }) => {
  const phone = provider(softphone);
  await expect(phone)
    .toHaveCalled('getEnvironment')
    .catch(() => undefined);
  const failure = expect(phone).toHaveCalled('openDialog', undefined, { timeout: 1 });
  await expect(failure).rejects.toThrow(/to have called openDialog\..*The last messages:/s);
});

test('[PS16] calls by page scripts can be expected', async ({ workspace: { page } }) => {
  await page.evaluate(async () => {
    const { Xrm } = window as unknown as {
      Xrm: { WebApi: { retrieveMultipleRecords: (...input: unknown[]) => Promise<unknown> } };
    };
    await Xrm.WebApi.retrieveMultipleRecords('contact', '?$select=fullname&$top=1', 1);
  });
  await expect(page).toHaveCalled('Xrm.WebApi.retrieveMultipleRecords', ['contact']);
  await expect(page).not.toHaveCalled('Xrm.WebApi.retrieveMultipleRecords', ['account']);
  await expect(page).not.toHaveCalled('Xrm.Navigation.openForm');
  const failure = expect(page).toHaveCalled('Xrm.Navigation.openForm', undefined, { timeout: 1 });
  await expect(failure).rejects.toThrow(/page scripts to have called Xrm\.Navigation/);
});
