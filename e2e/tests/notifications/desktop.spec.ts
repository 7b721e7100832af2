import type { Page } from '@playwright/test';
import { expect, test } from './ringing-widget.ts';

interface Shown {
  readonly title: string;
  readonly options: {
    readonly body: string;
    readonly tag?: string;
    readonly actions?: readonly { action: string }[];
  };
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
    // Said here: a headless shell has no desktop and says no, whatever it is granted.
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

test('[NT18] in the background a call is shown on the desktop, and accepted there', async ({
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

test('[NT18] choosing its body leaves the toast open', async ({ page, widget }) => {
  await widget.ring('Ada Whitcomb', { template: 'acme_desktop' });
  await expect.poll(() => shown(page)).toHaveLength(1);
  await press(page, '');
  await expect(page.getByRole('alertdialog', { name: 'Call outside' })).toBeVisible();
  expect(await widget.result('Ada Whitcomb')).toBeUndefined();
});

test('[NT18] a template that does not ask for it stays in the window', async ({ page, widget }) => {
  await widget.ring('Ada Whitcomb');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  expect(await shown(page)).toEqual([]);
});
