import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';
import { focusOf, keepsFocus, tabTo } from './keys.ts';
import { startScreenReader, type ScreenReader } from './screen-reader.ts';

/** An agent who cannot see the screen and does not use a mouse. */
function anAgent(page: Page, { said }: ScreenReader) {
  const phone = page.frameLocator('iframe[title="Phone"]');
  const sessions = page.getByRole('tablist', { name: 'Sessions' });
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  return {
    phone,
    sessions,
    press,
    button: (name: string) => phone.getByRole('button', { name, exact: true }),
    /**
     * Expects exactly these announcements in this order, with the keyboard focus on some element.
     */
    hears: async (...texts: readonly string[]): Promise<void> => {
      const heard: string[] = [];
      await expect.poll(() => (heard.push(...said()), heard)).toEqual(texts);
      await keepsFocus(page);
    },
    /** Moves out of the widget, where the widget receives the keys. */
    leavesPhone: () => tabTo(page.getByRole('button', { name: 'More panel actions' }), 'Shift+Tab'),
    goesToPanel: async (button: 'Minimize panel' | 'Show panel'): Promise<void> => {
      for (let regions = 0; regions < 8; regions++) {
        if ((await focusOf(page)) === `button ${button}`) return;
        await press('Control+F6');
      }
      throw new Error(`Ctrl+F6 does not lead to ${button}`);
    },
    selectsSession: async (name: string): Promise<void> => {
      await press('Control+Shift+F6');
      await tabTo(sessions.getByRole('tab', { selected: true }));
      await press('Home');
      while (!(await focusOf(page)).startsWith(`tab ${name}`)) await press('ArrowRight');
      await press('Enter');
    },
  };
}

test('[KB4] by ear and keyboard, an agent takes a call, holds it, hands it over beside a second one and wraps it up', async ({
  page,
}) => {
  test.slow();
  const agent = anAgent(page, await startScreenReader(page));
  const { button, hears, press, sessions } = agent;
  await page.goto('/');
  await expect(button('Simulate incoming call')).toBeVisible();
  await press('Tab');
  await hears('Communication panel docked.');

  await test.step('a call comes in', async () => {
    await tabTo(page.getByRole('button', { name: 'Skip to communication panel' }));
    await press('Enter');
    await tabTo(button('Simulate incoming call'));
    await press('Enter');
    await hears(
      'Incoming call',
      'Incoming call. Caller: Ada Whitcomb. Number: +1 555 0100. Queue: Customer support. From Phone. Press F2 to answer.',
    );
  });

  await test.step('the agent takes it', async () => {
    await agent.leavesPhone();
    await press('F2');
    expect(await focusOf(page)).toBe('button Accept');
    await press('Enter');
    await hears(
      'Accepted: Incoming call, Ada Whitcomb.',
      'In call',
      'Session Ada Whitcomb opened.',
    );
    expect(await focusOf(page)).toBe('button More panel actions');
  });

  await test.step('the agent holds it', async () => {
    await tabTo(button('Hold'));
    await press('Enter');
    await hears('On hold');
    expect(await focusOf(page)).toBe('button Resume');
  });

  await test.step('a second caller gets a session beside it', async () => {
    await agent.leavesPhone();
    await agent.selectsSession('Home');
    await hears('Ready');
    await agent.goesToPanel('Show panel');
    await press('Enter');
    await hears('Communication panel docked.');
    expect(await focusOf(page)).toContain('section Communication panel');
    await tabTo(agent.phone.getByRole('textbox', { name: 'Phone number' }));
    await press('Control+A');
    await page.keyboard.type('+1 555 0102');
    await tabTo(button('Simulate incoming call'));
    await press('Enter');
    await hears(
      'Incoming call',
      'Incoming call. Caller: Carla Ndiaye. Number: +1 555 0102. Queue: Customer support. From Phone. Press F2 to answer.',
    );
    await agent.leavesPhone();
    await press('F2', 'Enter');
    await hears(
      'Accepted: Incoming call, Carla Ndiaye.',
      'In call',
      'Session Carla Ndiaye opened.',
    );
    await expect(sessions.getByRole('tab')).toHaveText([/Home/, /Ada Whitcomb/, /Carla Ndiaye/]);
  });

  await test.step('the agent hands the first one over to a colleague', async () => {
    await agent.selectsSession('Ada Whitcomb');
    // The phone first learns that one session is hidden, then that the other is in front.
    await hears('Ready', 'On hold');
    await agent.goesToPanel('Minimize panel');
    await tabTo(button('Transfer'));
    await press('Enter');
    await expect(agent.phone.getByRole('menuitem').first()).toBeFocused();
    await press('ArrowDown');
    expect(await focusOf(page)).toBe('menuitem Ask Sam Okafor first');
    await press('Enter');
    await hears('Consulting');
    await tabTo(button('Complete transfer'));
    await press('Enter');
    await hears('Transferring', 'Wrap-up', 'Transferred to Sam Okafor.');
    expect(await focusOf(page)).toContain('Wrap-up');
  });

  await test.step('the agent wraps it up', async () => {
    await tabTo(agent.phone.getByRole('textbox', { name: 'Notes' }));
    await page.keyboard.type('Sam takes it from here.');
    await tabTo(button('Save and finish'));
    await press('Enter');
    await hears('Ready', 'Call with Ada Whitcomb saved.');
    await agent.leavesPhone();
    await agent.selectsSession('Ada Whitcomb');
    await press('Delete');
    await tabTo(page.getByRole('button', { name: 'Close session' }));
    await press('Enter');
    await hears('Session Ada Whitcomb closed. Home is selected.');
    await expect(sessions.getByRole('tab', { name: 'Home' })).toBeFocused();
  });
});
