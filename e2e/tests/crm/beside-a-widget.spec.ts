import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';
import { frameOf } from '../wire-recorder.ts';

/** A minimal widget: it runs the code in its text box and keeps the events it receives. */
function widgetPage(org: string): string {
  return `<!doctype html>
<title>Widget</title>
<pre id="log"></pre>
<script>
  window.say = (text) => { document.getElementById('log').append(text + '\\n'); };
  window.addEventListener('CIFInitDone', () => {
    Microsoft.CIFramework.setMode(1).then(() => say('ready'));
    Microsoft.CIFramework.addHandler('onsendkbarticle', async (data) => {
      say('article ' + JSON.parse(data).title);
      return {};
    });
  });
</script>
<script src="${org}/webresources/Widget/msdyn_ciLibrary.js" data-crmurl="${org}" data-cifid="CIFMainLibrary"></script>`;
}

type Given = Parameters<Parameters<typeof test>[2]>[0];

async function openWidget(openStranger: Given['openStranger']) {
  const widget = await openStranger(widgetPage);
  const log = widget.locator('#log');
  await expect(log).toContainText('ready');
  const frame = await frameOf(widget);
  const call = (method: string, ...args: unknown[]): Promise<string> =>
    frame.evaluate(
      ([name, values]) =>
        // The page's own global; it has no types here.
        (
          window as unknown as { Microsoft: { CIFramework: Record<string, Function> } }
        ).Microsoft.CIFramework[name]?.(...values),
      [method, args] as const,
    );
  return { log, call };
}

const find = (page: Page, name: string) =>
  page.getByRole('main').getByRole('button', { name, exact: true });

async function openContact(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Site map' }).click();
  await page.getByRole('navigation').getByRole('button', { name: 'Contacts' }).click();
  await page.getByRole('main').getByRole('searchbox', { name: 'Filter contacts' }).fill(name);
  await find(page, name).click();
}

test('an edit by a widget and one by the agent both survive', async ({ page, openStranger }) => {
  const { call } = await openWidget(openStranger);
  await openContact(page, 'Ada Whitcomb');
  const main = page.getByRole('main');
  await main.getByRole('textbox', { name: 'Job Title' }).fill('Buyer');
  const rows = await call(
    'searchAndOpenRecords',
    'contact',
    "?$select=fullname&$filter=fullname eq 'Ada Whitcomb'",
    true,
  );
  const id = (JSON.parse(rows) as Record<string, { contactid: string }>)['0']?.contactid;
  await call('updateRecord', 'contact', id, JSON.stringify({ mobilephone: '+1 555 0177' }));
  await expect(main.getByText('This record was changed elsewhere: Mobile Phone.')).toBeVisible();
  await page.keyboard.press('Control+s');
  await expect(main.getByRole('textbox', { name: 'Mobile Phone' })).toHaveValue('+1 555 0177');
  const saved = await call('retrieveRecord', 'contact', id, '?$select=jobtitle,mobilephone');
  expect(JSON.parse(saved)).toMatchObject({ jobtitle: 'Buyer', mobilephone: '+1 555 0177' });
});

test('an article of the knowledge search is sent to the widget', async ({ page, openStranger }) => {
  const { log } = await openWidget(openStranger);
  await openContact(page, 'Ada Whitcomb');
  await page.getByRole('button', { name: 'Knowledge search' }).click();
  await page.getByRole('searchbox', { name: 'Search knowledge' }).fill('read a meter');
  const articles = page.getByRole('list', { name: 'Articles' });
  await articles.getByRole('button', { name: 'More actions for How to read a meter' }).click();
  await page.getByRole('menuitem', { name: 'Send URL' }).click();
  await expect(log).toContainText('article How to read a meter');
});

test('[WR22] a hostile record is shown as text and comes back unchanged', async ({
  page,
  openStranger,
}) => {
  const { call } = await openWidget(openStranger);
  const columns = {
    firstname: '<img src=x onerror="window.hacked = 1">',
    lastname: '\u202Eevil \u{1F469}\u200D\u{1F680} \u05E9\u05DC\u05D5\u05DD',
    description: `<script>window.hacked = 1</script>${'x'.repeat(1_900)}`,
    telephone1: '+1 555 0166',
  };
  const invented = JSON.stringify({ ...columns, constructor: { ['__proto__']: 1 } });
  await expect(call('createRecord', 'contact', invented)).rejects.toThrow(/constructor/);
  const { id } = JSON.parse(await call('createRecord', 'contact', JSON.stringify(columns))) as {
    id: string;
  };
  await call(
    'createRecord',
    'annotation',
    JSON.stringify({
      subject: '<b>bold</b>',
      notetext: `<script>window.hacked = 1</script>${'x'.repeat(99_000)}`,
      'objectid_contact@odata.bind': `/contacts(${id})`,
    }),
  );
  await page.getByRole('searchbox', { name: 'Search' }).fill('+1 555 0166');
  await page.keyboard.press('Enter');
  const name = `${columns.firstname} ${columns.lastname}`;
  await find(page, name).click();
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toContainText(columns.firstname);
  await expect(main.getByRole('list', { name: 'Timeline entries' })).toContainText('<b>bold</b>');
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  const read = await call('retrieveRecord', 'contact', id);
  expect(Object.entries(JSON.parse(read) as object)).toEqual(
    expect.arrayContaining(Object.entries(columns)),
  );
});
