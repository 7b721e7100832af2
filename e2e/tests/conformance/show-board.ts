import type { Page } from '@playwright/test';
import type { HostSetup } from 'provider-sdk/testing';
import { openFrameWidget } from './frame-widget.ts';
import type { Verdict } from './run-cases.ts';

/** The sample as a person opens it, with its panel docked. */
export const boardSetup: HostSetup = {
  providers: ['conformance'],
  settings: { conformance: { channelUrl: 'http://conformance.localhost:5173/?show' } },
};

/** Passes verdicts to the board in the shell. */
export async function showBoard(
  page: Page,
  verdicts: readonly Omit<Verdict, 'rule'>[],
): Promise<void> {
  const element = await page.waitForSelector('iframe[title="conformance"]');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The board: expected a frame with a page in it, got none');
  await openFrameWidget(frame);
  await frame.evaluate((given) => window.conformance?.report(given), verdicts);
}
