import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';

/** What axe finds wrong. Fluent's invisible focus guards are no part of the page for anybody. */
async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .exclude('[data-tabster-dummy]')
    .exclude('iframe')
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing while an agent takes a call, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('/');
    const phone = page.frameLocator('iframe[title="Phone"]');
    await phone.getByRole('button', { name: 'Simulate incoming call' }).click();
    await expect(page.getByRole('alertdialog')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Accept' }).click();
    await expect(
      page.getByRole('main').getByRole('heading', { name: 'Ada Example' }),
    ).toBeVisible();
    await page.mouse.move(700, 700);
    await expect(page.getByRole('tooltip')).toBeHidden();
    expect(await violations(page)).toEqual([]);
  });
}
