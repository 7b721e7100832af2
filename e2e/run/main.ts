import { agentStories } from './agent-stories.ts';
import { browserSources } from './browser-candidates.ts';
import { browserEnv, findBrowser, noBrowserText } from './find-browser.ts';
import { findSurvivors } from './mutants/main.ts';
import { clientSize, librarySize, workspaceSize } from './size-steps.ts';
import { runFuzz } from './fuzz.ts';
import { parseRounds, runRounds, type Rounds } from './rounds.ts';
import {
  dayBench,
  libraryBuild,
  queryBench,
  packageBuilds,
  runSteps,
  sdkBuilds,
  staticSteps,
  tarball,
  workspaceBuilds,
  workspacesBench,
} from './steps.ts';
import { sumTallies, tallyToText, type Tally } from './tally.ts';
import { wordsStep } from './words-step.ts';
import { runBrowserTests, runUnitTests } from './test-reports.ts';

const packed = [...workspaceBuilds, libraryBuild, ...packageBuilds];
const once: Rounds = { times: 1, seed: undefined, args: [] };

const commands: Readonly<Record<string, (args: readonly string[]) => Promise<Tally>>> = {
  build: () => runSteps([...workspaceBuilds, libraryBuild]),
  pack: () => runSteps(packed),
  tarball: () => runSteps([...packed, tarball]),
  check,
  test: async () => sumTallies([await check(), await buildAndRun(agentStories)]),
  e2e: (given) =>
    buildAndRun(
      agentStories,
      parseRounds(given, () => Date.now().toString(36)),
    ),
  'vendor-rounds': ([rounds = '50']) => {
    process.env['VENDOR_ROUNDS'] = rounds;
    return buildAndRun(['tests'], { ...once, args: ['vendors-own-suite', '--workers=1'] });
  },
  'check-pages': (args) =>
    buildAndRun(
      ['tests'],
      { ...once, args: ['check/misbehaving-pages', '--workers=2', ...args] },
      { CHECK_PAGES: 'all' },
    ),
  bench: async (args) => {
    const programs = await runSteps([queryBench, dayBench, workspacesBench]);
    const browser = await buildAndRun(['bench'], { ...once, args: ['--workers=1', ...args] });
    return sumTallies([programs, browser]);
  },
  fuzz: runFuzz,
  mutants: (args) => findSurvivors(args, process.cwd()),
  attack: (args) => {
    const { ATTACK_SECONDS, rest } = parseAttack(args);
    const chosen = ['hostile/server-under-attack', '--workers=1', ...rest];
    return buildAndRun(['tests'], { ...once, args: chosen }, { ATTACK_SECONDS });
  },
  pictures: (args) => buildAndRun(['pictures'], { ...once, args }),
};

/** One of the commands above; the remaining arguments go to it. */
export async function main([name = 'test', ...args]: readonly string[]): Promise<void> {
  const command = commands[name];
  if (!command) {
    throw new Error(`expected one of ${Object.keys(commands).join(', ')}, got "${name}"`);
  }
  const tally = await command(args);
  console.log(`\n${tallyToText(tally)}`);
  process.exitCode = tally.failed > 0 ? 1 : 0;
}

async function check(): Promise<Tally> {
  const steps = await runSteps([...staticSteps, wordsStep, ...sdkBuilds, librarySize, clientSize]);
  return sumTallies([steps, await runUnitTests()]);
}

/** `--seconds 60`: the duration of the attack. */
function parseAttack(args: readonly string[]) {
  const at = args.indexOf('--seconds');
  if (at < 0) return { ATTACK_SECONDS: '60', rest: args };
  const seconds = Number(args[at + 1]);
  if (!(seconds > 0)) throw new Error('--seconds: expected a number, such as --seconds 60');
  return { ATTACK_SECONDS: String(seconds), rest: args.toSpliced(at, 2) };
}

async function buildAndRun(
  projects: readonly string[],
  rounds = once,
  env: Readonly<Record<string, string>> = {},
): Promise<Tally> {
  const built = await runSteps([...workspaceBuilds, ...sdkBuilds, ...packageBuilds]);
  if (built.failed > 0) return built;
  const sizes = await runSteps([workspaceSize]);
  return sumTallies([built, sizes, await runInBrowser(projects, rounds, env)]);
}

async function runInBrowser(
  projects: readonly string[],
  rounds: Rounds,
  env: Readonly<Record<string, string>>,
): Promise<Tally> {
  const browser = await findBrowser(browserSources);
  if (!browser) {
    console.log(noBrowserText);
    return { passed: 0, failed: 1 };
  }
  return runRounds(rounds, (args) =>
    runBrowserTests(projects, args, { ...browserEnv(browser), ...env }),
  );
}
