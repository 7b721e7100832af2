import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test, type ConfigInput } from '../../fixtures.ts';
import { giveConfig, type Apm, type Xrm } from '../../run/workspace-server.ts';
import { contactid, records } from './one-case.ts';

interface Scripts {
  readonly Microsoft: {
    readonly CIFramework: Record<string, () => unknown>;
    readonly Apm: Record<string, (...input: unknown[]) => unknown>;
  };
  readonly Xrm: Record<string, unknown>;
  readonly sidetone: {
    readonly journal: {
      readonly diagnostics: { readonly entries: () => readonly { rule: string; fix: string }[] };
    };
  };
}

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'resources-'));
  writeFileSync(
    join(folder, 'acme_page.html'),
    '<!doctype html><title>Page</title><p id="a"></p><script>a.textContent = location.search</script>',
  );
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

const config: ConfigInput = {
  sampleRows: 'few',
  records,
  tabTemplates: [
    {
      uniqueName: 'acme_web',
      title: 'Web',
      pageType: 'webresource',
      parameters: { webresourceName: 'acme_page.html', data: 'case={caseId}' },
    },
    {
      uniqueName: 'acme_record',
      title: 'Record',
      pageType: 'entityrecord',
      parameters: { entityName: 'contact', entityId: contactid },
    },
  ],
};

const ready = (page: Page) => page.waitForFunction(() => 'sidetone' in window);

const fixesOf = (page: Page, rule: string) =>
  page.evaluate((wanted) => {
    const { sidetone } = window as unknown as Scripts;
    const found = sidetone.journal.diagnostics.entries().filter((entry) => entry.rule === wanted);
    return found.map(({ fix }) => fix);
  }, rule);

test('[XP3] the API of widgets is not on the page nor in a web resource, and the page says where to look', async ({
  page,
  openWorkspace,
}) => {
  const { origin } = await openWorkspace(config, folder);
  await page.goto(origin);
  await ready(page);
  const callIt = () => {
    const { Microsoft } = window.top as unknown as Scripts;
    try {
      return String(Microsoft.CIFramework['getFocusedSession']?.call(undefined) ?? 'undefined');
    } catch (error) {
      return String(error);
    }
  };
  const warned: string[] = [];
  page.on('console', (line) => warned.push(line.text()));
  expect(await page.evaluate(callIt)).toBe('undefined');
  await page.evaluate(() =>
    (window as unknown as Scripts).Microsoft.Apm['createTab']?.({
      templateName: 'acme_web',
      isFocused: true,
    }),
  );
  const resource = page.frameLocator('iframe[title="Web"]');
  await expect(resource.locator('#a')).toBeAttached();
  const thrown = await resource.locator('#a').evaluate(() => {
    const { Microsoft } = parent as unknown as {
      Microsoft: { CIFramework: { getFocusedSession: () => unknown } };
    };
    try {
      return String(Microsoft.CIFramework.getFocusedSession());
    } catch (error) {
      return String(error);
    }
  });
  expect(thrown).toContain('Microsoft.CIFramework.getFocusedSession is not a function');
  expect((await fixesOf(page, 'XP3'))[0]).toContain(
    'Here: Microsoft.Apm.getFocusedSession or Xrm.App.sessions.getFocusedSession.',
  );
  await expect.poll(() => warned.join('\n')).toContain('[XP3] Microsoft.CIFramework.getFocused');
});

test('[PS7] a value of appContext reaches the address of a web resource', async ({
  page,
  openWorkspace,
}) => {
  const { origin } = await openWorkspace(config, folder);
  await page.goto(origin);
  await ready(page);
  await page.evaluate(() =>
    (window as unknown as Scripts).Microsoft.Apm['createTab']?.({
      templateName: 'acme_web',
      appContext: new Map().set('caseId', '42'),
      isFocused: true,
    }),
  );
  await expect(page.frameLocator('iframe[title="Web"]').locator('#a')).toHaveText(
    '?data=case%3D42',
  );
});

test('[CA3] every property of the detail of a control reaches the widget', async ({
  page,
  openStranger,
}) => {
  const frame = await openStranger(
    (org) => `<!doctype html><meta charset="utf-8"><pre id="out"></pre>
<script>
  // Before the library, which announces itself once.
  addEventListener('CIFInitDone', async () => {
    const { CIFramework } = Microsoft;
    CIFramework.addHandler('onclicktoact', async (text) => { out.textContent = text; });
    await CIFramework.setClickToAct(true);
    out.textContent = 'ready';
  });
</script>
<script src="${org}/webresources/Widget/msdyn_ciLibrary.js" data-crmurl="${org}" data-cifid="CIFMainLibrary"></script>`,
  );
  await expect(frame.locator('#out')).toHaveText('ready');
  const detail = {
    value: '4255550142',
    name: 'new_phone',
    format: 'Phone',
    entityLogicalName: 'contact',
    entityId: contactid,
    extra: { a: [1] },
  };
  await page.evaluate(
    (given) => window.dispatchEvent(new CustomEvent('CIClickToAct', { detail: given })),
    detail,
  );
  await expect(frame.locator('#out')).not.toHaveText('ready');
  expect(JSON.parse(await frame.locator('#out').innerText())).toEqual(detail);
});

test('[PS14] a provider that is a web resource finds Xrm and the global context', async ({
  page,
  openWorkspace,
}) => {
  const workspace = await openWorkspace({}, folder);
  const { origin } = workspace;
  writeFileSync(
    join(folder, 'acme_widget.html'),
    `<!doctype html><meta charset="utf-8"><pre id="out"></pre>
<script src="/webresources/Widget/msdyn_ciLibrary.js" data-crmurl="${origin}" data-cifid="CIFMainLibrary"></script>
<script src="../ClientGlobalContext.js.aspx"></script>
<script>
  (async () => {
    const query = "?$select=fullname&$filter=lastname eq 'Sample'";
    const rows = await parent.Xrm.WebApi.retrieveMultipleRecords('contact', query);
    out.textContent = JSON.stringify([
      typeof Xrm,
      GetGlobalContext().getClientUrl(),
      typeof parent.Xrm,
      rows.entities.map((row) => row.fullname),
      parent.Xrm.Utility.getGlobalContext().getClientUrl(),
      typeof JSON.parse(await Microsoft.CIFramework.getEnvironment()).orgId,
    ]);
  })().catch((error) => { out.textContent = JSON.stringify(String(error)); });
</script>`,
  );
  const channelUrl = `${origin}/WebResources/acme_widget.html`;
  const providers = [{ uniqueName: 'acme_phone', label: 'Acme', channelUrl }];
  giveConfig(workspace, { ...config, providers }, folder);
  await page.goto(origin);
  const out = page.frameLocator('iframe[title="Acme"]').locator('#out');
  await expect(out).not.toHaveText('');
  expect(JSON.parse(await out.innerText())).toEqual([
    'undefined',
    origin,
    'object',
    ['Robin Sample'],
    origin,
    'string',
  ]);
});

test('[PS6] tab and session objects change what the agent sees, and a hook is removed by its ID', async ({
  page,
  openWorkspace,
}) => {
  const { origin } = await openWorkspace(config, folder);
  await page.goto(origin);
  await ready(page);
  const outcome = await page.evaluate(async () => {
    const { Microsoft, Xrm } = window as unknown as {
      Microsoft: { Apm: Apm };
      Xrm: Xrm;
    };
    const found = <Value>(value: Value | undefined): Value => {
      if (value === undefined) throw new Error('It is not there');
      return value;
    };
    const id = await Microsoft.Apm.createSession({
      templateName: 'msdyn_chat_session',
      sessionContext: new Map([['customerName', 'Robin']]),
    });
    await Microsoft.Apm.createTab({ templateName: 'acme_record', isFocused: true });
    const session = found(Microsoft.Apm.getSession(id));
    const tab = found(session.getFocusedTab());
    tab.title = 'New title';
    tab.canClose = false;
    await tab.refresh();
    await session.anchorTab.focus();
    const context = await session.getContext();
    let count = 0;
    const hook = Xrm.App.sessions.addOnAfterSessionSwitch(() => (count += 1));
    Xrm.App.sessions.removeOnAfterSessionSwitch(hook);
    await Microsoft.Apm.getSession('session-id-0')?.focus();
    return [
      ['tabId', 'title', 'canClose'].every((name) => Object.keys(tab).includes(name)),
      session.getTab(tab.tabId)?.title,
      session.getTab(tab.tabId)?.canClose,
      context.get('customerName'),
      typeof hook,
      count,
      [Xrm.Utility, Xrm.WebApi, Xrm.Navigation, Xrm.App.sidePanes].map((part) => typeof part),
      typeof (window as { GetGlobalContext?: unknown }).GetGlobalContext,
    ];
  });
  const object = 'object';
  expect(outcome).toEqual([
    true,
    'New title',
    false,
    'Robin',
    'string',
    0,
    [object, object, object, object],
    'undefined',
  ]);
});
