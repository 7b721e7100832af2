import { expect, type Locator, type Page } from '@playwright/test';
import type { Agent } from 'provider-sdk/testing';
import { readScreen, readUrgency } from './screen-view.ts';

/** The agent's hands on the real screen; they use only the public roles and names. */
export function createScreenAgent(page: Page): Agent {
  const panel = page.getByRole('region', { name: 'Communication panel' });
  const bars = page.getByRole('region', { name: 'Global notifications' });
  const toast = page.getByRole('alertdialog');
  const main = page.getByRole('main');
  const sessionTab = (id: string): Locator =>
    page.getByRole('tablist', { name: 'Sessions' }).locator(`[data-tab="${id}"]`);
  const visit = async (place: string): Promise<void> => {
    await page.getByRole('button', { name: 'Site map' }).click();
    await page
      .getByRole('navigation', { name: 'Site map' })
      .getByRole('button', { name: place })
      .click();
  };
  const look: Agent['look'] = async () => {
    await showAllBars(bars);
    const seen = await readScreen(page);
    const sessions = [];
    for (const session of seen.sessions) {
      const urgency = session.isUrgent ? await readUrgency(page, session) : undefined;
      sessions.push(urgency === undefined ? session : { ...session, urgency });
    }
    return { ...seen, sessions };
  };
  return {
    look,
    acceptToast: () => toast.getByRole('button').first().click(),
    declineToast: () => toast.getByRole('button').last().click(),
    focusSession: (id) => sessionTab(id).click(),
    closeSession: async (id) => {
      const closer = await closerOf(page, sessionTab(id));
      if (!closer) return;
      await closer.click();
      await page.getByRole('dialog').getByRole('button', { name: 'Close session' }).click();
    },
    setPanelMode: async (mode) => {
      if (mode === 'hidden') {
        await panel.getByRole('button', { name: 'More panel actions' }).click();
        await page.getByRole('menuitem', { name: 'Hide panel' }).click();
      } else {
        const name = mode === 'minimized' ? 'Minimize panel' : /^(Dock|Show) panel$/;
        await panel.getByRole('button', { name }).click();
      }
    },
    dragPanel: (width) => dragEdge(page, panel, width),
    choosePresence: async (text) => {
      await page.getByRole('button', { name: /^Presence: / }).click();
      const dialog = page.getByRole('dialog', { name: 'Set Your Presence Status' });
      await dialog.getByRole('radio', { name: text, exact: true }).click();
      await dialog.getByRole('button', { name: 'OK' }).click();
    },
    answerDialog: async (isConfirmed) => {
      const buttons = page.getByRole('dialog').getByRole('button');
      await (isConfirmed ? buttons.last() : buttons.first()).click();
    },
    openRecord: async (title) => {
      await sessionTab('session-id-0').click();
      await visit('Cases');
      await main.getByRole('button', { name: title, exact: true }).click();
    },
    selectPhone: async (number) => {
      const button = main.getByRole('button', { name: `Call ${number}`, exact: true });
      if ((await button.count()) === 0) await visit('Contacts');
      return isTaken(button, bars);
    },
    chooseBarAction: () =>
      bars.locator('[role="status"], [role="alert"]').first().getByRole('button').first().click(),
  };
}

async function dragEdge(page: Page, panel: Locator, width: number): Promise<void> {
  const edge = panel.getByRole('separator', { name: 'Resize panel' });
  const box = await edge.boundingBox();
  if (!box) throw new Error('The panel has no edge to drag');
  const start = Number(await edge.getAttribute('aria-valuenow'));
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + width - start, y);
  // The panel edge follows once per frame.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  await page.mouse.up();
}

/** Clicks the phone number; false when no provider took it. */
async function isTaken(button: Locator, bars: Locator): Promise<boolean> {
  const refusal = bars
    .getByRole('status')
    .filter({ hasText: 'No provider accepts outbound calls' });
  // The same refusal is announced only once, so an earlier one is dismissed first.
  if ((await refusal.count()) > 0) {
    await refusal.getByRole('button', { name: 'Close message' }).click();
  }
  await button.click();
  return (await refusal.count()) === 0;
}

/** Several bars collapse to the newest; the agent expands them. */
async function showAllBars(bars: Locator): Promise<void> {
  const more = bars.getByRole('button', { name: /^\d+ more$/ });
  if ((await more.count()) === 0) return;
  await more.click();
  await expect(more).toHaveCount(0);
}

/** Close buttons follow the order of their tabs, and several may share a name. */
async function closerOf(page: Page, tab: Locator): Promise<Locator | undefined> {
  const { title, before } = await tab.evaluate((element) => {
    const titleOf = (each: Element) =>
      each.querySelector('[data-title]')?.getAttribute('data-title');
    const tabs = [...(element.parentElement?.children ?? [])];
    const own = titleOf(element);
    const same = tabs.slice(0, tabs.indexOf(element)).filter((each) => titleOf(each) === own);
    return { title: own, before: same.length };
  });
  const closers = page.getByRole('button', { name: `Close ${title}`, exact: true });
  return (await closers.count()) > before ? closers.nth(before) : undefined;
}
