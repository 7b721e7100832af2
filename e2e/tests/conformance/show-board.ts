import type { Page } from '@playwright/test';
import { openFrameWidget } from './frame-widget.ts';
import type { Verdict } from './run-cases.ts';

export const boardProvider = {
  uniqueName: 'contoso_conformance',
  label: 'Conformance',
  channelUrl: 'http://conformance.localhost:5173/?show',
};

/** Hands verdicts to the board in the shell. */
export async function showBoard(page: Page, verdicts: readonly Verdict[]): Promise<void> {
  const element = await page.waitForSelector('iframe[title="Conformance"]');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The board: expected a frame with a page in it, got none');
  await openFrameWidget(frame);
  await frame.evaluate((given) => window.conformance?.report(given), verdicts);
}
