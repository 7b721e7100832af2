import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { runScript } from './run-program.ts';
import { sumTallies, type Tally } from './tally.ts';

const unitReport = fileURLToPath(new URL('../test-results/unit-tests.json', import.meta.url));
const browserReport = fileURLToPath(new URL('../test-results/browser-tests.json', import.meta.url));

const unitReportShape = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      assertionResults: v.array(v.object({ status: v.string(), fullName: v.string() })),
    }),
  ),
});

/** Runs all unit tests. */
export async function runUnitTests(): Promise<Tally> {
  prepare(unitReport);
  const { succeeded } = await runScript(
    'vitest/vitest.mjs',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    { output: 'shown', limitSeconds: 900 },
  );
  return orOneFailure('unit tests', succeeded, unitTally(readReport(unitReport)));
}

/** A file that cannot be loaded has no tests, but counts as one failure. */
export function unitTally(report: unknown): Tally {
  if (!v.is(unitReportShape, report)) return nothing;
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  const failures = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName }) => `${relative(process.cwd(), name)} › ${fullName}`),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    failures: [...failures, ...broken.map(({ name }) => relative(process.cwd(), name))],
  };
}

const browserReportShape = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() }),
});

/**
 * Runs projects of `playwright.config.ts` one after another; those without a matching test do
 * nothing.
 */
export async function runBrowserTests(
  projects: readonly string[],
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Tally> {
  const results: Tally[] = [];
  const { projects: named, rest } = takeProjects(args);
  for (const project of named.length > 0 ? named : projects) {
    results.push(await runProject(project, rest, env));
  }
  const tally = sumTallies(results);
  if (tally.passed + tally.failed > 0) return tally;
  console.log(`No test here is meant by: ${args.join(' ')}`);
  return { passed: 0, failed: 1 };
}

/**
 * Projects that the arguments name, `--project kit` or `--project=kit`, and the remaining
 * arguments.
 *
 * @throws for an option without its name.
 */
export function takeProjects(given: readonly string[]): {
  readonly projects: readonly string[];
  readonly rest: readonly string[];
} {
  const projects: string[] = [];
  const rest: string[] = [];
  for (const [index, arg] of given.entries()) {
    const [, name] = /^--project=(.*)$/.exec(arg) ?? [];
    if (name !== undefined) projects.push(name);
    else if (given[index - 1] === '--project') projects.push(arg);
    else if (arg !== '--project') rest.push(arg);
    else if (given[index + 1] === undefined) throw new Error('--project: expected a name after it');
  }
  return { projects, rest };
}

async function runProject(
  project: string,
  given: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Tally> {
  prepare(browserReport);
  const args = [`--project=${project}`, ...given, '--pass-with-no-tests'];
  const { succeeded } = await runPlaywright([...args, `--output=${resultsOf(project)}`], {
    ...env,
    BROWSER_TEST_REPORT: browserReport,
  });
  const report = readReport(browserReport);
  const tally = orOneFailure(project, succeeded, browserTally(report));
  const failures = browserFailures(report);
  // A run that was cut short names no test, so Playwright would repeat all of them.
  if (failures.length > 0) await traceFailures(project, args, env);
  return { ...tally, failures };
}

// A run empties its folder first, so each project has its own folder.
function resultsOf(project: string): string {
  return `e2e/test-results/${project}`;
}

/** Repeats the failed tests to record them; only the first run counts. */
async function traceFailures(
  project: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<void> {
  console.log('\nOnce more with a trace, which does not count:');
  const recording = ['--trace=on', `--output=${resultsOf(`${project}-traced`)}`];
  const failed = ['--last-failed', `--last-failed-file=${resultsOf(project)}/.last-run.json`];
  await runPlaywright([...args, ...failed, ...recording], env);
}

function runPlaywright(args: readonly string[], env: Readonly<Record<string, string>>) {
  const program = ['test', '--config', 'e2e/playwright.config.ts'];
  return runScript('@playwright/test/cli.js', [...program, ...args], {
    output: 'shown',
    limitSeconds: 2_400,
    env,
  });
}

export function browserTally(report: unknown): Tally {
  if (!v.is(browserReportShape, report)) return nothing;
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: unexpected + flaky };
}

interface Suite {
  readonly specs: readonly {
    readonly title: string;
    readonly ok: boolean;
    readonly file: string;
  }[];
  readonly suites?: readonly Suite[] | undefined;
}

const suiteShape: v.GenericSchema<unknown, Suite> = v.object({
  specs: v.array(v.object({ title: v.string(), ok: v.boolean(), file: v.string() })),
  suites: v.optional(v.array(v.lazy(() => suiteShape))),
});
const suitesShape = v.object({ suites: v.array(suiteShape) });

/** File and title of each test that failed. */
export function browserFailures(report: unknown): string[] {
  const inSuite = ({ specs, suites = [] }: Suite): string[] => [
    ...specs.filter(({ ok }) => !ok).map(({ file, title }) => `${file} › ${title}`),
    ...suites.flatMap(inSuite),
  ];
  const found = v.safeParse(suitesShape, report);
  return found.success ? found.output.suites.flatMap(inSuite) : [];
}

const nothing: Tally = { passed: 0, failed: 0 };

/**
 * A runner that fails without a failed test (bad config, time limit) counts as a failure itself.
 */
function orOneFailure(name: string, succeeded: boolean, tally: Tally): Tally {
  if (succeeded || tally.failed > 0) return tally;
  return { ...tally, failed: 1, failures: [`${name}: ended without a failed test`] };
}

function prepare(report: string): void {
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true }); // Removes the report of an earlier run, which must not count.
}

function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
