import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../../fixtures.ts';
import { caseId, records } from './one-case.ts';

const resource = `<!doctype html><meta charset="utf-8"><title>Tools</title>
<style>html { font: 14px system-ui; color-scheme: light dark; padding: 8px }</style>
<h1>Tools</h1>
<button onclick="parent.Xrm.Page.getAttribute('title').setValue('T')">Set the title</button>
<button onclick="parent.Xrm.Page.ui.setFormNotification('Check the address', 'WARNING', '1')">Notify</button>`;

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'resources-'));
  writeFileSync(join(folder, 'tools.html'), resource);
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('[PS17] N26 a web resource in a side pane changes the form beside it', async ({
  page,
  openWorkspace,
}) => {
  await page.setViewportSize({ width: 1500, height: 900 });
  const workspace = await openWorkspace({ records, sampleRows: 'few' }, folder);
  await page.goto(`${workspace.origin}/main.aspx?pagetype=entityrecord&etn=incident&id=${caseId}`);
  const title = page.getByRole('main').getByRole('textbox', { name: 'Case Title' });
  await expect(title).toHaveValue('Pump fails');
  await page.evaluate(async () => {
    const { Xrm } = window as unknown as {
      Xrm: {
        App: {
          sidePanes: {
            createPane: (options: object) => Promise<{
              badge: number;
              navigate: (input: object) => Promise<void>;
            }>;
          };
        };
      };
    };
    const { sidePanes } = Xrm.App;
    const list = await sidePanes.createPane({ title: 'Cases', paneId: 'o', canClose: false });
    await list.navigate({ pageType: 'entitylist', entityName: 'incident' });
    const tools = await sidePanes.createPane({ title: 'Tools', paneId: 't' });
    await tools.navigate({ pageType: 'webresource', webresourceName: 'tools.html' });
    list.badge = 3;
  });
  const panes = page.getByRole('complementary', { name: 'Side panes' });
  const tools = panes.frameLocator('iframe[title="Tools"]');
  await tools.getByRole('button', { name: 'Set the title' }).click();
  await expect(title).toHaveValue('T');
  await expect(page.getByRole('tab', { name: /unsaved changes/ }).first()).toBeVisible();
  await tools.getByRole('button', { name: 'Notify' }).click();
  await expect(page.getByRole('main').getByText('Check the address')).toBeVisible();
  await page.screenshot({ path: 'e2e/test-results/side-pane-tools.png' });
  await panes.getByRole('button', { name: 'Cases, 3 new' }).click();
  await expect(
    panes.getByRole('region', { name: 'Cases' }).getByText('Pump fails').first(),
  ).toBeVisible();
  await expect(panes.getByRole('button', { name: 'Close Cases' })).toHaveCount(0);
  await page.screenshot({ path: 'e2e/test-results/side-pane-list.png' });
});
