import { expect, test } from './softphone.ts';

test('an accepted call opens a session for the caller', async ({ workspace, softphone }) => {
  await softphone.ring();
  await workspace.toast('Incoming call').accept();
  await expect(softphone.provider).toHaveCalled('createSession', { customerName: 'Ada Whitcomb' });
  await expect(workspace.session('Ada Whitcomb').tab).toHaveAttribute('aria-selected', 'true');
  await expect(softphone.provider).toHaveNoDiagnostics();
});

test('a declined call opens nothing', async ({ workspace, softphone }) => {
  await softphone.ring();
  await workspace.toast('Incoming call').decline();
  await expect(
    softphone.provider.page.getByRole('button', { name: 'Simulate incoming call' }),
  ).toBeVisible();
  await expect(softphone.provider).not.toHaveCalled('createSession');
});

test('an unknown caller gets a session named by the number', async ({ workspace, softphone }) => {
  await softphone.ring('+1 555 0177');
  await workspace.toast('Incoming call').accept();
  await expect(workspace.session('+1 555 0177').tab).toBeVisible();
});

test('the end of a call is kept as a record', async ({ workspace, softphone }) => {
  await softphone.ring();
  await workspace.toast('Incoming call').accept();
  await softphone.finish();
  await expect(softphone.provider).toHaveCalled('createRecord');
  const calls = () =>
    workspace.records.query('phonecall', "$filter=subject eq 'Call from Ada Whitcomb'");
  await expect.poll(async () => (await calls()).length).toBeGreaterThan(0);
});
