import { importedConfigs } from '../../run/exports.ts';
import { expect, test } from '../../fixtures.ts';

for (const [form, config] of Object.entries(importedConfigs)) {
  test(`[IM22] an agent takes a call with the templates of ${form} (exports 50)`, async ({
    page,
    openWorkspace,
  }) => {
    const workspace = await openWorkspace(config);
    await page.goto(workspace.origin);
    const widget = page.frameLocator('iframe[title="Desk phone"]');
    await widget.getByRole('button', { name: 'Simulate incoming call' }).click();
    const toast = page.getByRole('alertdialog', { name: 'Call for the desk' });
    await expect(toast).toContainText(/From.*Who calls.*Ada Whitcomb/s);
    await toast.getByRole('button', { name: 'Take it' }).click();
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { name: 'Ada Whitcomb' })).toBeVisible();
    await expect(
      page.getByRole('tablist', { name: 'Sessions' }).getByRole('tab', { selected: true }),
    ).toHaveAccessibleName(/^Call: Ada Whitcomb/);
    await expect(page.getByRole('tab', { name: 'Cases of the day' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Communication panel' })).toHaveAttribute(
      'data-mode',
      'docked',
    );
  });
}
