import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';
import { clearFaults, setFaults, strikes } from './fault-control.ts';

/**
 * Where a preset is met: `survives` when the whole call succeeds all the same; else the call is as far
 * as `accepted`, or is written down, when the fault strikes.
 */
const presets: Readonly<Record<string, 'survives' | 'accepted' | 'written'>> = {
  'slow-network': 'survives',
  'long-tail': 'survives',
  'silent-host': 'accepted',
  'lost-answers': 'written',
  'late-success': 'written',
  rejections: 'accepted',
  'platform-errors': 'written',
  duplicates: 'survives',
  'out-of-order': 'survives',
  offline: 'written',
  'widget-reload': 'accepted',
  'frame-crash': 'accepted',
  'host-reload': 'accepted',
};

for (const [preset, reach] of Object.entries(presets)) {
  test(`[FI1] the shell recovers from ${preset}`, async ({ page }) => {
    test.slow();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto('/');
    await isReady(page);
    await setFaults(page, preset);
    await ring(page);
    await acceptUntilStruck(page, reach === 'accepted');
    if (reach !== 'accepted') await finishCall(page);
    await expect.poll(() => strikes(page)).not.toBe(0);

    if (reach === 'survives') await isReady(page);
    await clearFaults(page);
    await bringBack(page, preset, reach === 'survives');
    await isReady(page);
    await ring(page);
    await page.getByRole('alertdialog').getByRole('button', { name: 'Accept' }).click();
    await expect(phoneOf(page).getByRole('button', { name: 'End call' })).toBeVisible();
    expect(errors).toEqual([]);
  });
}

function phoneOf(page: Page) {
  return page.frameLocator('iframe[title="Phone"]');
}

function ringButton(page: Page) {
  return phoneOf(page).getByRole('button', { name: 'Simulate incoming call' });
}

async function isReady(page: Page): Promise<void> {
  await expect(ringButton(page)).toBeVisible({ timeout: 20_000 });
}

async function ring(page: Page): Promise<void> {
  await ringButton(page).click();
}

/** Accepts the call as soon as it is shown, unless the fault strikes before and that is enough. */
async function acceptUntilStruck(page: Page, isEnough: boolean): Promise<void> {
  const accept = page.getByRole('alertdialog').getByRole('button', { name: 'Accept' });
  const reached = async (): Promise<boolean> => {
    if (isEnough && (await strikes(page)) !== 0) return true;
    if (!(await accept.isVisible())) return false;
    await accept.click();
    return true;
  };
  await expect.poll(reached, { timeout: 20_000 }).toBe(true);
}

async function finishCall(page: Page): Promise<void> {
  await phoneOf(page).getByRole('button', { name: 'End call' }).click();
  await phoneOf(page).getByRole('button', { name: 'Save and finish' }).click();
}

/** What an agent does about a widget that has lost its way. */
async function bringBack(page: Page, preset: string, isWell: boolean): Promise<void> {
  if (isWell || preset === 'host-reload' || preset === 'widget-reload') return;
  if (preset === 'frame-crash') {
    await page.getByRole('alert').getByRole('button', { name: 'Retry' }).click();
    return;
  }
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('menuitem', { name: 'Reload providers' }).click();
}
