import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';

const sessions = (page: Page) => page.getByRole('tablist', { name: 'Sessions' });
const tabs = (page: Page) => page.getByRole('tablist', { name: 'Application tabs' });
const selected = { selected: true } as const;

/**
 * Presses Tab, through a long form if need be, until the keyboard focus is in the row; its selected
 * tab is its only tab stop.
 */
async function goTo(page: Page, row: 'Sessions' | 'Application tabs'): Promise<void> {
  const stop = page.getByRole('tablist', { name: row }).locator('[role=tab]:focus');
  for (let presses = 0; presses < 150; presses++) {
    if ((await stop.count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${row}`);
}

test('an agent without a mouse takes a call, moves around and closes its session', async ({
  page,
}) => {
  test.slow();
  await page.goto('/');
  const phone = page.frameLocator('iframe[title="Phone"]');
  await test.step('takes the call', async () => {
    await phone.getByRole('button', { name: 'Simulate incoming call' }).press('Enter');
    const toast = page.getByRole('alertdialog');
    await expect(toast).toBeVisible();
    await page.getByRole('searchbox', { name: 'Search' }).focus();
    await page.keyboard.press('F2');
    await expect(toast.getByRole('button', { name: 'Accept' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(sessions(page).getByRole('tab', selected)).toHaveAccessibleName('Ada Whitcomb');
  });

  await test.step('switches sessions', async () => {
    await goTo(page, 'Sessions');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await expect(sessions(page).getByRole('tab', selected)).toHaveAccessibleName('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await expect(sessions(page).getByRole('tab', selected)).toHaveAccessibleName('Ada Whitcomb');
  });

  await test.step('opens a list from the site map and switches tabs', async () => {
    await page.getByRole('button', { name: 'Site map' }).press('Enter');
    await page.getByRole('button', { name: 'Cases' }).press('Enter');
    await expect(tabs(page).getByRole('tab', selected)).toHaveAccessibleName('Cases');
    await goTo(page, 'Application tabs');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await expect(tabs(page).getByRole('tab', selected)).toHaveAccessibleName('Ada Whitcomb');
    await page.keyboard.press('End');
    await page.keyboard.press('Delete');
    await expect(tabs(page).getByRole('tab')).toHaveCount(1);
  });

  await test.step('resizes the panel', async () => {
    const edge = page.getByRole('separator', { name: 'Resize panel' });
    await edge.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(edge).toHaveAttribute('aria-valuenow', '398');
  });

  await test.step('closes the session', async () => {
    await goTo(page, 'Sessions');
    await page.keyboard.press('Delete');
    const dialog = page.getByRole('dialog', { name: 'Close Ada Whitcomb?' });
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(sessions(page).getByRole('tab', selected)).toBeFocused();
    await page.keyboard.press('Delete');
    await dialog.getByRole('button', { name: 'Close session' }).press('Enter');
    await expect(sessions(page).getByRole('tab')).toHaveCount(1);
    await expect(sessions(page).getByRole('tab', { name: 'Home' })).toBeFocused();
  });
});
