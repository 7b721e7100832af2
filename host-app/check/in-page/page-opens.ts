import type { Page } from 'playwright-core';

/** ID of the contact and of the account that each workspace of a check has. */
export const rowId = '7d0f0c3e-0000-4000-8000-000000000001';

export const rowNumber = '+1 555 0142';

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
  await addRows(page);
}

/** The payloads of events name these rows, and the product names only rows that exist. */
export function addRows(page: Page): Promise<void> {
  return page.evaluate(
    ({ id, name, number }) => {
      const records = window.sidetoneApp?.records;
      const rows = {
        contact: { contactid: id, firstname: name, lastname: 'Holloway', telephone1: number },
        account: { accountid: id, name: 'Holloway & Co.', telephone1: number },
      };
      for (const [table, row] of Object.entries(rows)) {
        try {
          records?.retrieve(table, id);
        } catch {
          records?.create(table, row);
        }
      }
    },
    { id: rowId, name: 'Grace', number: rowNumber },
  );
}
