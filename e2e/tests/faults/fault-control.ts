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
  /** Gone when the page is loaded again. */
  faultsWereSet?: boolean;
}

export async function setFaults(page: Page, preset: string): Promise<void> {
  await page.evaluate(async (name) => {
    const view = window as unknown as Sidetone;
    view.faultsWereSet = true;
    await view.sidetone.faults.set({ preset: name, seed: 3 });
  }, preset);
}

export async function clearFaults(page: Page): Promise<void> {
  await page.evaluate(() => (window as unknown as Sidetone).sidetone.faults.clear());
}

/** How many messages were struck so far; -1 when the fault was to load the workspace again. */
export async function strikes(page: Page): Promise<number> {
  try {
    return await page.evaluate(() => {
      const { faultsWereSet, sidetoneApp } = window as unknown as Sidetone;
      if (!faultsWereSet) return -1;
      return sidetoneApp.journal.diagnostics.entries().filter(({ rule }) => rule === 'FI1').length;
    });
  } catch {
    // The page was just going away.
    return 0;
  }
}
