import type { Page } from '@playwright/test';
import { expect, test } from '../../fixtures.ts';
import { clearFaults, setFaults, strikes } from './fault-control.ts';

interface Story {
  readonly preset: string;
  /**
   * Effect of the fault on the call: `survives` when the whole call still succeeds; otherwise the
   * call is `accepted`, or already saved, when the fault strikes.
   */
  readonly reach: 'survives' | 'accepted' | 'written';
}

// One workspace for several presets in turn: a shell that has recovered takes the next one.
const groups: Readonly<Record<string, readonly Story[]>> = {
  'what a call survives': [
    { preset: 'slow-network', reach: 'survives' },
    { preset: 'long-tail', reach: 'survives' },
    { preset: 'duplicates', reach: 'survives' },
    { preset: 'out-of-order', reach: 'survives' },
  ],
  'answers that are missing': [
    { preset: 'silent-host', reach: 'accepted' },
    { preset: 'lost-answers', reach: 'written' },
    { preset: 'late-success', reach: 'written' },
    { preset: 'offline', reach: 'written' },
  ],
  refusals: [
    { preset: 'rejections', reach: 'accepted' },
    { preset: 'platform-errors', reach: 'written' },
  ],
  'pages that go away': [
    { preset: 'widget-reload', reach: 'accepted' },
    { preset: 'frame-crash', reach: 'accepted' },
    { preset: 'host-reload', reach: 'accepted' },
  ],
};

for (const [group, stories] of Object.entries(groups)) {
  const names = stories.map(({ preset }) => preset).join(', ');
  test(`[FI1] the shell recovers from ${group}: ${names}`, async ({ page }) => {
    test.setTimeout(60_000 * stories.length);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto('/');
    for (const story of stories) {
      await test.step(story.preset, () => meet(page, story));
      expect(errors, story.preset).toEqual([]);
    }
  });
}

/** A call during which the fault strikes, the agent's reaction, and a whole call after it. */
async function meet(page: Page, { preset, reach }: Story): Promise<void> {
  await isReady(page);
  await setFaults(page, preset);
  await ring(page);
  await acceptUntilStruck(page, reach === 'accepted');
  if (reach !== 'accepted') await finishCall(page);
  // A workspace that is about to reload receives no events; the test waits for the new one.
  const isStruck = (count: number) => (preset === 'host-reload' ? count === -1 : count !== 0);
  await expect.poll(async () => isStruck(await strikes(page))).toBe(true);

  if (reach === 'survives') await isReady(page);
  await clearFaults(page);
  await bringBack(page, preset, reach === 'survives');
  await isReady(page);
  await ring(page);
  await page.getByRole('alertdialog').getByRole('button', { name: 'Accept' }).click();
  await finishCall(page);
}

function phoneOf(page: Page) {
  return page.frameLocator('iframe[title="Phone"]');
}

function ringButton(page: Page) {
  return phoneOf(page).getByRole('button', { name: 'Simulate incoming call' });
}

async function isReady(page: Page): Promise<void> {
  await expect(ringButton(page)).toBeVisible({ timeout: 20_000 });
}

async function ring(page: Page): Promise<void> {
  await ringButton(page).click();
}

/** Accepts the call as soon as it is shown, unless the fault strikes earlier and that is enough. */
async function acceptUntilStruck(page: Page, isEnough: boolean): Promise<void> {
  const accept = page.getByRole('alertdialog').getByRole('button', { name: 'Accept' });
  const reached = async (): Promise<boolean> => {
    if (isEnough && (await strikes(page)) !== 0) return true;
    if (!(await accept.isVisible())) return false;
    await accept.click();
    return true;
  };
  await expect.poll(reached, { timeout: 20_000 }).toBe(true);
}

async function finishCall(page: Page): Promise<void> {
  await phoneOf(page).getByRole('button', { name: 'End call' }).click();
  await phoneOf(page).getByRole('button', { name: 'Save and finish' }).click();
}

/** Steps that an agent takes when the widget has lost its state. */
async function bringBack(page: Page, preset: string, isWell: boolean): Promise<void> {
  if (isWell || preset === 'host-reload' || preset === 'widget-reload') return;
  if (preset === 'frame-crash') {
    await page.getByRole('alert').getByRole('button', { name: 'Retry' }).click();
    return;
  }
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('menuitem', { name: 'Reload providers' }).click();
}
