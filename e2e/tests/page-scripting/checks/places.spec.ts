import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../../../fixtures.ts';
import { giveConfig } from '../../../run/workspace-server.ts';
import { groups } from './groups.ts';
import { config, runCheck } from './scripted.ts';

/** A provider that opens a session when a check asks, and keeps what it hears. */
const widget = (organization: string) => `<!doctype html><title>Acme</title>
<script src="/webresources/Widget/msdyn_ciLibrary.js" data-crmurl="${organization}" data-cifid="CIFMainLibrary"></script>
<script>
  window.closedSessions = [];
  window.openSession = async () => {
    Microsoft.CIFramework.addHandler('onSessionClosed', async (text) => closedSessions.push(text));
    return Microsoft.CIFramework.createSession({ templateName: 'msdyn_chat_session' });
  };
  window.raise = (name) => Microsoft.CIFramework.raiseEvent(name, new Map([['a', 1]]));
</script>`;

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'resources-'));
  writeFileSync(join(folder, 'checks.html'), '<!doctype html><title>Checks</title><p>Checks</p>');
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A web resource in a tab of Home, which stays loaded while other sessions have the focus. */
async function openResource(page: Page) {
  await page.evaluate(() => {
    const { Microsoft } = window as unknown as {
      Microsoft: { Apm: { createTab: (input: object) => Promise<string> } };
    };
    return Microsoft.Apm.createTab({ templateName: 'acme_checks', isFocused: true });
  });
  const frame = await (await page.waitForSelector('iframe[title="Checks"]')).contentFrame();
  if (!frame) throw new Error('The web resource has no frame');
  await frame.waitForSelector('p');
  return frame;
}

for (const place of ['the page', 'a web resource tab'] as const) {
  for (const [name, checks] of groups) {
    test(`[PS9] checks of ${name} hold in ${place}: ${checks.map(([id]) => id).join(' ')}`, async ({
      page,
      openWorkspace,
    }) => {
      test.setTimeout(240_000);
      const workspace = await openWorkspace(config, folder);
      const { origin } = workspace;
      writeFileSync(join(folder, 'acme.html'), widget(origin));
      const channelUrl = `${origin}/WebResources/acme.html`;
      const providers = [{ uniqueName: 'acme_phone', label: 'Acme', channelUrl }];
      giveConfig(workspace, { ...config, providers }, folder);
      await page.goto(origin);
      await page.waitForFunction(() => 'sidetone' in window);
      const runner = place === 'the page' ? page.mainFrame() : await openResource(page);
      for (const [id, run, expected] of checks) {
        const outcome = await runCheck(runner, run).catch((error: unknown) => String(error));
        expect.soft(outcome, id).toEqual(expected);
      }
    });
  }
}
