import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { BrowserType } from 'playwright-core';
import { StartError } from '../server/start-error.ts';

// Each of these has the same `chromium`; a project usually has installed one of them.
const packages = ['playwright-core', 'playwright', '@playwright/test'] as const;

/**
 * Chromium as the installed Playwright starts it: that of the project in `folder`, otherwise the
 * one beside this package.
 *
 * @throws {StartError} with the command that installs it.
 */
export function findPlaywright(folder: string): BrowserType {
  for (const from of [join(folder, 'package.json'), import.meta.url]) {
    for (const name of packages) {
      const found = load(createRequire(from), name);
      if (found) return found;
    }
  }
  throw new StartError(
    'check: expected "playwright-core", which starts the browser, got nothing; ' +
      'run "npm install --save-dev playwright-core", then check again',
  );
}

function load(require: NodeJS.Require, name: string): BrowserType | undefined {
  let path: string;
  try {
    path = require.resolve(name);
  } catch {
    return undefined; // It is not installed here.
  }
  const loaded: unknown = require(path);
  return hasChromium(loaded) ? loaded.chromium : undefined;
}

function hasChromium(loaded: unknown): loaded is { readonly chromium: BrowserType } {
  return (
    typeof loaded === 'object' &&
    loaded !== null &&
    'chromium' in loaded &&
    typeof loaded.chromium === 'object'
  );
}
