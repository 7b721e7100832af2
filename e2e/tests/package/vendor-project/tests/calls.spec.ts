import { expect, test } from './acme.ts';

test('an accepted call opens a session', async ({ acme, workspace }) => {
  await acme.ring('+1 555 0171');
  await workspace.toast('Incoming call').accept();
  await expect(acme.status).toHaveText('Talking to +1 555 0171');
  await expect(workspace.session('+1 555 0171').tab).toHaveAttribute('aria-selected', 'true');
  await expect(acme.provider).toHaveNoDiagnostics();
});

test('a declined call opens nothing', async ({ acme, workspace }) => {
  await acme.ring('+1 555 0172');
  await workspace.toast('Incoming call').decline();
  await expect(acme.status).toHaveText('Not taken: DeclinedByAgent');
  await expect(acme.provider).not.toHaveCalled('createSession');
});

test('an unanswered call times out', async ({ acme, workspace }) => {
  await workspace.clock.stop();
  await acme.ring('+1 555 0173');
  await expect(workspace.toast('Incoming call').locator).toBeVisible();
  await workspace.clock.step(600_000);
  await expect(acme.status).toHaveText('Not taken: DisplayTimeout');
});

test('the agent chooses among several customers with one number', async ({ acme, workspace }) => {
  for (const firstname of ['Una', 'Vera']) {
    await workspace.records.create('contact', {
      firstname,
      lastname: 'Twin',
      telephone1: '+1 555 0174',
    });
  }
  await acme.ring('+1 555 0174');
  await workspace.toast('Incoming call').accept();
  await acme.provider.page.getByRole('button', { name: 'Vera Twin' }).click();
  await expect(workspace.session('Vera Twin').tab).toBeVisible();
});

test('a slow network loses no call', async ({ acme, workspace }) => {
  await expect(acme.status).toHaveText('Ready: desk phone');
  await workspace.faults.set({ seed: 1, preset: 'slow-network', rules: [] });
  await acme.ring('+1 555 0175');
  await workspace.toast('Incoming call').accept();
  await expect(workspace.session('+1 555 0175').tab).toBeVisible();
});
