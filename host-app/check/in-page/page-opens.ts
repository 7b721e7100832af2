import type { Page } from 'playwright-core';

/**
 * Waits until the page shows a workspace.
 *
 * @throws with the reason for which there is none.
 */
export async function pageOpens(page: Page): Promise<void> {
  const opened = await page.waitForFunction(
    () => {
      const failed = document.querySelector<HTMLElement>('[data-failure]');
      return failed?.dataset['failure'] ?? (window.sidetoneApp === undefined ? '' : 'open');
    },
    null,
    { timeout: 60_000 },
  );
  const result = await opened.jsonValue();
  if (result !== 'open') throw new Error(result);
}
