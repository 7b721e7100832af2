import { expect, test } from './softphone.ts';

test('an unanswered call leaves nothing behind', async ({ workspace, softphone }) => {
  await workspace.clock.stop();
  await softphone.ring();
  await expect(workspace.toast('Incoming call').locator).toBeVisible();
  await workspace.clock.step(600_000);
  await expect(workspace.toast('Incoming call').locator).toHaveCount(0);
  await expect(workspace.session('Ada Whitcomb').tab).toHaveCount(0);
});

test('a slow network loses no call', async ({ workspace, softphone }) => {
  await workspace.faults.set({ seed: 1, preset: 'slow-network', rules: [] });
  await softphone.ring();
  await workspace.toast('Incoming call').accept();
  await expect(workspace.session('Ada Whitcomb').tab).toBeVisible();
});
