import { expect, test } from '../../fixtures.ts';

test('[HO5] docking, minimizing, hiding and switching never reload a frame', async ({ page }) => {
  await page.goto('/');
  const phone = page.frameLocator('iframe[title="Phone"]');
  await phone.getByRole('button', { name: 'Simulate incoming call' }).click();
  await page.getByRole('button', { name: 'Accept' }).click();
  await expect(phone.getByRole('button', { name: 'End call' })).toBeVisible();
  const frame = page.frames().find((candidate) => candidate.url().includes('softphone'));
  await frame?.evaluate(() => Object.assign(globalThis, { stillHere: true }));

  const panel = page.getByRole('region', { name: 'Communication panel' });
  await page.getByRole('button', { name: 'Minimize panel' }).click();
  await expect(panel).toHaveAttribute('data-mode', 'minimized');
  await page.getByRole('button', { name: 'Dock panel' }).click();
  await expect(panel).toHaveAttribute('data-mode', 'docked');
  await page.getByRole('tab', { name: 'Home' }).click();
  await expect(page.locator('[data-mode]')).toHaveAttribute('data-mode', 'hidden');
  await page
    .getByRole('tab', { name: /^Ada Whitcomb/ })
    .first()
    .click();
  await expect(panel).toHaveAttribute('data-mode', 'docked');

  expect(await frame?.evaluate(() => 'stillHere' in globalThis)).toBe(true);
});

test('[PN4] the keyboard moves the panel edge, and the widget learns of it', async ({ page }) => {
  await page.goto('/');
  const edge = page.getByRole('separator', { name: 'Resize panel' });
  await expect(edge).toHaveAttribute('aria-valuenow', '378');
  await edge.focus();
  await page.keyboard.press('ArrowRight');
  await expect(edge).toHaveAttribute('aria-valuenow', '388');
});
