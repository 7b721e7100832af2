import { fileURLToPath } from 'node:url';
import { expect, test } from '../fixtures.ts';

const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));

const sizes = [
  { name: '', width: 1440, height: 900 },
  { name: '-small', width: 1024, height: 768 },
] as const;

for (const { name, width, height } of sizes) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`an agent takes a call, ${width}x${height}, ${scheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.goto('/');
      const phone = page.frameLocator('iframe[title="Phone"]');
      await phone.getByRole('button', { name: 'Simulate incoming call' }).click();
      const toast = page.getByRole('alertdialog');
      await expect(toast).toBeVisible();
      const suffix = `${name}${scheme === 'dark' ? '-dark' : ''}`;
      await page.screenshot({ path: `${folder}incoming-call${suffix}.png` });
      await toast.getByRole('button', { name: 'Accept' }).click();
      await expect(
        page.getByRole('main').getByRole('heading', { name: 'Ada Example' }),
      ).toBeVisible();
      await expect(phone.getByRole('button', { name: 'End call' })).toBeVisible();
      await page.screenshot({ path: `${folder}inbound-call${suffix}.png` });
    });
  }
}
