import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';

test.use({ config: { keepRecords: true } });

const create = (page: Page, lastname: string) =>
  page.evaluate((name) => window.sidetone?.records.create('contact', { lastname: name }), lastname);

const names = (page: Page) =>
  page.evaluate(() =>
    window.sidetone?.records
      .query('contact', "$select=lastname&$filter=startswith(lastname,'Tab')&$orderby=lastname")
      .records.map(({ lastname }) => lastname),
  );

async function openWorkspace(page: Page, origin: string): Promise<Page> {
  await page.goto(origin);
  await expect(page.getByRole('tablist', { name: 'Sessions' })).toBeVisible();
  return page;
}

test("[KR1] three tabs show each other's changes, and all changes survive after the tabs close", async ({
  page,
  context,
  server,
}) => {
  const first = await openWorkspace(page, server.origin);
  const second = await openWorkspace(await context.newPage(), server.origin);
  const third = await openWorkspace(await context.newPage(), server.origin);
  await Promise.all([
    create(first, 'Tab one'),
    create(second, 'Tab two'),
    create(third, 'Tab three'),
  ]);
  for (const tab of [first, second, third]) {
    await expect.poll(() => names(tab)).toEqual(['Tab one', 'Tab three', 'Tab two']);
  }
  await create(third, 'Tab leaving');
  await third.close({ runBeforeUnload: true });
  await second.close();
  await first.reload();
  await expect.poll(() => names(first)).toEqual(['Tab leaving', 'Tab one', 'Tab three', 'Tab two']);
});
