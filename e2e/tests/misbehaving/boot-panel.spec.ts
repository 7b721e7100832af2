import type { Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../../fixtures.ts';
import { freePort } from '../../run/free-port.ts';
import { startWorkspaceOnHttps } from '../../run/workspace-server.ts';
import { badProvider, type Provider } from './bad-provider.ts';

/** A page, the boot panel's line that names its fault, the rule, and words of the fix. */
type BadPage = readonly [page: string, check: string, rule: string, fix: RegExp];

const badPages: readonly BadPage[] = [
  ['refuses-frames', 'framing', 'BT2', /Remove the header/],
  ['refuses-this-frame', 'framing', 'BT2', /to frame-ancestors/],
  ['answers-with-an-error', 'answers', 'BT1', /path/],
  ['answers-with-a-failure', 'answers', 'BT1', /the server's response/],
  ['blocks-the-library', 'content security policy', 'BT6', /script-src/],
  ['without-library', 'library', 'BT7', /<script src="http/],
  ['library-from-elsewhere', 'library', 'BT7', /Load http/],
  ['library-twice', 'loaded once', 'BT5', /one script tag/],
  ['wrong-scheme', 'host address', 'WR15', /Correct the script tag/],
  ['wrong-host', 'host address', 'WR15', /Correct the script tag/],
  ['no-scheme', 'host address', 'WR15', /with its scheme/],
  ['no-hint', 'host address', 'WR15', /Nothing tells/],
  ['late-listener', 'CIFInitDone', 'BT4', /before the library's script tag/],
  ['moves-elsewhere', 'origin', 'HO2', /Trusted Domain/],
  ['sandboxed', 'origin', 'HO2', /allow-same-origin/],
  ['microphone-forbidden', 'microphone', 'BT8', /Permissions-Policy/],
  ['pop-up-blocked', 'pop-ups', 'BT9', /agent's click/],
];

const goodSamples = ['minimal', 'multi-call', 'softphone', 'screen-pop', 'conformance'];

test('[BT4] the boot panel names the fault of each bad page, and no fault of the good samples', async ({
  page,
  openWorkspace,
}) => {
  test.slow();
  const gone = `http://gone.localhost:${await freePort()}/`;
  const elsewhere = 'https://other.test/webresources/Widget/msdyn_ciLibrary.js';
  const providers: readonly Provider[] = [
    ...goodSamples.map((name): Provider => ({
      uniqueName: `good_${name.replaceAll('-', '_')}`,
      label: name,
      channelUrl: `http://${name}.localhost:5173/`,
    })),
    ...badPages.map(([name]) => badProvider(name)),
    { uniqueName: 'bad_gone', label: 'gone', channelUrl: gone },
    {
      uniqueName: 'bad_ucilib',
      label: 'ucilib',
      channelUrl: `http://ucilib.misbehaving.localhost:5173/no-hint.html?ucilib=${elsewhere}`,
    },
    {
      uniqueName: 'bad_twin',
      label: 'twin',
      channelUrl: 'http://minimal.localhost:5173/index.html',
    },
  ];
  const workspace = await openWorkspace({
    providers: providers.map((provider, sortOrder) => ({ ...provider, sortOrder })),
  });
  const wanted: readonly BadPage[] = [
    ...badPages,
    ['gone', 'answers', 'BT1', /Start the widget's server/],
    ['ucilib', 'host address', 'WR15', /ucilib in the Channel URL/],
    ['twin', 'host name', 'BT12', /its own host name/],
    // Its twin disturbs the page that is correct.
    ['minimal', 'host name', 'BT12', /its own host name/],
  ];

  await openBootPanel(page, workspace.origin);
  await expect(async () => {
    const lines = await linesOf(page);
    const faults = lines.filter(({ result }) => result === 'fault');
    expect(faults.map(({ provider, check, rule }) => `${provider}: ${check} ${rule}`).toSorted())
      // Every fault in the boot panel, so none comes from the good samples.
      .toEqual(wanted.map(([name, check, rule]) => `${name}: ${check} ${rule}`).toSorted());
    for (const [name, , , fix] of wanted) {
      expect(faults.find(({ provider }) => provider === name)?.fix, name).toMatch(fix);
    }
    const started = lines.filter(
      ({ check, result }) => check === 'host address' && result === 'good',
    );
    expect(started.map(({ provider }) => provider)).toEqual(expect.arrayContaining(goodSamples));
  }).toPass({ timeout: 60_000 });
});

test.describe('a workspace on https', () => {
  test.use({ ignoreHTTPSErrors: true });

  test('[BT3] the boot panel names a page on http, unless the page is on this machine', async ({
    page,
    servePages,
  }) => {
    const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
    const origin = await servePages({ '/widget.html': '<!doctype html><title>Widget</title>' });
    // This machine under an address that browsers do not recognize as local.
    const plain = origin.replace('localhost', '0.0.0.0');
    const workspace = await startWorkspaceOnHttps(
      {
        providers: [
          { uniqueName: 'bad_mixed', label: 'mixed', channelUrl: `${plain}/widget.html` },
          { uniqueName: 'bad_own', label: 'own', channelUrl: `${origin}/widget.html` },
        ],
      },
      folder,
    );
    await openBootPanel(page, workspace.origin);
    const faults = async () =>
      (await linesOf(page))
        .filter(({ result }) => result === 'fault')
        .map(({ provider, check, rule }) => `${provider}: ${check} ${rule}`);
    // The library is missing in both; only one loads far enough to show it.
    await expect.poll(faults).toEqual(['mixed: mixed content BT3', 'own: library BT7']);
    await workspace.close();
    rmSync(folder, { recursive: true });
  });
});

async function openBootPanel(page: Page, origin: string): Promise<void> {
  await page.goto(origin);
  await page.getByRole('button', { name: 'Simulator console' }).click();
  await page.getByRole('tab', { name: 'Boot' }).click();
  await expect(page.getByRole('table', { name: 'Boot' })).toBeVisible();
}

interface Line {
  readonly provider: string;
  readonly check: string;
  readonly result: string;
  readonly rule: string;
  readonly fix: string;
}

function linesOf(page: Page): Promise<readonly Line[]> {
  return page
    .getByRole('table', { name: 'Boot' })
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => {
        const texts = [...row.querySelectorAll('td')].map((cell) => cell.textContent);
        const [provider = '', check = '', result = '', rule = '', , fix = ''] = texts;
        return { provider, check, result, rule, fix };
      }),
    );
}
