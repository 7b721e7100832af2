import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';

test.use({ viewport: { width: 1024, height: 768 } });

const sessions = (page: Page) => page.getByRole('tablist', { name: 'Sessions' });

/** Opens sessions from Home, as the agent would, until the workspace is full. */
async function fill(page: Page): Promise<void> {
  const cases = page.getByRole('region', { name: 'My active cases' }).getByRole('button');
  for (let count = 2; count <= 10; count++) {
    await cases.nth(count % 5).click();
    await expect(sessions(page).getByRole('tab')).toHaveCount(count);
    await sessions(page).getByRole('tab', { name: 'Home' }).click();
  }
}

test('ten sessions fit at 1024 pixels, and each can be selected', async ({ page }) => {
  test.slow(); // Opens nine forms.
  await page.goto('/');
  await fill(page);
  for (const index of [9, 1, 5]) {
    const tab = sessions(page).getByRole('tab').nth(index);
    await tab.click();
    await expect(tab).toHaveAttribute('aria-selected', 'true');
    await expect(tab).toBeInViewport({ ratio: 1 });
  }
  await sessions(page).getByRole('tab', { name: 'Home' }).click();
  await page.getByRole('region', { name: 'My active cases' }).getByRole('button').last().click();
  await expect(page.getByRole('alert')).toContainText('Maximum sessions reached');
});

test('tabs that do not fit scroll, and the selected one scrolls into view', async ({ page }) => {
  test.slow();
  await page.goto('/');
  await fill(page);
  await page.setViewportSize({ width: 640, height: 480 });
  const last = sessions(page).getByRole('tab').last();
  await expect(last).not.toBeInViewport();
  await sessions(page).getByRole('tab', { selected: true }).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(last).toBeInViewport({ ratio: 0.9 });
});

test('a title of 10,000 characters is truncated and pushes nothing away', async ({ page }) => {
  await page.goto('/');
  const phone = page.frameLocator('iframe[title="Phone"]');
  const number = '5'.repeat(10_000);
  await phone.getByRole('textbox', { name: 'Phone number' }).fill(number);
  await phone.getByRole('button', { name: 'Simulate incoming call' }).click();
  const accept = page.getByRole('button', { name: 'Accept' });
  await expect(accept).toBeInViewport();
  await accept.click();
  const close = page.getByRole('button', { name: /^Close 5+/ });
  await expect(close).toBeInViewport();
  await close.click();
  await expect(page.getByRole('button', { name: 'Close session' })).toBeInViewport();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(1024);
});
