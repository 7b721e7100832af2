import type { Locator, Page } from '@playwright/test';
import { expect } from '../../fixtures.ts';

const holdsKeyboard = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement && document.hasFocus());

/** Presses Tab, or Shift+Tab, until the target has the keyboard focus. */
export async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  const { keyboard } = target.page();
  for (let presses = 0; presses < 80; presses++) {
    if (await holdsKeyboard(target)) return;
    await keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${String(target)}`);
}

/** The element with the keyboard focus, in any frame: a role or a tag, and a name. */
export async function focusOf(page: Page): Promise<string> {
  let view = page.mainFrame();
  for (;;) {
    const element = await view.evaluateHandle(() => document.activeElement);
    const frame = await element.asElement()?.contentFrame();
    if (!frame) {
      return view.evaluate(() => {
        const focused = document.activeElement;
        const role = focused?.getAttribute('role') ?? focused?.tagName.toLowerCase();
        return `${role} ${focused?.getAttribute('aria-label') ?? focused?.textContent ?? ''}`;
      });
    }
    view = frame;
  }
}

/** The keyboard focus never gets lost, which would put it at the top of the page. */
export async function keepsFocus(page: Page): Promise<void> {
  await expect.poll(() => focusOf(page)).not.toMatch(/^body /);
}
