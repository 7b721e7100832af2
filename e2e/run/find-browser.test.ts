import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browserSources, type Browser, type Source } from './browser-candidates.ts';
import { browserEnv, findBrowser } from './find-browser.ts';

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const at = (executablePath: string): Browser => ({ executablePath, env: {} });

function source(name: string, ...paths: string[]): Source & { asked: () => boolean } {
  let wasAsked = false;
  return {
    name,
    asked: () => wasAsked,
    browsers: async () => {
      wasAsked = true;
      return paths.map(at);
    },
  };
}

test('findBrowser looks for installed browsers before it fetches one', () => {
  expect(browserSources.map(({ name }) => name)).toEqual([
    'CHROME_BIN',
    "Playwright's browser",
    'an installed browser',
    'apt-get install chromium',
    'playwright install chromium',
    '@sparticuz/chromium from npm',
  ]);
});

test('findBrowser takes the first one that works and asks no further source', async () => {
  const [first, second, third] = [source('a', '/a'), source('b', '/b1', '/b2'), source('c', '/c')];
  const found = await findBrowser(
    [first, second, third],
    async ({ executablePath }) => executablePath === '/b2',
  );
  expect(found).toEqual(at('/b2'));
  expect(third.asked()).toBe(false);
});

test('findBrowser finds none when none works', async () => {
  expect(await findBrowser([source('a', '/a'), source('b')], async () => false)).toBeUndefined();
});

test('the path and the environment reach the process of the tests', () => {
  expect(browserEnv({ executablePath: '/x', env: { LD_LIBRARY_PATH: '/l' } })).toEqual({
    BROWSER_PATH: '/x',
    LD_LIBRARY_PATH: '/l',
  });
  expect(browserEnv({ executablePath: undefined, env: {} })).toEqual({ BROWSER_PATH: '' });
});
