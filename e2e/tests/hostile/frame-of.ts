import type { Frame, Page } from '@playwright/test';

/** The page of the widget with this label, once the library is there. */
export async function frameOf(page: Page, label: string): Promise<Frame> {
  const element = await page.locator(`iframe[title="${label}"]`).elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error(`The widget ${label} has no frame`);
  await frame.waitForFunction(() => 'Microsoft' in window);
  return frame;
}
