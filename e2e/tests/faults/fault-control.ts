import type { Page } from '@playwright/test';

interface Sidetone {
  readonly sidetone: {
    readonly faults: {
      readonly set: (plan: unknown) => Promise<void>;
      readonly clear: () => Promise<void>;
    };
  };
  readonly sidetoneApp: {
    readonly journal: {
      readonly diagnostics: { readonly entries: () => readonly { readonly rule: string }[] };
    };
  };
  /** The number of messages struck earlier; lost when the page reloads. */
  strikesBefore?: number;
}

export async function setFaults(page: Page, preset: string): Promise<void> {
  await page.evaluate(async (name) => {
    const view = window as unknown as Sidetone;
    const told = view.sidetoneApp.journal.diagnostics.entries();
    view.strikesBefore = told.filter(({ rule }) => rule === 'FI1').length;
    await view.sidetone.faults.set({ preset: name, seed: 3 });
  }, preset);
}

export async function clearFaults(page: Page): Promise<void> {
  // A workspace that has just loaded again is not there yet.
  await page.waitForFunction(() => 'sidetone' in window);
  await page.evaluate(() => (window as unknown as Sidetone).sidetone.faults.clear());
}

/**
 * The number of messages struck since faults were set; -1 when the fault was to reload the
 * workspace.
 */
export async function strikes(page: Page): Promise<number> {
  try {
    return await page.evaluate(() => {
      const { strikesBefore, sidetoneApp } = window as unknown as Sidetone;
      if (strikesBefore === undefined) return -1;
      const told = sidetoneApp.journal.diagnostics.entries();
      return told.filter(({ rule }) => rule === 'FI1').length - strikesBefore;
    });
  } catch {
    // The page was closing.
    return 0;
  }
}
