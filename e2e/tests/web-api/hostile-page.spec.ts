import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';
import { config, contactId } from './one-contact.ts';

test.use({ config });

async function openContact(page: Page): Promise<void> {
  await page.goto(`/main.aspx?pagetype=entityrecord&etn=contact&id=${contactId}`);
  await expect(page.getByLabel('First Name')).toHaveValue('Robin');
}

test('[WA21] a hostile page in another tab reads and writes nothing', async ({
  page,
  context,
  servePages,
  server,
}) => {
  await openContact(page);
  const elsewhere = (await servePages({ '/': '<!doctype html><title>Elsewhere</title>' })).replace(
    /localhost|127\.0\.0\.1/,
    'evil.localhost',
  );
  const hostile = await context.newPage();
  await hostile.goto(`${elsewhere}/`);
  const outcomes = await hostile.evaluate(async (api) => {
    const attempt = async (init: RequestInit): Promise<string> => {
      try {
        const response = await fetch(`${api}/contacts`, init);
        return `${response.status} ${await response.text()}`;
      } catch (error) {
        return String(error);
      }
    };
    const body = '{"lastname":"Hacked"}';
    return [
      await attempt({}),
      await attempt({ credentials: 'include' }),
      await attempt({ method: 'POST', body, headers: { 'Content-Type': 'text/plain' } }),
      await attempt({ method: 'POST', body, mode: 'no-cors' }),
    ];
  }, `${server.origin}/api/data/v9.2`);
  expect(outcomes.join('\n')).not.toContain('Robin');
  const rows = await page.evaluate(async () =>
    (await fetch("/api/data/v9.2/contacts?$filter=lastname eq 'Hacked'")).json(),
  );
  expect(rows).toMatchObject({ value: [] });
});
