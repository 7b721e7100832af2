import type { Page } from '@playwright/test';

/**
 * Waits until the page shows a workspace.
 *
 * @throws when it shows the reason for which there is none, such as a faulty config.
 */
export async function workspaceOpens(page: Page): Promise<void> {
  const opened = await page.waitForFunction(
    () => {
      const failed = document.querySelector<HTMLElement>('[data-failure]');
      return failed?.dataset['failure'] ?? (window.sidetone === undefined ? '' : 'open');
    },
    null,
    // Only the test's own time limit counts: a limit of actions is too short for a busy machine.
    { timeout: 0 },
  );
  const result = await opened.jsonValue();
  if (result !== 'open') throw new Error(result);
}
