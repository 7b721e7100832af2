import type { Frame, Page } from '@playwright/test';
import { expect, test } from 'provider-sdk/playwright';

// In sequence in one worker, so that the second test gets the page of the first.
test.describe.configure({ mode: 'serial' });
test.use({ config: { keepRecords: true } });

const widgetOf = (page: Page): Frame | undefined =>
  page.frames().find((frame) => frame.url().includes('softphone'));

/** Everything that a document can find of earlier ones. */
async function findings(document: Page | Frame | undefined) {
  return document?.evaluate(async () => ({
    local: Object.keys(localStorage).filter((key) => key.startsWith('left')),
    ofTab: Object.keys(sessionStorage).filter((key) => key.startsWith('left')),
    // The page names its workspace in a cookie of its own, anew at each load.
    cookies: globalThis.document.cookie.replaceAll(/sidetone-workspace-\d+=[\w-]+(?:; )?/g, ''),
    databases: (await indexedDB.databases()).flatMap(({ name = '' }) =>
      name.startsWith('left') ? [name] : [],
    ),
    caches: await caches.keys(),
    name: window.name,
    wasScripted: 'left' in window,
    notifications: Notification.permission,
  }));
}

async function leaveThings(document: Page | Frame | undefined): Promise<void> {
  await document?.evaluate(async () => {
    localStorage.setItem('left', 'here');
    sessionStorage.setItem('left', 'here');
    globalThis.document.cookie = 'left=here';
    await caches.open('left');
    await new Promise((resolve) => {
      indexedDB.open('left').addEventListener('success', resolve);
    });
  });
}

const clean = {
  local: [],
  ofTab: [],
  cookies: '',
  databases: [],
  caches: [],
  wasScripted: false,
};

let first: ReturnType<Page['viewportSize']>;

test('a test leaves data everywhere', async ({ workspace, provider, context, page }) => {
  const phone = provider('contoso_phone').page;
  await expect(phone.getByRole('button', { name: 'Simulate incoming call' })).toBeVisible();
  first = page.viewportSize();
  await workspace.records.create('contact', { firstname: 'Left', lastname: 'Behind' });
  await leaveThings(page);
  await leaveThings(widgetOf(page));
  await page.evaluate(() => {
    window.name = 'left';
  });
  await context.grantPermissions(['notifications']);
  await context.addInitScript(() => Object.assign(window, { left: true }));
  await page.exposeFunction('leftFunction', () => 'left');
  await context.route('**/*', (route) => route.abort());
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce', forcedColors: 'active' });
  await page.setViewportSize({ width: 500, height: 400 });
  // This test may see messages of its own: pending loads of the earlier page have been refused by
  // now.
  const { title } = test.info();
  page.on('console', () => {
    expect(test.info().title, 'a listener of another test').toBe(title);
  });
  await context.newPage();
});

test('and the next one finds none of it', async ({ workspace, provider, context, page }) => {
  const phone = provider('contoso_phone').page;
  await expect(phone.getByRole('button', { name: 'Simulate incoming call' })).toBeVisible();
  expect(await workspace.records.query('contact', "$filter=lastname eq 'Behind'")).toEqual([]);
  expect(await findings(page)).toMatchObject({ ...clean, name: '' });
  expect(await findings(widgetOf(page))).toMatchObject(clean);
  expect(await findings(page)).not.toMatchObject({ notifications: 'granted' });
  const look = await page.evaluate(() => ({
    isDark: matchMedia('(prefers-color-scheme: dark)').matches,
    isStill: matchMedia('(prefers-reduced-motion: reduce)').matches,
    isForced: matchMedia('(forced-colors: active)').matches,
    functions: 'leftFunction' in window,
    pagesSeen: window.history.length,
  }));
  expect(look).toEqual({
    isDark: false,
    isStill: false,
    isForced: false,
    functions: false,
    // An empty page and this one: it is the page of the earlier test, without anything that test
    // recorded.
    pagesSeen: 2,
  });
  expect(page.viewportSize()).toEqual(first);
  expect(context.pages()).toHaveLength(1);
  await page.evaluate(() => console.log('nobody hears it'));
});
