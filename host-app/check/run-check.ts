import { loadConfig } from '../server/config-file.ts';
import { StartError } from '../server/start-error.ts';
import { openBench } from './bench.ts';
import { callsNotExercised, runCalls } from './call/run-calls.ts';
import type { CheckCommand } from './check-command.ts';
import { loadDriver } from './driver/load-driver.ts';
import { hostileChecks } from './host/hostile-checks.ts';
import type { HostileCheck } from './host/hostile-check.ts';
import { runHost } from './host/run-host.ts';
import type { Checked } from './report/write-reports.ts';
import { runStart } from './run-start.ts';
import { apiUseOf } from './use/api-use.ts';
import { budgetsCheck } from './use/budgets-check.ts';
import { notExercised, verdictOf, type CheckResult } from './verdict.ts';

/** Checks one widget in a workspace and a browser of its own. */
export async function runCheck(
  { widget, config, orgUrl, only, driver: driverFile, html }: CheckCommand,
  sidetone: string,
  folder: string,
): Promise<Checked> {
  const begin = Date.now();
  const loaded = await loadConfig(config, folder);
  const driver = driverFile === undefined ? undefined : loadDriver(driverFile, folder);
  const photographs = html !== undefined;
  const bench = await openBench({ widget, loaded, orgUrl, folder, photographs });
  try {
    const isAsked = ({ id }: { readonly id: string }): boolean =>
      only.length === 0 || only.some((beginning) => id.startsWith(beginning));
    const { checks: starts, facts } = await runStart(bench);
    const obstacle = obstacleIn(starts);
    const hostile = hostileChecks.filter(isAsked);
    const reason = driver ? obstacle : noDriver;
    const [host, calls] = await Promise.all([
      obstacle === undefined
        ? runHost(bench, hostile, facts)
        : hostile.map((check) => notExercised({ stage: 'host', ...headOf(check) }, obstacle)),
      driver && reason === undefined
        ? runCalls(bench, driver, facts, isAsked)
        : callsNotExercised(reason ?? noDriver, isAsked),
    ]);
    if (!bench.isRunning()) throw new StartError('check: the browser ended before the verdict');
    const use = apiUseOf(bench.uses);
    const budgets = budgetsCheck(loaded.config.budgets, use, obstacle).filter(isAsked);
    const head = { sidetone, widget, milliseconds: Date.now() - begin, use };
    const verdict = verdictOf(head, [
      ...starts.filter((check) => isAsked(check) || check.result === 'failed'),
      ...budgets,
      ...host,
      ...calls,
    ]);
    return { verdict, pictures: bench.pictures };
  } finally {
    await bench.close();
  }
}

function headOf({ id, title }: HostileCheck): Pick<HostileCheck, 'id' | 'title'> {
  return { id, title };
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

const noDriver = 'There is no driver: --driver names a file that says how the widget takes a call.';

/** The reason why the widget cannot be disturbed, if there is one. */
function obstacleIn(starts: readonly CheckResult[]): string | undefined {
  const obstacle = starts.find(({ id, result }) => result === 'failed' && needed.includes(id));
  return obstacle && `The widget did not start: see ${obstacle.id}.`;
}
