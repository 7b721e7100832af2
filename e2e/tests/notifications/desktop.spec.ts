import type { Page } from '@playwright/test';
import { frameOf } from '../wire-recorder.ts';
import { expect, test } from './ringing-widget.ts';

interface Shown {
  readonly title: string;
  readonly options: {
    readonly body: string;
    readonly tag?: string;
    readonly actions?: readonly { action: string }[];
  };
}

interface RingingWindow extends Window {
  readonly ring: (name: string, template: string, caller: string) => void;
}

interface DesktopWindow extends Window {
  shown: Shown[];
  press: (action: string) => void;
}

/** The window is in the background, and the desktop shows its notifications to the test. */
async function watchDesktop(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const view = window as unknown as DesktopWindow;
    if (view.top !== view) return;
    view.shown = [];
    // The test sets the permission here: a headless shell has no desktop and denies notifications,
    // whatever it is granted.
    Object.defineProperty(Notification, 'permission', { get: () => 'granted' });
    Document.prototype.hasFocus = () => false;
    ServiceWorkerRegistration.prototype.showNotification = async (title, options) => {
      view.shown.push({ title, options: options as Shown['options'] });
    };
    view.press = (action) => {
      const tag = view.shown.at(-1)?.options.tag;
      navigator.serviceWorker.dispatchEvent(new MessageEvent('message', { data: { tag, action } }));
    };
  });
}

const shown = (page: Page) => page.evaluate(() => (window as unknown as DesktopWindow).shown);
const press = (page: Page, action: string) =>
  page.evaluate((name) => (window as unknown as DesktopWindow).press(name), action);

test.beforeEach(({ page }) => watchDesktop(page));

test('[NT18] in the background, the desktop shows a call, and the agent accepts it there', async ({
  page,
  widget,
}) => {
  await widget.ring('Ada Whitcomb', { template: 'acme_desktop' });
  await expect.poll(() => shown(page)).toMatchObject([{ title: 'Call outside' }]);
  const [notification] = await shown(page);
  expect(notification?.options.actions?.map(({ action }) => action)).toEqual(['accept', 'reject']);
  await press(page, 'accept');
  await expect
    .poll(() => widget.result('Ada Whitcomb'))
    .toBe('{"actionName":"Accept","responseReason":"Accept"}');
});

test('[NT18] a click on its text leaves the toast open', async ({ page, widget }) => {
  await widget.ring('Ada Whitcomb', { template: 'acme_desktop' });
  await expect.poll(() => shown(page)).toHaveLength(1);
  await press(page, '');
  await expect(page.getByRole('alertdialog', { name: 'Call outside' })).toBeVisible();
  expect(await widget.result('Ada Whitcomb')).toBeUndefined();
});

test('[NT18] a template without desktop notifications stays in the window', async ({
  page,
  widget,
}) => {
  await widget.ring('Ada Whitcomb');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  expect(await shown(page)).toEqual([]);
});

test('[NT18] two workspaces in one browser have separate notifications, and Accept answers only one of them', async ({
  page,
  context,
  widget,
}) => {
  const other = await context.newPage();
  await watchDesktop(other);
  await other.goto(page.url());
  const acme = await frameOf(other.frameLocator('iframe[title="Acme"]'));
  await acme.waitForFunction(() => 'Microsoft' in window);
  await acme.evaluate(() =>
    (window as unknown as RingingWindow).ring('Grace', 'acme_desktop', 'Grace'),
  );
  await widget.ring('Ada Whitcomb', { template: 'acme_desktop' });
  await expect.poll(() => shown(other)).toHaveLength(1);
  await expect.poll(() => shown(page)).toHaveLength(1);

  const [notification] = await shown(page);
  // The worker sends an answer to all its pages.
  for (const view of [other, page]) {
    await view.evaluate((tag) => {
      const data = { tag, action: 'accept' };
      navigator.serviceWorker.dispatchEvent(new MessageEvent('message', { data }));
    }, notification?.options.tag);
  }
  await expect
    .poll(() => widget.result('Ada Whitcomb'))
    .toBe('{"actionName":"Accept","responseReason":"Accept"}');
  await expect(other.getByRole('alertdialog', { name: 'Call outside' })).toBeVisible();
});
