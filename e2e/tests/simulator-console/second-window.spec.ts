import { expect, test } from '../../fixtures.ts';

test('[SC4] the console moves to its own window and stays there when the workspace reloads', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Simulator console' }).click();
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Open in a window' }).click();
  const popup = await opened;
  const docked = page.getByRole('region', { name: 'Simulator console' });
  await expect(docked).toBeHidden();
  const traffic = popup.getByRole('grid', { name: 'Traffic' });
  await expect(traffic.getByText('getenvironment').first()).toBeVisible();

  await popup.getByRole('tab', { name: 'Simulate' }).click();
  await popup.getByLabel('Presence').selectOption('Busy');
  await expect(page.getByRole('button', { name: 'Presence: Busy' })).toBeVisible();

  await page.reload();
  await expect(traffic.getByText('getenvironment').first()).toBeVisible();
  await popup.close();
  await page.getByRole('button', { name: 'Simulator console' }).click();
  await expect(docked.getByRole('grid', { name: 'Traffic' })).toBeVisible();
});
