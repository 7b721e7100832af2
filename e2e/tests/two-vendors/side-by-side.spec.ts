import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';
import { recordMessages, widgetFrame } from '../wire-recorder.ts';
import { openVendors, twoVendors, type Vendors } from './vendors.ts';

test.use({ config: twoVendors });

interface Step {
  readonly frame: 'Contoso Phone' | 'Contoso Messaging' | undefined;
  readonly mode: 'docked' | 'hidden';
  readonly active: 'phone' | 'messaging';
  readonly phone?: readonly string[];
  readonly messaging?: readonly string[];
}

/**
 * Asserts the screen, the active provider, and every event that each vendor has received since the
 * start.
 */
function storyOf(page: Page, vendors: Vendors) {
  const heard = { phone: new Array<string>(), messaging: new Array<string>() };
  return async ({ frame, mode, active, phone = [], messaging = [] }: Step): Promise<void> => {
    await expect(page.locator('[data-mode]')).toHaveAttribute('data-mode', mode);
    for (const label of ['Contoso Phone', 'Contoso Messaging']) {
      await expect(page.locator(`iframe[title="${label}"]`)).toBeVisible({
        visible: label === frame,
      });
    }
    expect(await vendors.active()).toBe(active);
    heard.phone.push(...phone);
    heard.messaging.push(...messaging);
    await expect.poll(vendors.events).toEqual(heard);
  };
}

const sessionTab = (page: Page, name: string) =>
  page.getByRole('tablist', { name: 'Sessions' }).getByRole('tab', { name });

test('[SE6] [SE7] two vendors work side by side, and each receives only its own events', async ({
  page,
}) => {
  test.slow();
  await recordMessages(page);
  const vendors = await openVendors(page);
  const step = storyOf(page, vendors);
  await step({ frame: undefined, mode: 'hidden', active: 'phone' });

  await test.step('the agent accepts a call of the first vendor', async () => {
    await vendors.takeCall();
    const shown = ['onmodechanged 1', 'onsizechanged 378'];
    await step({
      frame: 'Contoso Phone',
      mode: 'docked',
      active: 'phone',
      phone: [...shown, 'onSessionSwitched session-id-1 true', 'onpagenavigate contact'],
      messaging: [...shown, 'onpagenavigate contact'],
    });
  });

  await test.step('the agent accepts a conversation of the second vendor', async () => {
    await vendors.takeConversation(/Grace Holloway/);
    await step({
      frame: 'Contoso Messaging',
      mode: 'docked',
      active: 'messaging',
      phone: ['onSessionSwitched session-id-1 false', 'onpagenavigate msdyn_ocliveworkitem'],
      messaging: ['onSessionSwitched session-id-2 true', 'onpagenavigate msdyn_ocliveworkitem'],
    });
  });

  await test.step('the agent switches back and forth', async () => {
    await sessionTab(page, 'Ada Whitcomb').click();
    await step({
      frame: 'Contoso Phone',
      mode: 'docked',
      active: 'phone',
      phone: ['onSessionSwitched session-id-1 true'],
      messaging: ['onSessionSwitched session-id-2 false'],
    });
    await sessionTab(page, 'Grace Holloway').click();
    await step({
      frame: 'Contoso Messaging',
      mode: 'docked',
      active: 'messaging',
      phone: ['onSessionSwitched session-id-1 false'],
      messaging: ['onSessionSwitched session-id-2 true'],
    });
  });

  const hidden = ['onmodechanged 2', 'onsizechanged 0'];
  await test.step('the agent opens a case from Home', async () => {
    await sessionTab(page, 'Home').click();
    await step({
      frame: undefined,
      mode: 'hidden',
      active: 'phone',
      phone: hidden,
      messaging: ['onSessionSwitched session-id-2 false', ...hidden],
    });
    const cases = page.getByRole('region', { name: 'My active cases' });
    await cases.getByRole('button').first().click();
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
    await step({
      frame: undefined,
      mode: 'hidden',
      active: 'phone',
      phone: ['onpagenavigate incident'],
      messaging: ['onpagenavigate incident'],
    });
  });

  await test.step("the agent moves from the case to a vendor's session", async () => {
    await sessionTab(page, 'Ada Whitcomb').click();
    const shown = ['onmodechanged 1', 'onsizechanged 378'];
    await step({
      frame: 'Contoso Phone',
      mode: 'docked',
      active: 'phone',
      phone: ['onSessionSwitched session-id-1 true', ...shown],
      messaging: shown,
    });
  });

  await test.step('the agent closes the session in the middle', async () => {
    await page.getByRole('button', { name: 'Close Grace Holloway' }).click();
    await page.getByRole('button', { name: 'Close session' }).click();
    await expect(sessionTab(page, 'Grace Holloway')).toBeHidden();
    await step({
      frame: 'Contoso Phone',
      mode: 'docked',
      active: 'phone',
      messaging: ['onSessionClosed session-id-2'],
    });
  });

  await test.step('the agent closes the focused session, and its left neighbor Home takes over', async () => {
    await page.getByRole('button', { name: 'Close Ada Whitcomb' }).click();
    await page.getByRole('button', { name: 'Close session' }).click();
    await step({
      frame: undefined,
      mode: 'hidden',
      active: 'phone',
      phone: ['onSessionSwitched session-id-1 false', 'onSessionClosed session-id-1', ...hidden],
      messaging: hidden,
    });
  });
});

test('[HO5] no frame reloads while the agent moves between vendors', async ({ page }) => {
  await recordMessages(page);
  const vendors = await openVendors(page);
  const frames = ['softphone.localhost', 'multi-call.localhost'].map((name) =>
    widgetFrame(page, name),
  );
  for (const frame of frames) {
    await frame.evaluate(() => Object.assign(globalThis, { stillHere: true }));
  }
  await vendors.takeCall();
  await vendors.takeConversation(/Grace Holloway/);
  await sessionTab(page, 'Home').click();
  await sessionTab(page, 'Ada Whitcomb').click();
  for (const frame of frames) {
    expect(await frame.evaluate(() => 'stillHere' in globalThis)).toBe(true);
  }
});
