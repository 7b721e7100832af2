/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The list of Playwright 1.65, for versions whose list is not found. */
const lastKnown = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

let known: readonly string[] | undefined;

/** Features of Chromium that the installed Playwright switches off. */
export function disabledByPlaywright(): readonly string[] {
  known ??= listIn(sourceOfPlaywright());
  return known;
}

/** Playwright does not export its list, so it is read from its source. */
export function listIn(source: string): readonly string[] {
  const list = /disabledFeatures = \[(.*?)\]\.filter/s.exec(source)?.[1];
  const code = list?.replaceAll(/\/\/.*$/gm, '') ?? '';
  const names = [...code.matchAll(/"(\w+)"/g)].flatMap(([, name]) => name ?? []);
  return names.length > 0 ? names : lastKnown;
}

function sourceOfPlaywright(): string {
  try {
    // In nested folders, each package sees only its own dependencies.
    let manifest = import.meta.url;
    for (const name of ['@playwright/test', 'playwright', 'playwright-core']) {
      manifest = manifestOf(name, manifest) ?? manifest;
    }
    return readFileSync(join(dirname(manifest), 'lib/coreBundle.js'), 'utf8');
  } catch {
    return ''; // A Playwright with a different package layout.
  }
}

/** Undefined when it is not installed: `sidetone check` needs only `playwright-core`. */
function manifestOf(name: string, from: string): string | undefined {
  try {
    return createRequire(from).resolve(`${name}/package.json`);
  } catch {
    return undefined;
  }
}
