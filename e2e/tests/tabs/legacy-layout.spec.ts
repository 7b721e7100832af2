import type { Locator } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';
import { widgetFrame } from '../wire-recorder.ts';

test.use({ config: { screen: { legacyLayout: true } } });

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on the screen');
  return box;
}

test('sessions, panel and page are side by side, and a layout change reloads no widget', async ({
  page,
}) => {
  await page.goto('/');
  const phone = page.frameLocator('iframe[title="Phone"]');
  await phone.getByRole('button', { name: 'Simulate incoming call' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Accept' }).click();
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { name: 'Ada Whitcomb' })).toBeVisible();

  const sessions = page.getByRole('tablist', { name: 'Sessions' });
  const tabs = page.getByRole('tablist', { name: 'Application tabs' });
  const panel = page.getByRole('region', { name: 'Communication panel' });
  const [strip, row, docked, shown] = await Promise.all([sessions, tabs, panel, main].map(boxOf));
  expect(docked!.x).toBeGreaterThanOrEqual(strip!.x + strip!.width);
  expect(row!.x).toBeGreaterThanOrEqual(docked!.x + docked!.width);
  expect(shown!.x).toBeGreaterThanOrEqual(docked!.x + docked!.width);
  expect(shown!.y).toBeGreaterThanOrEqual(row!.y + row!.height);
  expect(docked!.y).toBeLessThan(shown!.y);

  await page.getByRole('button', { name: 'Session titles' }).click();
  expect((await boxOf(sessions)).width).toBeLessThan(60);
  await expect(sessions.getByRole('tab', { name: 'Ada Whitcomb' })).toBeVisible();

  const widget = widgetFrame(page, 'softphone.localhost');
  await widget.evaluate(() => Object.assign(window, { isTheSame: true }));
  await page.getByRole('button', { name: 'Simulator console' }).click();
  const console = page.getByRole('region', { name: 'Simulator console' });
  await console.getByRole('tab', { name: 'State' }).click();
  await console.getByRole('switch', { name: /^Session list on the left/ }).click();
  await expect.poll(async () => (await boxOf(sessions)).y + 30 < (await boxOf(panel)).y).toBe(true);
  expect(await widget.evaluate(() => 'isTheSame' in window)).toBe(true);
});
