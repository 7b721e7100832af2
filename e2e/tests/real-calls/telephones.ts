import type { BrowserContext, FrameLocator, Locator, Page } from '@playwright/test';
import { expect } from '../../fixtures.ts';
import { launchOptions } from '../../run/launch-options.ts';
import type { RunningServer } from '../../run/workspace-server.ts';

/** A microphone that beeps, without a permission prompt. */
export const withFakeDevices = launchOptions([
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
]);

export interface Agent {
  readonly page: Page;
  readonly phone: FrameLocator;
  readonly accept: () => Promise<void>;
}

/** An agent's workspace whose softphone is on the line. */
export async function openAgent(
  context: BrowserContext,
  server: RunningServer,
  prepare?: (page: Page) => Promise<void>,
): Promise<Agent> {
  const page = await context.newPage();
  await prepare?.(page);
  await page.goto(server.origin);
  const phone = page.frameLocator('iframe[title="Phone"]');
  await phone.getByText(/Connected/).waitFor();
  return {
    page,
    phone,
    accept: () => page.getByRole('alertdialog').getByRole('button', { name: 'Accept' }).click(),
  };
}

export async function openCustomer(context: BrowserContext, server: RunningServer): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${server.origin}/customer-phone/`);
  await page.getByRole('button', { name: 'Call support', disabled: false }).waitFor();
  return page;
}

/** Opens the statistics of the call on screen. */
export async function showTraffic(screen: Page | FrameLocator): Promise<Locator> {
  await screen.getByRole('button', { name: 'Audio' }).click();
  return screen.getByLabel('Sound received');
}

export const kilobytesIn = async (received: Locator): Promise<number> =>
  Number.parseFloat(await received.innerText());

export async function expectGrowth(received: Locator): Promise<void> {
  const before = await kilobytesIn(received);
  await expect.poll(() => kilobytesIn(received)).toBeGreaterThan(before + 2);
}

/** Two equal readings in a row mean that no more audio arrives. */
export async function expectSilence(received: Locator): Promise<void> {
  let last = -1;
  await expect
    .poll(
      async () => {
        const now = await kilobytesIn(received);
        const isStill = now === last;
        last = now;
        return isStill;
      },
      { intervals: [1_200] },
    )
    .toBe(true);
}
