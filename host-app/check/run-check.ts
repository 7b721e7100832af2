import { loadConfig } from '../server/config-file.ts';
import { StartError } from '../server/start-error.ts';
import { openBench, type Bench } from './bench.ts';
import type { CheckCommand } from './check-command.ts';
import { hostileChecks } from './host/hostile-checks.ts';
import type { HostileCheck, WidgetFacts } from './host/hostile-check.ts';
import { runHost } from './host/run-host.ts';
import { runStart } from './run-start.ts';
import { verdictOf, type CheckResult, type Verdict } from './verdict.ts';

/** Checks one widget in a workspace and a browser of its own. */
export async function runCheck(
  { widget, config, orgUrl, only }: CheckCommand,
  sidetone: string,
  folder: string,
): Promise<Verdict> {
  const begin = Date.now();
  const loaded = await loadConfig(config, folder);
  const bench = await openBench({ widget, loaded, orgUrl, folder });
  try {
    const isAsked = ({ id }: { readonly id: string }): boolean =>
      only.length === 0 || only.some((beginning) => id.startsWith(beginning));
    const { checks: starts, facts } = await runStart(bench);
    const host = await hostResults(bench, starts, facts, hostileChecks.filter(isAsked));
    if (!bench.isRunning()) throw new StartError('check: the browser ended before the verdict');
    const head = { sidetone, widget, milliseconds: Date.now() - begin };
    return verdictOf(head, [
      ...starts.filter((check) => isAsked(check) || check.result === 'failed'),
      ...host,
    ]);
  } finally {
    await bench.close();
  }
}

/** Without these, the widget and the workspace never meet. */
const needed: readonly string[] = [
  'start.answers',
  'start.framing',
  'start.mixed-content',
  'start.content-security-policy',
  'start.library',
  'start.host-address',
  'start.origin',
];

async function hostResults(
  bench: Bench,
  starts: readonly CheckResult[],
  facts: WidgetFacts,
  checks: readonly HostileCheck[],
): Promise<readonly CheckResult[]> {
  const obstacle = starts.find(({ id, result }) => result === 'failed' && needed.includes(id));
  if (!obstacle) return runHost(bench, checks, facts);
  return checks.map(({ id, title }) => ({
    id,
    stage: 'host',
    title,
    result: 'not exercised',
    detail: `The widget did not start: see ${obstacle.id}.`,
    findings: [],
    milliseconds: 0,
  }));
}
