import { libraryCases, listCases, Unmet } from 'provider-sdk/testing';
import { closeStages, openFrameStage } from './frame-stage.ts';
import type { CaseResult } from './case-result.ts';

const caseLimit = 20_000;

/** Runs every library case against the file that this page's server serves. */
async function runCases(): Promise<readonly CaseResult[]> {
  const results: CaseResult[] = [];
  for (const { item, method, name } of listCases(libraryCases)) {
    const { rule, isOwnChoice = false } = item;
    const context = { method, open: openFrameStage };
    const problem = await problemOf(() => item.run(context));
    closeStages();
    results.push({ rule, name, isOwnChoice, ...(problem === undefined ? {} : { problem }) });
  }
  return results;
}

async function problemOf(run: () => Promise<void>): Promise<string | undefined> {
  const limit = new Promise<string>((resolve) => {
    setTimeout(() => resolve(`not finished within ${caseLimit} ms`), caseLimit);
  });
  const outcome = run().then(
    () => undefined,
    (error: unknown) =>
      error instanceof Unmet ? error.message : `the set-up broke: ${String(error)}`,
  );
  return Promise.race([outcome, limit]);
}

Object.assign(window, { runCases });
