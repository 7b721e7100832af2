import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../../../fixtures.ts';
import { apmChecks } from './apm-checks.ts';
import { appChecks } from './app-checks.ts';
import { pageChecks } from './page-checks.ts';
import { config, runCheck, type PlaceCheck } from './scripted.ts';
import { webApiChecks } from './web-api-checks.ts';

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

const groups: readonly (readonly [name: string, checks: readonly PlaceCheck[]])[] = [
  ['Microsoft.Apm', apmChecks],
  ['Xrm.App', appChecks],
  ['the Web API', webApiChecks],
  ['navigation, utilities and forms', pageChecks],
];

for (const place of ['the page', 'a web resource tab'] as const) {
  for (const [name, checks] of groups) {
    test(`[PS9] checks of ${name} hold in ${place}: ${checks.map(([id]) => id).join(' ')}`, async ({
      page,
      openWorkspace,
    }) => {
      test.setTimeout(240_000);
      const workspace = await openWorkspace(config, folder);
      await page.goto(workspace.origin);
      await page.waitForFunction(() => 'sidetone' in window);
      const runner = place === 'the page' ? page.mainFrame() : await openResource(page);
      for (const [id, run, expected] of checks) {
        const outcome = await runCheck(runner, run).catch((error: unknown) => String(error));
        expect.soft(outcome, id).toEqual(expected);
      }
    });
  }
}
