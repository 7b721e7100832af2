import type { CDPSession, Frame, Page } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';
import { frameOf } from './frame-of.ts';

const widget = (organization: string) => `<!doctype html><title>Widget</title>
<script>addEventListener('CIFInitDone', () => Microsoft.CIFramework.getMode());</script>
<script src="${organization}/webresources/Widget/msdyn_ciLibrary.js" data-crmurl="${organization}" data-cifid="CIFMainLibrary"></script>`;

test('[HO10] a widget whose process crashed shows a card that reloads it, and the other goes on', async ({
  page,
  openWorkspace,
  servePages,
}) => {
  test.setTimeout(120_000);
  const pages: Record<string, string> = {};
  const stranger = await servePages(pages);
  const { origin } = await openWorkspace({
    providers: ['one', 'two'].map((name) => ({
      uniqueName: `acme_${name}`,
      label: name,
      channelUrl: `${stranger.replace('localhost', `${name}.localhost`)}/`,
    })),
  });
  pages['/'] = widget(origin);
  await page.goto(origin);
  const frame = await frameOf(page, 'one');
  await page.waitForFunction(() => 'sidetone' in window);

  // Playwright takes the page for lost once a frame of it crashes, so from here on the browser is asked.
  const workspace = await page.context().newCDPSession(page);
  await crash(page, frame);
  const card = `document.querySelector('#acme_one [role="alert"]')`;
  const ask = (text: string) => () => evaluate(workspace, text);
  await expect
    .poll(ask(`${card}?.textContent`), { timeout: 60_000 })
    .toContain('is not responding');
  expect(
    await evaluate(workspace, `document.querySelector('#acme_two [role="alert"]')`),
  ).toBeNull();
  const rules = `sidetoneApp.journal.diagnostics.entries().map(({ rule, provider }) => rule + ' ' + provider)`;
  expect(await evaluate(workspace, rules)).toContain('HO10 acme_one');

  const calls = `sidetoneApp.journal.traffic.entries().filter(({ kind, provider }) => kind === 'request' && provider === 'acme_one').length`;
  expect(await evaluate(workspace, calls)).toBe(1);
  await evaluate(
    workspace,
    `[...${card}.querySelectorAll('button')].find((each) => each.textContent === 'Reload').click()`,
  );
  await expect.poll(ask(calls)).toBe(2);
  await expect.poll(ask(`${card} === null`)).toBe(true);
});

/** The command is not answered, as nobody is left to do so. */
async function crash(page: Page, frame: Frame): Promise<void> {
  const session = await page.context().newCDPSession(frame);
  session.send('Page.crash').catch(() => undefined);
}

async function evaluate(session: CDPSession, expression: string): Promise<unknown> {
  const { result } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
  return result.subtype === 'null' ? null : result.value;
}
