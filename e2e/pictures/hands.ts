import { expect, type FrameLocator, type Page } from '@playwright/test';
import { agentClock } from '../agent-clock.ts';
import { widgetFrame } from '../tests/wire-recorder.ts';
import { morning } from './stage.ts';

export const main = (page: Page) => page.getByRole('main');

export const phone = (page: Page, label = 'Phone'): FrameLocator =>
  page.frameLocator(`iframe[title="${label}"]`);

/** Waits until all sample rows have arrived and the widget is in its place. */
export async function settled(page: Page): Promise<void> {
  await expect(main(page).getByRole('region', { name: 'Cases in my queues' })).toContainText('42');
  await phone(page).getByRole('button', { name: 'Simulate incoming call' }).waitFor();
}

/** Advances the time at once, for the workspace and for the widgets. */
export async function later(page: Page, seconds: number): Promise<void> {
  await page.clock.setFixedTime(morning + seconds * 1000);
}

export async function ring(page: Page, label = 'Phone'): Promise<void> {
  await phone(page, label)
    .getByRole('button', { name: 'Simulate incoming call' })
    .dispatchEvent('click');
  await expect(page.getByRole('alertdialog')).toBeVisible();
}

/** The workspace leaves a pause between two toasts. */
export async function afterGap(page: Page): Promise<void> {
  await agentClock.stop(page);
  await agentClock.step(page, 2500);
}

export async function accept(page: Page): Promise<void> {
  await page.getByRole('alertdialog').getByRole('button', { name: 'Accept' }).click();
}

/** Ada calls and stays on the line for two minutes. */
export async function takeCall(page: Page, label = 'Phone'): Promise<void> {
  await ring(page, label);
  await accept(page);
  await expect(main(page).getByRole('heading', { name: 'Ada Whitcomb' })).toBeVisible();
  await later(page, 134);
  await expect(phone(page, label).getByRole('timer')).toHaveText('02:14');
}

/** Opens a page of the site map in a tab of the focused session. */
export async function openPage(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Site map' }).click();
  await page
    .getByRole('navigation', { name: 'Site map' })
    .getByRole('button', { name, exact: true })
    .click();
}

/** Calls a method as the widget of the softphone sample does, without waiting for the result. */
export async function call(page: Page, method: string, ...args: readonly unknown[]): Promise<void> {
  await phone(page).getByRole('button').first().waitFor();
  await widgetFrame(page, 'softphone.localhost').evaluate(
    ([name, given]) => {
      const { Microsoft } = globalThis as unknown as {
        Microsoft: { CIFramework: Record<string, (...all: readonly unknown[]) => unknown> };
      };
      void Microsoft.CIFramework[name]?.(...given);
    },
    [method, args] as const,
  );
}

/** Opens the console at one of its tabs. */
export async function openConsole(page: Page, tab: string) {
  await page.getByRole('button', { name: 'Simulator console' }).click();
  const region = page.getByRole('region', { name: 'Simulator console' });
  await region.getByRole('tab', { name: tab }).click();
  await expect(region.locator('section, table, form, [role=grid]').first()).toBeVisible();
  return region;
}
