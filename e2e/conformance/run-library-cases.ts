import type { BrowserContext, Route } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, defaultClientConditions } from 'vite';
import type { LibrarySource } from './arguments.ts';
import type { CaseResult } from './case-result.ts';
import { isWidgetPath, widgetPage } from './widget-page.ts';

// The product's file drops the port of its host, so the page uses the default port. Nothing reaches
// the network: requests of the browser are answered here.
const hostOrigin = 'http://host.test';

/** Runs every library case against a built library file, in a page of a real browser. */
export async function runLibraryCases(
  context: BrowserContext,
  source: LibrarySource,
): Promise<readonly CaseResult[]> {
  await serve(context, await readLibrary(source, context), await buildPage());
  return runIn(context);
}

async function readLibrary(source: LibrarySource, context: BrowserContext): Promise<string> {
  if (source.kind === 'file') return readFile(source.path, 'utf8');
  // The browser resolves names like contoso.localhost, which Node does not.
  const page = await context.newPage();
  const response = await page.goto(source.url);
  if (!response?.ok()) {
    throw new Error(`${source.url}: expected the library, got status ${response?.status()}`);
  }
  return response.text();
}

/** The cases and their runner as one classic script. */
async function buildPage(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['source', ...defaultClientConditions] },
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('page.ts', import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('vite built no page: look at its messages above');
  return chunk.code;
}

async function serve(context: BrowserContext, library: string, runner: string): Promise<void> {
  const html = '<!doctype html><title>host</title><body><script src="/page.js"></script>';
  const answers: Readonly<Record<string, readonly [type: string, body: string]>> = {
    '/': ['text/html', html],
    '/page.js': ['text/javascript', runner],
    '/library.js': ['text/javascript', library],
  };
  const answer = async (route: Route): Promise<void> => {
    const { pathname } = new URL(route.request().url());
    const [contentType, body] = isWidgetPath(pathname)
      ? (['text/html', widgetPage(pathname)] as const)
      : (answers[pathname] ?? ['text/plain', '']);
    await route.fulfill({ contentType: `${contentType}; charset=utf-8`, body });
  };
  await context.route(`${hostOrigin}/**`, answer);
}

async function runIn(context: BrowserContext): Promise<readonly CaseResult[]> {
  const page = await context.newPage();
  await page.goto(`${hostOrigin}/`);
  return page.evaluate<readonly CaseResult[]>('runCases()');
}
