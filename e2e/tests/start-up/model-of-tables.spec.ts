import { expect, test } from '../../fixtures.ts';

test('a page that cannot load its tables reports it and loads again on request', async ({
  page,
}) => {
  await page.route(/\/whole-model-.*\.js/, (route) => route.abort());
  await page.goto('/');
  const alert = page.getByRole('alert').filter({ hasText: 'The workspace cannot start' });
  await expect(alert).toContainText('The system tables did not load');
  await page.unroute(/\/whole-model-.*\.js/);
  await alert.getByRole('button', { name: 'Load again' }).click();
  await expect(page.getByRole('tablist', { name: 'Sessions' })).toBeVisible();
  await expect(alert).toBeHidden();
});
