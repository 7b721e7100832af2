import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';
import { widgetFrame } from '../wire-recorder.ts';
import { brandedLook, type AxePage } from './axe-page.ts';

type Call = readonly [method: string, ...args: readonly unknown[]];

/** The telephone's page calls the workspace; the reply may wait for the agent. */
function call(page: Page, ...[method, ...args]: Call): Promise<void> {
  return widgetFrame(page, 'softphone.localhost').evaluate(
    ([name, given]) => {
      const framework = (window as unknown as { Microsoft: { CIFramework: Framework } }).Microsoft
        .CIFramework;
      // These stories do not cover refusals.
      void Promise.resolve(framework[name]?.(...given)).catch(() => undefined);
      type Framework = Record<string, (...values: readonly unknown[]) => unknown>;
    },
    [method, args] as const,
  );
}

const ring = (page: Page, templateParameters: object) =>
  call(page, 'notifyEvent', { templateName: 'contoso_call_incoming', templateParameters });

async function openWorkspace(page: Page): Promise<void> {
  await page.goto('/');
  const phone = page.frameLocator('iframe[title="Phone"]');
  const ready = phone.getByRole('button', { name: 'Simulate incoming call' });
  await expect(ready).toBeVisible();
}

async function withoutTooltip(page: Page): Promise<void> {
  await page.mouse.move(700, 700);
  await expect(page.getByRole('tooltip')).toBeHidden();
}

const main = (page: Page) => page.getByRole('main');

async function takeCall(page: Page): Promise<void> {
  const phone = page.frameLocator('iframe[title="Phone"]');
  await phone.getByRole('button', { name: 'Simulate incoming call' }).click();
  await page.getByRole('button', { name: 'Accept' }).click();
  await expect(main(page).getByRole('heading', { name: 'Ada Whitcomb' })).toBeVisible();
}

test('axe finds no violations on dialogs and toasts that providers put over the workspace', async ({
  page,
  axePage,
}) => {
  await openWorkspace(page);
  await axePage.look('the whole workspace');
  await ring(page, { customerName: 'Ada Whitcomb' });
  await ring(page, { customerName: 'Grace Holloway' });
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await axePage.look('a toast and one that waits');
  const notificationUXObject = JSON.stringify({ headerDataCIF: 'Line 2', bodyDataCIF: 'is back' });
  await call(page, 'notifyEvent', { eventType: 'informational', notificationUXObject });
  await expect(page.getByText('Line 2. is back')).toBeVisible();
  await axePage.look('an old toast');
  await page.getByRole('button', { name: 'Reject' }).click();
  for (const level of [1, 2, 3, 4]) {
    await call(page, 'showGlobalNotification', {
      message: `Message of level ${level}`,
      level,
      showCloseButton: true,
      action: { actionLabel: 'Look' },
    });
  }
  await page.getByRole('button', { name: '3 more' }).click();
  await expect(page.locator('.fui-MessageBar')).toHaveCount(4);
  await axePage.look('bars of all levels');
  await call(page, 'openDialog', '{"title":"Sure?","text":"Really"}');
  await expect(page.getByRole('dialog', { name: 'Sure?' })).toBeVisible();
  await axePage.look('a question');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await call(page, 'showProgressIndicator', 'Looking for the customer');
  await expect(page.getByText('Looking for the customer')).toBeVisible();
  await axePage.look('progress');
});

const layer = '[role=menu], [role=dialog]';

/** Opens each, checks it and closes it again. */
async function lookBehind(page: Page, axePage: AxePage, buttons: readonly string[]): Promise<void> {
  for (const name of buttons) {
    await page.getByRole('button', { name }).first().click();
    await expect(page.locator(layer)).toBeVisible();
    await axePage.look(name, layer);
    await page.keyboard.press('Escape');
    await expect(page.locator(layer)).toHaveCount(0);
  }
}

test('axe finds no violations on menus and panes that the header and the panel open', async ({
  page,
  axePage,
}) => {
  await openWorkspace(page);
  await lookBehind(page, axePage, [
    'App launcher',
    'Quick create',
    'Notifications',
    'Settings',
    'Help',
    'Presence: Available',
    'Site map',
    'More panel actions',
  ]);
  const panel = page.getByRole('region', { name: 'Communication panel' });
  await call(page, 'setMode', 0);
  await expect(panel).toHaveAttribute('data-mode', 'minimized');
  await axePage.look('a minimized panel');
  await call(page, 'setMode', 2);
  await expect(page.getByRole('button', { name: 'Show panel' })).toBeVisible();
  await axePage.look('a hidden panel');
  await page.getByRole('button', { name: 'Quick create' }).click();
  await page.getByRole('menuitem', { name: 'Contact' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await axePage.look('quick create', '[role=dialog]');
});

test.describe('in a small window', () => {
  test.use({ config: { limits: { sessions: 2 } } });

  test('axe finds no violations in a session, its tools and its closing', async ({
    page,
    axePage,
  }) => {
    await openWorkspace(page);
    await takeCall(page);
    await withoutTooltip(page);
    await axePage.look('a session');
    for (const tool of ['Smart assist', 'Agent scripts', 'Knowledge search']) {
      await page.getByRole('toolbar').getByRole('button', { name: tool }).click();
      await expect(page.getByRole('region', { name: tool })).toBeVisible();
      await axePage.look(tool, 'aside');
    }
    await call(page, 'insertNotes', 'contact', 'aaaaaaaa-0000-4000-8000-000000000001', '');
    await expect(page.getByRole('region', { name: 'Notes' })).toBeVisible();
    await axePage.look('notes', 'section[aria-label="Communication panel"]');
    await call(page, 'createSession', { templateName: 'contoso_phone_session' });
    await expect(page.getByRole('alert')).toBeVisible();
    await withoutTooltip(page);
    await axePage.look('no room for a session');
    await page.getByRole('tab', { name: 'Home' }).click();
    await call(page, 'notifyNewActivity', 'session-id-1', 3);
    await call(page, 'notifyKpiBreach', 'session-id-1', true, 'Late');
    const marked = page.getByRole('tab', { name: 'Ada Whitcomb, 3 new, urgent' });
    await expect(marked).toBeVisible();
    await axePage.look('a session with all marks', 'section[aria-label="Sessions and tabs"]');
    await marked.press('Delete');
    const question = page.getByRole('dialog', { name: 'Close Ada Whitcomb?' });
    await expect(question.locator(':focus')).toBeVisible();
    // The tab's tooltip disappears when the tab has lost the focus.
    await withoutTooltip(page);
    await axePage.look('the question before closing');
  });
});

test('axe finds no violations on any tab of the simulator console', async ({ page, axePage }) => {
  await openWorkspace(page);
  await page.getByRole('button', { name: 'Simulator console' }).click();
  const region = page.getByRole('region', { name: 'Simulator console' });
  // A message from a frame that is not a provider produces a diagnostic to check.
  await page.evaluate(() => window.postMessage('odd', window.location.origin));
  await expect(region.getByRole('tab')).not.toHaveCount(0);
  for (const tab of await region.getByRole('tab').all()) {
    await tab.click();
    await expect(tab).toHaveAttribute('aria-selected', 'true');
    await expect(region.locator('section, table').first()).toBeVisible();
    await page.mouse.move(700, 200);
    await axePage.look((await tab.textContent()) ?? '', 'section[aria-label="Simulator console"]');
  }
});

test.describe('with a provider that cannot be reached', () => {
  test.use({
    config: {
      providers: [{ uniqueName: 'acme_gone', label: 'Gone', channelUrl: 'http://localhost:9/' }],
    },
  });

  test('axe finds no violations on the card that reports it', async ({ page, axePage }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Show panel' }).click();
    await expect(page.getByRole('button', { name: 'Retry' })).toBeVisible();
    await axePage.look('a provider that is not there');
  });
});

test.describe('with an inbox', () => {
  test.use({ config: { screen: { inbox: true } } });

  test('axe finds no violations in the inbox and while a page is loading', async ({
    page,
    axePage,
  }) => {
    await openWorkspace(page);
    await page.getByRole('tab', { name: /^Inbox/ }).click();
    await expect(main(page).getByRole('heading', { name: 'Inbox' })).toBeVisible();
    await withoutTooltip(page);
    await axePage.look('the inbox');
    await page.route(/SearchPage/, () => new Promise(() => undefined));
    await page.reload();
    await page.getByRole('searchbox', { name: 'Search' }).fill('meter');
    await page.keyboard.press('Enter');
    await expect(main(page).getByRole('status')).toBeVisible();
    await axePage.look('a page on its way');
  });
});

test.describe('in the layout from before October 2023', () => {
  test.use({ config: { screen: { legacyLayout: true } } });

  test('axe finds no violations in a strip of sessions, wide and narrow', async ({
    page,
    axePage,
  }) => {
    await openWorkspace(page);
    await takeCall(page);
    await withoutTooltip(page);
    await axePage.look('sessions on the left');
    await page.getByRole('button', { name: 'Session titles' }).click();
    await withoutTooltip(page);
    await axePage.look('sessions as icons');
  });
});

test.describe('in the colors of a team', () => {
  test.use({ config: { theme: { ...brandedLook, default: 'dark' } } });

  test("axe finds no violations in a team's dark theme, toast included", async ({
    page,
    axePage,
  }) => {
    await openWorkspace(page);
    await ring(page, { customerName: 'Ada Whitcomb' });
    await expect(page.getByRole('alertdialog')).toBeVisible();
    await axePage.look('the workspace of a team');
  });
});

test('axe finds no violations on a stage and its remote', async ({ page, axePage, context }) => {
  await page.goto('/?scenario=tour&present');
  await expect(page.frameLocator('iframe').first().locator('main')).toBeVisible();
  await axePage.look('a stage');
  await page.goto('/?remote');
  await expect(page.getByRole('heading').first()).toBeVisible();
  await axePage.look('a remote without a stage');
  const stage = await context.newPage();
  await stage.goto('/?present');
  await expect(page.getByRole('button', { name: 'Next beat' })).toBeVisible();
  await axePage.look('a remote');
});
