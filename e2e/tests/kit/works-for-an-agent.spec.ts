import { test as base, expect } from 'provider-sdk/playwright';
import { startWorkspace } from '../../run/workspace-server.ts';

/** A workspace started elsewhere. */
const test = base.extend<object, { workspaceUrl: string | undefined }>({
  workspaceUrl: [
    async ({}, use) => {
      const server = await startWorkspace({});
      await use(server.origin);
      await server.close();
    },
    { scope: 'worker' },
  ],
});

test.use({ config: {} });

test('a test uses a running workspace and calls a number on its pages', async ({
  workspace,
  workspaceServer,
  provider,
}) => {
  expect(new URL(workspace.page.url()).origin).toBe(workspaceServer.origin);
  const phone = provider('contoso_phone');
  await phone.page.getByRole('button', { name: 'Simulate incoming call' }).click();
  await workspace.toast('Incoming call').accept();
  await phone.page.getByRole('button', { name: 'End call' }).click();
  await phone.page.getByRole('button', { name: 'Save and finish' }).click();
  await workspace.clickToAct('+1 555 0100');
  await expect(phone).toHaveReceived('onclicktoact', { value: '+1 555 0100' });
});

test('faults strike until the test clears them', async ({ workspace, provider }) => {
  const phone = provider('contoso_phone');
  const ring = phone.page.getByRole('button', { name: 'Simulate incoming call' });
  await expect(ring).toBeVisible();
  await workspace.faults.set({ seed: 1, preset: 'rejections', rules: [] });
  await ring.click();
  await expect
    .poll(async () => (await phone.diagnostics()).map(({ rule }) => rule))
    .toContain('FI1');
  await workspace.faults.clear();
  await expect(workspace.faults.set({ rules: 'none' })).rejects.toThrow('rules');
});
