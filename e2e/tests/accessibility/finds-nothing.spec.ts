import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';
import { openVendors, twoVendors } from '../two-vendors/vendors.ts';
import { recordMessages } from '../wire-recorder.ts';

/** What axe finds wrong. Fluent's invisible focus guards are no part of the page for anybody. */
async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .exclude('[data-tabster-dummy]')
    .exclude('iframe')
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

async function withoutTooltip(page: Page): Promise<void> {
  await page.mouse.move(700, 700);
  await expect(page.getByRole('tooltip')).toBeHidden();
}

const looks = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'high contrast', colorScheme: 'dark', forcedColors: 'active' },
] as const;

for (const { name, ...media } of looks) {
  test.describe(name, () => {
    test.beforeEach(({ page }) => page.emulateMedia({ ...media, reducedMotion: 'reduce' }));

    test(`axe finds nothing while an agent takes a call, ${name}`, async ({ page }) => {
      await page.goto('/');
      const phone = page.frameLocator('iframe[title="Phone"]');
      await phone.getByRole('button', { name: 'Simulate incoming call' }).click();
      await expect(page.getByRole('alertdialog')).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Accept' }).click();
      await expect(
        page.getByRole('main').getByRole('heading', { name: 'Ada Example' }),
      ).toBeVisible();
      await withoutTooltip(page);
      expect(await violations(page)).toEqual([]);
    });

    test(`axe finds nothing on any tab of the simulator console, ${name}`, async ({ page }) => {
      test.slow();
      await page.goto('/');
      await page.getByRole('button', { name: 'Simulator console' }).click();
      const region = page.getByRole('region', { name: 'Simulator console' });
      // A message of no provider makes a diagnostic to look at.
      await page.evaluate(() => window.postMessage('odd', window.location.origin));
      for (const tab of await region.getByRole('tab').all()) {
        await tab.click();
        await expect(tab).toHaveAttribute('aria-selected', 'true');
        await expect(region.locator('section, table').first()).toBeVisible();
        await withoutTooltip(page);
        expect(await violations(page)).toEqual([]);
      }
    });

    test(`axe finds nothing in a list, ${name}`, async ({ page }) => {
      await page.goto('/');
      await page.getByRole('button', { name: 'Site map' }).click();
      await page.getByRole('button', { name: 'Cases' }).click();
      await expect(page.getByRole('main').getByRole('table')).toBeVisible();
      await withoutTooltip(page);
      expect(await violations(page)).toEqual([]);
    });
  });
}

test.describe('with two vendors', () => {
  test.use({ config: twoVendors });

  for (const { name, ...media } of looks) {
    test(`axe finds nothing on marked sessions and the question before closing, ${name}`, async ({
      page,
    }) => {
      test.slow();
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      await recordMessages(page);
      const { messaging, takeCall, takeConversation } = await openVendors(page);
      await takeCall();
      await takeConversation(/Grace Sample/);
      await takeConversation(/Tomás Herrera/);
      for (const what of ['Customer writes', 'Customer waits too long']) {
        await messaging.getByRole('button', { name: 'Actions for Grace Sample' }).click();
        await messaging.getByRole('menuitem', { name: what }).click();
      }
      await expect(page.getByRole('tab', { name: 'Grace Sample, 1 new, urgent' })).toBeVisible();
      await withoutTooltip(page);
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Close Grace Sample' }).click();
      await expect(page.getByRole('dialog', { name: 'Close Grace Sample?' })).toBeVisible();
      await withoutTooltip(page);
      expect(await violations(page)).toEqual([]);
    });
  }
});
