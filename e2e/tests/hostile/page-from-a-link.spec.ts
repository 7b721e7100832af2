import { expect, test } from '../../fixtures.ts';
import { linkTo, stateOf } from './state-link.ts';

const widgetPage = (organization: string) => `<!doctype html><title>Widget</title>
<script src="${organization}/webresources/Widget/msdyn_ciLibrary.js" data-crmurl="${organization}" data-cifid="CIFMainLibrary"></script>`;

test('[LK5] a website whose address a link brings in pieces is named in its tab and loads when the agent allows it', async ({
  page,
  context,
  openWorkspace,
  servePages,
}) => {
  const evil = await servePages({ '/': '<!doctype html><title>Evil</title><h1>I am a page</h1>' });
  const pages: Record<string, string> = {};
  const channelUrl = `${await servePages(pages)}/`;
  const url = new URL(evil);
  const template = {
    uniqueName: 'acme_site',
    title: 'Map',
    pageType: 'thirdpartywebsite',
    parameters: { url: '{scheme}{place}' },
  };
  const { origin } = await openWorkspace({
    providers: [{ uniqueName: 'acme_phone', label: 'Acme', channelUrl }],
    tabTemplates: [{ ...template, parameters: { url: 'https://known.example/' } }],
    sessionTemplates: [
      { uniqueName: 'acme_call', title: 'Call', anchorTab: 'acme_site', panelMode: 'Docked' },
    ],
  });
  pages['/'] = widgetPage(origin);
  await page.goto(origin);
  const state = await stateOf(page);
  expect(Reflect.get(state, 'templates')).toHaveProperty('tabs');
  const templates = { ...Object(Reflect.get(state, 'templates')), tabs: [template] };

  const victim = await context.newPage();
  await victim.goto(`${origin}/${linkTo({ ...state, templates })}`);
  const element = await victim.locator('iframe[title="Acme"]').elementHandle();
  const widget = await element?.contentFrame();
  if (!widget) throw new Error('The widget has no frame');
  await widget.waitForFunction(() => 'Microsoft' in window);
  await widget.evaluate(
    ([scheme, place]) =>
      (window as unknown as WidgetWindow).Microsoft.CIFramework.createSession({
        templateName: 'acme_call',
        templateParameters: { scheme, place },
      }),
    ['http:', url.host] as const,
  );
  const tab = victim.getByRole('main');
  await expect(tab.getByRole('heading', { name: 'Allow this page?' })).toBeVisible();
  await expect(tab).toContainText(evil);
  const loaded = (): number =>
    victim.frames().filter((frame) => frame.url().startsWith(evil)).length;
  expect(loaded()).toBe(0);

  await tab.getByRole('button', { name: 'Show page' }).click();
  await expect(
    victim.frameLocator('iframe[title="Map"]').getByRole('heading', { name: 'I am a page' }),
  ).toBeVisible();
});

interface WidgetWindow {
  readonly Microsoft: {
    readonly CIFramework: { readonly createSession: (input: object) => Promise<string> };
  };
}
