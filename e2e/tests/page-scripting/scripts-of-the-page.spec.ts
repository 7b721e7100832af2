import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test, type ConfigInput } from '../../fixtures.ts';
import { giveConfig } from '../../run/workspace-server.ts';
import { caseId, records } from './one-case.ts';

/** Says what came of each expression that it runs, one line each. */
const asking = (org: string) => `<!doctype html><meta charset="utf-8"><title>Resource</title>
<pre id="out"></pre><input id="field">
<script src="../ClientGlobalContext.js.aspx"></script>
${org === '' ? '' : `<script src="${org}/webresources/Widget/msdyn_ciLibrary.js" data-crmurl="${org}" data-cifid="CIFMainLibrary"></script>`}
<script>
  const say = (name, value) => out.append(name + ': ' + value + '\\n');
  const out = document.getElementById('out');
  const ask = async (name, run) => {
    try { say(name, JSON.stringify(await run())); } catch (error) { say(name, 'threw ' + error); }
  };
  (async () => {
    await ask('Xrm', () => typeof Xrm);
    await ask('parent.Xrm', () => typeof parent.Xrm.WebApi.retrieveRecord);
    await ask('top.Apm', () => typeof window.top.Microsoft.Apm.createTab);
    await ask('rows', async () =>
      (await parent.Xrm.WebApi.retrieveMultipleRecords('contact', "?$select=fullname&$filter=lastname eq 'Sample'")).entities.map((row) => row.fullname));
    await ask('client', () => GetGlobalContext().getClientUrl());
    await ask('Map', () => parent.Microsoft.Apm.getFocusedSession().updateContext(new Map([['a', 1]])));
    await ask('mode', () => Microsoft.CIFramework.getMode());
    await ask('cif', () => parent.Microsoft.CIFramework.getFocusedSession());
    await ask('bare', () => Xrm.WebApi.retrieveRecord('contact', ''));
    say('done', true);
  })();
</script>`;

interface Scripted {
  readonly Microsoft: { readonly Apm: Record<string, (...input: unknown[]) => unknown> };
  readonly Xrm: {
    readonly Navigation: Record<string, (...input: unknown[]) => Promise<unknown>>;
  };
}

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'resources-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Opens a session for the case by a script, and gives its id. */
const openCase = (page: Page): Promise<unknown> =>
  page.evaluate((id) => {
    const { Microsoft } = window as unknown as Scripted;
    return Microsoft.Apm['createSession']?.({
      templateName: 'case_entity_session_default_template',
      sessionContext: new Map([
        [
          'parametersStr',
          JSON.stringify([
            ['entityName', 'incident'],
            ['entityId', id],
          ]),
        ],
      ]),
    });
  }, caseId);

/** The globals are there when anything shows. */
const ready = (page: Page) =>
  expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();

test('[PS14] P1 P2 a provider that is a web resource uses Xrm, the global context and its library', async ({
  page,
  openWorkspace,
}) => {
  const workspace = await openWorkspace({}, folder);
  const { origin } = workspace;
  writeFileSync(join(folder, 'acme_widget.html'), asking(origin));
  const providers = [
    {
      uniqueName: 'acme_phone',
      label: 'Acme',
      channelUrl: `${origin}/WebResources/acme_widget.html`,
    },
  ];
  const config: ConfigInput = { providers, records, sampleRows: 'few' };
  giveConfig(workspace, config, folder);
  await page.goto(origin);
  const out = page.frameLocator('iframe[title="Acme"]').locator('#out');
  await expect(out).toContainText('done: true');
  await expect(out).toContainText('Xrm: "undefined"');
  await expect(out).toContainText('parent.Xrm: "function"');
  await expect(out).toContainText('top.Apm: "function"');
  await expect(out).toContainText('rows: ["Robin Sample"]');
  await expect(out).toContainText(`client: "${origin}"`);
  await expect(out).toContainText(/mode: \d/);
  await expect(out).toContainText(
    'cif: threw TypeError: parent.Microsoft.CIFramework.getFocusedSession is not a function',
  );
  await expect(out).toContainText('bare: threw TypeError');
  const rules = await page.evaluate(() =>
    (
      window as unknown as {
        sidetone: { journal: { diagnostics: { entries: () => { rule: string }[] } } };
      }
    ).sidetone.journal.diagnostics
      .entries()
      .map(({ rule }) => rule),
  );
  expect(rules).toContain('XP3');
  expect(rules).toContain('XP4');
  expect(rules).toContain('XP19');
});

test('[PS9] P3 a provider of another origin cannot reach the globals of the page', async ({
  openStranger,
}) => {
  const frame = await openStranger(
    () => `<!doctype html><pre id="out"></pre><script>
      try { document.getElementById('out').append(String(parent.Xrm)); }
      catch (error) { document.getElementById('out').append(error.name); }
    </script>`,
  );
  await expect(frame.locator('#out')).toHaveText('SecurityError');
});

test('[PS6] P4 a script names sessions and tabs, takes close buttons away, and asks the agent', async ({
  page,
  openWorkspace,
}) => {
  const workspace = await openWorkspace({ records, sampleRows: 'few' });
  await page.goto(workspace.origin);
  await ready(page);
  expect(
    await page.evaluate(() => typeof (window as { GetGlobalContext?: unknown }).GetGlobalContext),
  ).toBe('undefined');
  await openCase(page);
  const sessions = page.getByRole('tablist', { name: 'Sessions' });
  await expect(sessions.getByRole('tab', { name: /^Pump fails/ })).toBeVisible();
  await page.evaluate(() => {
    const { Microsoft } = window as unknown as Scripted;
    const session = Microsoft.Apm['getFocusedSession']?.() as { title: string; canClose: boolean };
    session.title = 'New name';
    session.canClose = false;
  });
  await expect(sessions.getByRole('tab', { name: /^New name/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Close New name' })).toHaveCount(0);
  const asked = page.evaluate(() => {
    const { Xrm } = window as unknown as Scripted;
    return Xrm.Navigation['openErrorDialog']?.({ message: 'The line is down', details: 'trace' });
  });
  const dialog = page.getByRole('dialog', { name: 'Error' });
  await expect(dialog).toContainText('The line is down');
  await expect(dialog.getByRole('button', { name: 'Download Log File' })).toBeVisible();
  await page.screenshot({ path: 'e2e/test-results/error-dialog.png' });
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'OK' }).click();
  expect(await asked).toBeUndefined();
});
