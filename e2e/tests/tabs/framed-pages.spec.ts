import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';
import type { ConfigInput } from '../../run/workspace-server.ts';

type Templates = NonNullable<ConfigInput['tabTemplates']>;

/** The softphone's session with the test's tabs. */
function configWith(tabTemplates: Templates): ConfigInput {
  return {
    tabTemplates,
    sessionTemplates: [
      {
        uniqueName: 'contoso_phone_session',
        name: 'Phone session',
        type: 'Generic',
        title: '{customerName}',
        panelMode: 'Docked',
        anchorTab: 'contoso_contact_tab',
        additionalTabs: tabTemplates.map((template) => Reflect.get(template, 'uniqueName')),
      },
    ],
    providers: [
      {
        uniqueName: 'contoso_phone',
        label: 'Phone',
        channelUrl: 'http://softphone.localhost:5173/',
      },
    ],
  };
}

async function takeCall(page: Page): Promise<void> {
  const phone = page.frameLocator('iframe[title="Phone"]');
  await phone.getByRole('button', { name: 'Simulate incoming call' }).click();
  await page.getByRole('button', { name: 'Accept' }).click();
}

const openTab = (page: Page, name: string) =>
  page.getByRole('tablist', { name: 'Application tabs' }).getByRole('tab', { name }).click();

const summary = `<!doctype html><title>Summary</title><input aria-label="Note"><p></p><script>
  document.querySelector('p').textContent =
    new URLSearchParams(location.search).get('data') + ' in ' + (parent.location.origin === origin);
</script>`;

test('a web resource receives its data, may use the page around it, and loses its state', async ({
  page,
  openWorkspace,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'web-resources-'));
  writeFileSync(join(folder, 'new_summary.html'), summary);
  const workspace = await openWorkspace(
    configWith([
      {
        uniqueName: 'test_summary',
        name: 'Summary',
        title: 'Summary',
        pageType: 'webresource',
        parameters: { webresourceName: 'new_summary.html', data: 'who={customerName}' },
      },
    ]),
    folder,
  );
  await page.goto(workspace.origin);
  await takeCall(page);
  await openTab(page, 'Summary');
  const frame = page.getByRole('main').frameLocator('iframe[title="Summary"]');
  await expect(frame.locator('p')).toHaveText('who=Ada Whitcomb in true');
  await frame.getByRole('textbox', { name: 'Note' }).fill('typed');
  await openTab(page, 'Ada Whitcomb');
  await openTab(page, 'Summary');
  await expect(frame.getByRole('textbox', { name: 'Note' })).toHaveValue('');
});

test('a missing web resource gets a card with Retry', async ({ page, openWorkspace }) => {
  const folder = mkdtempSync(join(tmpdir(), 'web-resources-'));
  const workspace = await openWorkspace(
    configWith([
      {
        uniqueName: 'test_missing',
        name: 'Missing',
        title: 'Missing',
        pageType: 'webresource',
        parameters: { webresourceName: 'new_missing.html' },
      },
    ]),
    folder,
  );
  await page.goto(workspace.origin);
  await takeCall(page);
  await openTab(page, 'Missing');
  const main = page.getByRole('main');
  await expect(
    main.getByRole('heading', { name: 'This web resource cannot be loaded' }),
  ).toBeVisible();
  await expect(main).toContainText('/webresources/new_missing.html');
  writeFileSync(join(folder, 'new_missing.html'), '<h1>Here now</h1>');
  await main.getByRole('button', { name: 'Retry' }).click();
  await expect(main.frameLocator('iframe').locator('h1')).toHaveText('Here now');
});

test('a framed website has no control of the window, and one that does not respond gets a card', async ({
  page,
  openWorkspace,
  servePages,
}) => {
  const site = await servePages({
    '/wiki':
      '<!doctype html><h1>Wiki</h1><script>try { top.location = "/gone"; } catch (e) { document.body.append("kept out"); }</script>',
  });
  const workspace = await openWorkspace(
    configWith([
      {
        uniqueName: 'test_wiki',
        name: 'Wiki',
        title: 'Wiki',
        pageType: 'thirdpartywebsite',
        parameters: { url: `${site}/wiki?q=`, data: '{customerName}' },
      },
      {
        uniqueName: 'test_down',
        name: 'Down',
        title: 'Down',
        pageType: 'thirdpartywebsite',
        parameters: { url: 'http://localhost:9/' },
      },
      {
        uniqueName: 'test_script',
        name: 'Script',
        title: 'Script',
        pageType: 'thirdpartywebsite',
        parameters: { url: 'javascript:alert(1)' },
      },
      {
        uniqueName: 'test_control',
        name: 'Control',
        title: 'Control',
        pageType: 'control',
        parameters: { controlName: 'new_timeline' },
      },
    ]),
  );
  await page.goto(workspace.origin);
  await takeCall(page);
  const main = page.getByRole('main');
  await openTab(page, 'Wiki');
  await expect(main.frameLocator('iframe[title="Wiki"]').locator('body')).toContainText('kept out');
  await openTab(page, 'Down');
  await expect(main.getByRole('heading', { name: 'This website cannot be loaded' })).toBeVisible();
  await openTab(page, 'Script');
  await expect(main.getByRole('heading', { name: 'This website cannot be shown' })).toBeVisible();
  await openTab(page, 'Control');
  await expect(main.getByRole('heading', { name: 'new_timeline' })).toBeVisible();
  await expect(page).toHaveURL(`${workspace.origin}/`);
});
