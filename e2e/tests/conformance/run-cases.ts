import type { HostContext, ListedCase } from 'provider-sdk/testing';
import { openBrowserStage, type BrowserStage } from './browser-stage.ts';
import type { StagePages } from './stage-pages.ts';

export interface Verdict {
  readonly name: string;
  readonly rule: string;
  /** Description of the failure; absent when the case passed. */
  readonly problem?: string;
}

type HostListedCase = ListedCase<HostContext>;

const limit = 40_000;
const pagesAtOnce = 2;

/** Runs several cases at a time, each in its own pages. */
export async function runCases(
  pages: StagePages,
  cases: readonly HostListedCase[],
): Promise<readonly Verdict[]> {
  const verdicts: Verdict[] = [];
  const waiting = [...cases];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const problem = await runCase(pages, next);
      const { name, item } = next;
      verdicts.push({ name, rule: item.rule, ...(problem === undefined ? {} : { problem }) });
    }
  };
  await Promise.all(Array.from({ length: pagesAtOnce }, work));
  return verdicts;
}

async function runCase(
  pages: StagePages,
  { item, name }: HostListedCase,
): Promise<string | undefined> {
  const stages: BrowserStage[] = [];
  const run = item.run({
    open: async (setup) => {
      const stage = await openBrowserStage(pages, name, setup);
      stages.push(stage);
      return stage;
    },
  });
  const problem = await Promise.race([run.then(() => undefined, String), tooLate()]);
  for (const { place } of stages) {
    // The failed case may still be running in these pages.
    if (problem === undefined) pages.giveBack(place);
    else await place.page.context().close();
  }
  return problem;
}

function tooLate(): Promise<string> {
  return new Promise((resolve) => {
    setTimeout(resolve, limit, `took more than ${limit / 1000} seconds`).unref();
  });
}
