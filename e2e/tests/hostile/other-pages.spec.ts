import { expect, test } from '../../fixtures.ts';

test('[SV2] a page on another site cannot show the workspace in a frame', async ({
  page,
  openWorkspace,
  servePages,
}) => {
  const pages: Record<string, string> = {};
  const elsewhere = await servePages(pages);
  const workspace = await openWorkspace({});
  pages['/'] = `<!doctype html><iframe title="Bait" src="${workspace.origin}/"></iframe>`;
  await page.goto(`${elsewhere}/`);
  const bait = page.frameLocator('iframe[title="Bait"]');
  await expect(bait.locator('body')).toBeAttached();
  await expect(bait.getByRole('tablist', { name: 'Sessions' })).toHaveCount(0);
  await expect(bait.locator('#root')).toHaveCount(0);
});

test('[SV2] a workspace that is embeddable can be shown in a frame', async ({
  page,
  openWorkspace,
  servePages,
}) => {
  const pages: Record<string, string> = {};
  const elsewhere = await servePages(pages);
  const workspace = await openWorkspace({ screen: { embeddable: true } });
  pages['/'] = `<!doctype html><iframe title="Portal" src="${workspace.origin}/"></iframe>`;
  await page.goto(`${elsewhere}/`);
  const shown = page.frameLocator('iframe[title="Portal"]');
  await expect(shown.getByRole('tablist', { name: 'Sessions' })).toBeVisible();
});

test('[SV4] a page that opens the workspace gets no handle to it', async ({
  page,
  openWorkspace,
  servePages,
}) => {
  const elsewhere = await servePages({ '/': '<!doctype html><title>Elsewhere</title>' });
  const workspace = await openWorkspace({});
  await page.goto(`${elsewhere}/`);
  const opening = page.waitForEvent('popup');
  const handle = await page.evaluateHandle((address) => window.open(address), workspace.origin);
  const opened = await opening;
  await expect(opened.getByRole('tablist', { name: 'Sessions' })).toBeVisible();
  expect(await handle.evaluate((it) => it?.closed)).toBe(true);
  expect(await opened.evaluate(() => window.opener)).toBeNull();
});

const library = (organization: string) =>
  `<script src="${organization}/webresources/Widget/msdyn_ciLibrary.js" data-crmurl="${organization}" data-cifid="CIFMainLibrary"></script>
<script>Microsoft.CIFramework.setMode(1);</script>`;

test('[SV4] a pop-up in which a widget signs in reports back to the widget', async ({
  page,
  openStranger,
  servePages,
}) => {
  const login = await servePages({
    '/': '<!doctype html><script>opener.postMessage("signed in", "*"); close();</script>',
  });
  const widget = await openStranger(
    (organization) => `<!doctype html>${library(organization)}
<button onclick="open('${login}/', 'login', 'popup')">Sign in</button>
<script>addEventListener('message', ({ data }) => { if (data === 'signed in') document.body.append(data); });</script>`,
  );
  const opening = page.waitForEvent('popup');
  await widget.getByRole('button', { name: 'Sign in' }).click();
  await opening;
  await expect(widget.locator('body')).toContainText('signed in');
});

/** A widget that opens a website tab for an address that only the widget knows. */
const guide = (organization: string, site: string) => `<!doctype html>${library(organization)}
<button onclick="start()">Start</button>
<script>
  async function start() {
    const { CIFramework } = Microsoft;
    await CIFramework.createSession({ templateName: 'acme_session', templateParameters: {} });
    await CIFramework.createTab({
      templateName: 'acme_site',
      templateParameters: { address: '${site}' },
      isFocused: true,
    });
  }
</script>`;

const templates = {
  sessionTemplates: [
    { uniqueName: 'acme_session', name: 'Session', title: 'Caller', type: 'Generic' as const },
  ],
  tabTemplates: [
    {
      uniqueName: 'acme_site',
      name: 'Site',
      title: 'Site',
      pageType: 'thirdpartywebsite' as const,
      parameters: { url: '{address}' },
    },
  ],
};

test('[SV3] a widget opens a website that the config does not name', async ({
  page,
  openStranger,
  servePages,
}) => {
  const site = await servePages({ '/': '<!doctype html><h1>Tracking</h1>' });
  const widget = await openStranger((organization) => guide(organization, `${site}/`), templates);
  await widget.getByRole('button', { name: 'Start' }).click();
  await expect(page.frameLocator('iframe[title="Site"]').locator('h1')).toHaveText('Tracking');
});

test('[SV3] a workspace limited to configured frames refuses it and names the key that would allow it', async ({
  page,
  openStranger,
  servePages,
}) => {
  const site = await servePages({ '/': '<!doctype html><h1>Tracking</h1>' });
  const widget = await openStranger((organization) => guide(organization, `${site}/`), {
    ...templates,
    screen: { onlyConfiguredFrames: true },
  });
  await widget.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('button', { name: 'Simulator console' }).click();
  const told = page.getByRole('region', { name: 'Simulator console' });
  await told.getByRole('tab', { name: /Diagnostics/ }).click();
  await expect(told).toContainText(`does not frame pages of ${site}`);
});

test('[SV7] a seventh tab on one watched workspace loads', async ({ page, openWorkspace }) => {
  const workspace = await openWorkspace({});
  await page.goto(workspace.origin);
  const status = await page.evaluate(async () => {
    const channels = Array.from({ length: 12 }, () => new WebSocket('/sidetone/changes?since=0'));
    await Promise.all(
      channels.map(
        (channel) => new Promise((resolve) => channel.addEventListener('open', resolve)),
      ),
    );
    return (await fetch('/', { cache: 'no-store' })).status;
  });
  expect(status).toBe(200);
});
