import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';

/** A page that calls the library and writes each outcome below the last. */
function askingPage(organization: string, script: string): string {
  return `<!doctype html><title>Widget</title>
<script src="${organization}/webresources/Widget/msdyn_ciLibrary.js" data-crmurl="${organization}" data-cifid="CIFMainLibrary"></script>
<ol></ol>
<script>
  const plain = (value) => value instanceof Map ? JSON.stringify([...value]) : String(value);
  function show(name, text) {
    document.querySelector('ol').append(Object.assign(document.createElement('li'), { textContent: name + ': ' + text }));
  }
  async function ask(name, call) {
    try { show(name, plain(await call())); } catch (error) { show(name, 'rejected ' + plain(error)); }
  }
  const cif = Microsoft.CIFramework;
  (async () => { ${script} })();
</script>`;
}

const outcomes = (frame: FrameLocator) => frame.getByRole('listitem');

interface Told {
  readonly rule: string;
  readonly message: string;
  readonly fix: string;
}

const diagnosticsOf = (page: Page): Promise<readonly Told[]> =>
  page.evaluate(() => {
    const { sidetone } = window as unknown as {
      sidetone: { journal: { diagnostics: { entries: () => readonly Told[] } } };
    };
    return sidetone.journal.diagnostics.entries();
  });

async function expectTold(page: Page, rule: string, message: RegExp, fix: RegExp): Promise<void> {
  await expect(async () => {
    const told = (await diagnosticsOf(page)).find((entry) => entry.rule === rule);
    expect(told?.message).toMatch(message);
    expect(told?.fix).toMatch(fix);
  }).toPass();
}

async function bootLine(page: Page, check: string | RegExp) {
  await page.getByRole('button', { name: 'Simulator console' }).click();
  await page.getByRole('tab', { name: 'Boot' }).click();
  return page.getByRole('table', { name: 'Boot' }).getByRole('row').filter({ hasText: check });
}

test('[HO2] a page behind a sign-in that ends on another host is refused, with both origins named', async ({
  page,
  server,
  openWorkspace,
  servePages,
}) => {
  const origin = await servePages({
    '/start': '<script>location.replace(`http://127.0.0.1:${location.port}/widget`)</script>',
    '/widget': askingPage(server.origin, "onclick = () => void ask('mode', () => cif.setMode(1));"),
  });
  const elsewhere = origin.replace('localhost', '127.0.0.1');
  const channelUrl = `${origin}/start`;
  await openWorkspace({ providers: [{ uniqueName: 'acme_phone', label: 'Acme', channelUrl }] });
  await page.goto(server.origin);
  // The first screen of a busy machine may take longer than the library waits for a reply.
  await expect(page.getByRole('region', { name: 'My active cases' })).toBeVisible();
  const frame = page.frameLocator('iframe[title="Acme"]');
  await frame.getByRole('list', { includeHidden: true }).dispatchEvent('click');
  await expect(outcomes(frame)).toContainText([
    'rejected [["message","Sender domain is not a recognized or is invalid',
  ]);
  await expectTold(
    page,
    'HO2',
    new RegExp(`moved to ${elsewhere}, but its Channel URL is ${origin}`),
    new RegExp(`Trusted Domain to ${elsewhere}`),
  );
  const microphone = await bootLine(page, 'microphone');
  await expect(microphone.filter({ hasText: 'Permissions-Policy' })).toHaveCount(0);
});

test('[XP3] a widget’s method called on the host page is not a function, and the host page’s own is named', async ({
  page,
}) => {
  await page.goto('/');
  await page.waitForFunction(() => 'sidetone' in window);
  const thrown = await page.evaluate(async () => {
    try {
      await Microsoft.CIFramework.getFocusedSession();
      return 'nothing';
    } catch (error) {
      return String(error);
    }
  });
  expect(thrown).toBe('TypeError: Microsoft.CIFramework.getFocusedSession is not a function');
  await expectTold(
    page,
    'XP3',
    /is for the page of a provider/,
    /Here: Microsoft\.Apm\.getFocusedSession or Xrm\.App\.sessions\.getFocusedSession\./,
  );
});

test('[BT14] the boot report says that a real organization serves the library to signed-in users only', async ({
  page,
  openStranger,
}) => {
  const frame = await openStranger((org) => askingPage(org, "show('library', typeof cif);"));
  await expect(outcomes(frame)).toHaveText(['library: object']);
  const line = await bootLine(page, 'sign-in');
  await expect(line).toContainText('third-party cookies');
});

test('[WR19] a widget that wants to close a session learns that only the agent can', async ({
  page,
  openStranger,
}) => {
  const frame = await openStranger((org) =>
    askingPage(
      org,
      `const id = await cif.createSession({ templateName: 'contoso_phone_session', templateParameters: { customerName: 'Robin' } });
       show('type', typeof cif.closeSession);
       await ask('close', async () => cif.closeSession(id));
       await ask('anchor', async () => cif.closeTab((await cif.getTabs())[0]));
       await ask('sessions', () => cif.getAllSessions());`,
    ),
  );
  await expect(outcomes(frame)).toHaveText([
    'type: undefined',
    'close: rejected TypeError: cif.closeSession is not a function',
    'anchor: rejected [["message","Anchor tab cannot be closed"],["msdyn_name","closeTab"]]',
    'sessions: session-id-1',
  ]);
  await expectTold(
    page,
    'WR19',
    /no member "closeSession"/,
    /the agent does, or a script of the host page/,
  );
});

test('[TP10] slugs of macros stay in the texts of templates, and the stray "$" is named', async ({
  page,
  openStranger,
}) => {
  const contactid = '11111111-1111-4111-8111-111111111111';
  const config = {
    records: { contact: [{ contactid, firstname: 'Robin', lastname: 'Vance' }] },
    sessionTemplates: [
      {
        uniqueName: 'acme_session',
        title: '${customerName} / {Session.CurrentTab.EntityId}',
        anchorTab: 'acme_anchor',
      },
    ],
    tabTemplates: [
      {
        uniqueName: 'acme_anchor',
        title: '${anchor.fullname}',
        pageType: 'entityrecord',
        parameters: { entityName: 'contact', entityId: contactid },
      },
    ],
  };
  await openStranger(
    (org) =>
      askingPage(
        org,
        "await cif.createSession({ templateName: 'acme_session', templateParameters: { customerName: 'Robin' } });",
      ),
    config,
  );
  const sessions = page.getByRole('tablist', { name: 'Sessions' });
  await expect(sessions).toContainText('$Robin / {Session.CurrentTab.EntityId}');
  await expect(page.getByRole('tab', { name: '$Robin Vance' })).toBeVisible();
  await expectTold(page, 'TP10', /\$\{customerName\} is a slug of macros/, /Leave out the "\$"/);
  await expectTold(
    page,
    'TP1',
    /Session\.CurrentTab\.EntityId/,
    /only in macros and agent scripts/,
  );
});

test('[BT1] a parameter after "&" without a "?" is found on the screen and in the boot report', async ({
  page,
  server,
  openWorkspace,
  servePages,
}) => {
  const origin = await servePages({ '/widget.html': askingPage(server.origin, '') });
  const channelUrl = `${origin}/widget.html&idleTimeThreshold=2`;
  await openWorkspace({ providers: [{ uniqueName: 'acme_phone', label: 'Acme', channelUrl }] });
  await page.goto(server.origin);
  // The panel is hidden because nothing has shown it.
  await expect(page.getByText('Acme did not start.')).toBeVisible();
  await expect(await bootLine(page, /Acme\s*answers/)).toContainText(
    `${origin}/widget.html?idleTimeThreshold=2`,
  );
});

test('[EN1] the query of the Channel URL and the custom parameters reach the widget as written', async ({
  page,
  server,
  openWorkspace,
  servePages,
}) => {
  const customParams = '{ "mode": "live",  "codes": [1, 2] }';
  const origin = await servePages({
    '/': askingPage(
      server.origin,
      `show('query', location.search);
       const environment = JSON.parse(await cif.getEnvironment());
       show('old', environment.customParams);
       show('new', environment.msdyn_customparams);`,
    ),
  });
  const provider = {
    uniqueName: 'acme_phone',
    label: 'Acme',
    channelUrl: `${origin}/?mode=live&x=%20`,
  };
  await openWorkspace({ providers: [{ ...provider, trustedDomain: origin, customParams }] });
  await page.goto(server.origin);
  await expect(outcomes(page.frameLocator('iframe[title="Acme"]'))).toHaveText([
    'query: ?mode=live&x=%20',
    `old: ${customParams}`,
    `new: ${customParams}`,
  ]);
  expect(await diagnosticsOf(page)).toEqual([]);
});
