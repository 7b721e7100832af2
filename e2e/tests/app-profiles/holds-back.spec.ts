import { expect, test } from '../../fixtures.ts';
import type { ConfigInput } from '../../fixtures.ts';
import { twoVendors } from '../two-vendors/vendors.ts';

const config: ConfigInput = {
  ...twoVendors,
  appProfiles: [{ uniqueName: 'acme_phone_desk', providers: ['contoso_phone'], isDefault: true }],
};

test.use({ config });

test("[AP1] [AP4] a provider outside the agent's profile is named, and joins when the profile includes it", async ({
  page,
}) => {
  await page.goto('/');
  const frames = page.locator('iframe[data-provider]');
  await expect(page.getByTitle('Contoso Phone')).toBeVisible();
  await expect(frames).toHaveCount(1);

  await page.getByRole('button', { name: 'Simulator console' }).click();
  const console = page.getByRole('region', { name: 'Simulator console' });
  await console.getByRole('tab', { name: /Diagnostics/ }).click();
  await expect(console).toContainText('is active, but its page is not loaded');

  await console.getByRole('tab', { name: 'Providers and templates' }).click();
  await console.getByLabel('Kind of record').selectOption('App profiles');
  await console.getByRole('button', { name: 'Edit acme_phone_desk' }).click();
  await console.getByLabel('Providers', { exact: true }).fill('all');
  await console.getByRole('button', { name: 'Save' }).click();
  await expect(frames).toHaveCount(2);
  await expect(
    page.frameLocator('iframe[title="Contoso Phone"]').getByRole('button').first(),
  ).toBeAttached();
});
