import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

const withContext = (script: string) =>
  `<!doctype html><title>Resource</title><p>Text</p><input><script src="${script}"></script>`;

/** A web resource in a tab, when it has loaded. */
async function openResource(page: Page, webresourceName: string) {
  await page.evaluate((name) => {
    const { Xrm } = window as unknown as Scripted;
    return Xrm.Navigation['navigateTo']?.({ pageType: 'webresource', webresourceName: name });
  }, webresourceName);
  const frame = page.frameLocator(`iframe[src*="${webresourceName}"]`);
  await expect(frame.locator('p')).toBeVisible();
  return frame.locator('body');
}

test('[PS14] P5 P6 P7 P8 P9 a web resource has the global context, in a tab and in a window', async ({
  page,
  openWorkspace,
}) => {
  mkdirSync(join(folder, 'a_', 'b'), { recursive: true });
  writeFileSync(join(folder, 'flat.html'), withContext('clientglobalcontext.js.aspx'));
  writeFileSync(
    join(folder, 'a_', 'b', 'page.html'),
    withContext('../../ClientGlobalContext.js.aspx'),
  );
  const { origin } = await openWorkspace(
    { records, sampleRows: 'few', environment: { user: { fullName: 'Alex Rivera' } } },
    folder,
  );
  await page.goto(origin);
  await ready(page);
  for (const name of ['flat.html', 'a_/b/page.html']) {
    const body = await openResource(page, name);
    const seen = await body.evaluate((element) => {
      const view = window as unknown as {
        GetGlobalContext: () => { getClientUrl: () => string };
        Xrm?: { WebApi: unknown };
      };
      const isPrevented = (target: Element | null) => {
        const event = new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
        target?.dispatchEvent(event);
        return event.defaultPrevented;
      };
      let error = '';
      const type = typeof view.Xrm;
      try {
        void (view as { Xrm: { WebApi: unknown } }).Xrm.WebApi;
      } catch (caught) {
        error = (caught as Error).name;
      }
      const url = view.GetGlobalContext().getClientUrl();
      return [url, type, error, isPrevented(element), isPrevented(element.querySelector('input'))];
    });
    expect(seen, name).toEqual([origin, 'undefined', 'TypeError', true, false]);
  }
  const answers = await page.evaluate(async () => {
    const addresses = ['/WebResources/clientglobalcontext.js.aspx', '/WebResources//flat.html'];
    const found = await Promise.all(addresses.map((address) => fetch(address)));
    return found.map(({ status, headers }) => [status, headers.get('content-type')]);
  });
  expect(answers).toEqual([
    [200, expect.stringContaining('text/javascript')],
    [200, expect.stringContaining('text/html')],
  ]);
  const opening = page.context().waitForEvent('page');
  await page.evaluate(() => {
    const { Xrm } = window as unknown as Scripted;
    void Xrm.Navigation['openWebResource']?.('flat.html');
  });
  const opened = await opening;
  await expect(opened.locator('p')).toBeVisible();
  const alone = await opened.evaluate(() => {
    const view = window as unknown as {
      GetGlobalContext: () => { userSettings: { userName: string } };
      parent: { Xrm?: unknown };
    };
    return [view.GetGlobalContext().userSettings.userName, typeof view.parent.Xrm];
  });
  expect(alone).toEqual(['Alex Rivera', 'undefined']);
});

test('[WA13] A42 H4 pages of one browser have their own topics, and those of two their own rows', async ({
  page,
  browser,
  openWorkspace,
}) => {
  writeFileSync(join(folder, 'flat.html'), withContext('ClientGlobalContext.js.aspx'));
  const { origin } = await openWorkspace({ records, sampleRows: 'few' }, folder);
  const other = await browser.newContext();
  const pages = [page, await page.context().newPage(), await other.newPage()];
  const topics: unknown[] = [];
  for (const each of pages) {
    await each.goto(origin);
    await ready(each);
    topics.push(
      await each.evaluate(() => {
        const { Microsoft } = window as unknown as Scripted;
        return Microsoft.Apm['getEventPublisherTopic']?.('ON_TAB_SWITCH');
      }),
    );
  }
  expect(new Set(topics).size).toBe(3);
  const [, second, third] = pages;
  if (!second || !third) throw new Error('A page is missing');
  await page.close();
  const names: unknown[] = [];
  for (const [index, each] of [second, third].entries()) {
    const body = await openResource(each, 'flat.html');
    names.push(
      await body.evaluate(async (_element, name) => {
        const base = '/api/data/v9.2/accounts';
        await fetch(base, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ name }),
        });
        const rows = await fetch(`${base}?$select=name&$filter=startswith(name,'Own')`);
        return ((await rows.json()) as { value: { name: string }[] }).value.map((row) => row.name);
      }, `Own ${index}`),
    );
  }
  expect(names).toEqual([['Own 0'], ['Own 1']]);
  const unnamed = await fetch(`${origin}/api/data/v9.2/accounts`);
  expect([unnamed.status, await unnamed.text()]).toEqual([
    409,
    expect.stringContaining('Several workspaces are open'),
  ]);
  await other.close();
});
