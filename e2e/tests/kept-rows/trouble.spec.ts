import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';

test.use({ config: { keepRecords: true } });

const database = 'sidetone-records-contoso';

async function openCard(page: Page) {
  await page.getByRole('button', { name: 'Simulator console' }).click();
  const console = page.getByRole('region', { name: 'Simulator console' });
  await console.getByRole('tab', { name: 'State' }).click();
  return console.getByRole('region', { name: 'Kept rows' });
}

async function create(page: Page, lastname: string): Promise<void> {
  await page.waitForFunction(() => window.sidetone !== undefined);
  await page.evaluate(
    (name) => window.sidetone?.records.create('contact', { lastname: name }),
    lastname,
  );
}

const contacts = (page: Page, filter: string) =>
  page.evaluate(
    (text) => window.sidetone?.records.query('contact', `$filter=${text}`).records.length,
    filter,
  );

test('[KR2] with a full disk the agent sees a warning, and waiting rows are written once there is room', async ({
  page,
  server,
}) => {
  const devtools = await page.context().newCDPSession(page);
  const { origin } = server;
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await page.goto(origin);
  const bar = page.getByRole('region', { name: 'Global notifications' });
  await expect(bar).toContainText('Changes to records are not kept: the browser is out of space.');
  await create(page, 'Waiting');
  const card = await openCard(page);
  await expect(card).toContainText('Free some space');
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await card.getByRole('button', { name: 'Try again' }).click();
  await expect(card).toContainText('This browser keeps the records');
  await expect(bar).toBeHidden();
  await page.reload();
  await expect.poll(() => contacts(page, "startswith(lastname,'Waiting')")).toBe(1);
});

test('[KR2] rows of a later version stay untouched until the agent replaces them', async ({
  page,
  server,
}) => {
  await page.goto(`${server.origin}/favicon.svg`);
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(name, 99);
        request.addEventListener('upgradeneeded', () => request.result.createObjectStore('future'));
        request.addEventListener('success', () => {
          request.result.close();
          resolve();
        });
        request.addEventListener('error', () => reject(new Error('no database')));
      }),
    database,
  );
  await page.goto(server.origin);
  const card = await openCard(page);
  await expect(card).toContainText('a later version of Sidetone has kept rows in this browser');
  await create(page, 'Meanwhile');
  await card.getByRole('button', { name: 'Replace kept rows' }).click();
  const question = page.getByRole('alertdialog', { name: 'Replace kept rows?' });
  await question.getByRole('button', { name: 'Replace kept rows' }).click();
  await expect(card).toContainText('This browser keeps the records');
  await page.reload();
  await expect.poll(() => contacts(page, "lastname eq 'Meanwhile'")).toBe(1);
});

test('[KR3] kept rows that cannot be used are shown with the reason, exported and cleared', async ({
  page,
  server,
}) => {
  await page.goto(server.origin);
  await create(page, 'Good');
  const card = await openCard(page);
  await expect(card).toBeVisible();
  await page.reload();
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.addEventListener('success', () => {
          const writing = request.result.transaction('rows', 'readwrite');
          const id = '0badbad0-0000-4000-8000-000000000001';
          const row = { id, version: 1, values: [['createdon', 'soon']], lookups: [] };
          writing.objectStore('rows').put({ row }, ['contact', id]);
          writing.addEventListener('complete', () => {
            request.result.close();
            resolve();
          });
        });
        request.addEventListener('error', () => reject(new Error('no database')));
      }),
    database,
  );
  await page.reload();
  await expect(page.getByRole('tablist', { name: 'Sessions' })).toBeVisible();
  const again = await openCard(page);
  await expect(again).toContainText('1 row cannot be used.');
  await again.getByText(/^contact 0badbad0/).click();
  await expect(again).toContainText('"soon"');
  const saved = page.waitForEvent('download');
  await again.getByRole('button', { name: 'Export these rows' }).click();
  expect((await saved).suggestedFilename()).toBe('rows-set-aside.json');
  await again.getByRole('button', { name: 'Clear these rows' }).click();
  const question = page.getByRole('alertdialog', { name: 'Clear these rows?' });
  await question.getByRole('button', { name: 'Clear these rows' }).click();
  await expect(again).not.toContainText('cannot be used');
  expect(await contacts(page, "lastname eq 'Good'")).toBe(1);
});
