import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from 'provider-sdk/playwright';

// Pairs in one worker: the second test must not find what the first one installs.
test.describe.configure({ mode: 'serial' });

type Installer = (page: Page, context: BrowserContext, file: string) => Promise<unknown>;

/** Members that last as long as a page, under their current names in Playwright. */
const installers: Readonly<Record<string, Installer>> = {
  'virtual passkeys': (_page, context) => context.credentials.install(),
  'a running HAR': (_page, context, file) => context.tracing.startHar(file),
  'an overlay': (page) => page.screencast.showOverlay('<p>left</p>'),
};

for (const [name, install] of Object.entries(installers)) {
  let before: Page | undefined;

  test(`${name} ends the page`, async ({ workspace, context }, testInfo) => {
    before = workspace.page;
    await install(workspace.page, context, testInfo.outputPath('left.har'));
  });

  test(`after ${name}, the next test gets a new page`, ({ workspace }) => {
    expect(workspace.page === before).toBe(false);
    expect(before?.isClosed()).toBe(true);
  });
}

test('messages, errors and requests of a test', async ({ workspace, page }) => {
  await page.evaluate(() => {
    console.log('left');
    setTimeout(() => {
      throw new Error('left');
    });
  });
  await expect.poll(() => page.pageErrors()).not.toEqual([]);
  expect(await page.consoleMessages()).not.toEqual([]);
  expect(await page.requests()).not.toEqual([]);
  expect(workspace.page.isClosed()).toBe(false);
});

test('do not appear in the lists of the next', async ({ page }) => {
  const messages = await page.consoleMessages();
  expect(messages.map((message) => message.text())).not.toContain('left');
  expect(await page.pageErrors()).toEqual([]);
  expect(await page.requests()).toEqual([]);
});
