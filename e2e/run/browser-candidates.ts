import { existsSync } from 'node:fs';
import { bundledChromium } from './bundled-chromium.ts';
import { installedBrowsers } from '../../host-app/check/installed-browsers.ts';
import { runProgram, runScript } from './run-program.ts';

/** A browser that may work. */
export interface Browser {
  /** Undefined for the browser that Playwright itself has installed. */
  readonly executablePath: string | undefined;
  /** Environment variables that its process needs. */
  readonly env: Readonly<Record<string, string>>;
}

/** A source of browsers; some take minutes, so each is asked only when its turn comes. */
export interface Source {
  readonly name: string;
  readonly browsers: () => Promise<readonly Browser[]>;
}

/** In the order in which they are tried: installed browsers before those that must be fetched. */
export const browserSources: readonly Source[] = [
  {
    name: 'CHROME_BIN',
    browsers: async () => (process.env['CHROME_BIN'] ? [at(process.env['CHROME_BIN'])] : []),
  },
  { name: "Playwright's browser", browsers: async () => [playwrights] },
  { name: 'an installed browser', browsers: async () => installedBrowsers().map(at) },
  { name: 'apt-get install chromium', browsers: debianPackage },
  { name: 'playwright install chromium', browsers: playwrightDownload },
  { name: '@sparticuz/chromium from npm', browsers: async () => bundledChromium() },
];

const playwrights: Browser = { executablePath: undefined, env: {} };

function at(executablePath: string): Browser {
  return { executablePath, env: {} };
}

const download = { output: 'kept', limitSeconds: 180 } as const;

async function debianPackage(): Promise<Browser[]> {
  const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (!mayInstall) return [];
  const settings = { ...download, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  await runProgram('apt-get', ['update'], settings);
  const flags = ['install', '-y', '--no-install-recommends'];
  await runProgram('apt-get', [...flags, 'chromium'], settings);
  return installedBrowsers().map(at);
}

async function playwrightDownload(): Promise<Browser[]> {
  const args = ['install', 'chromium'];
  const { succeeded } = await runScript('@playwright/test/cli.js', args, download);
  return succeeded ? [playwrights] : [];
}
