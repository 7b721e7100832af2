import { readdirSync, renameSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProgram, runScript, type ProgramResult } from './run-program.ts';
import type { Tally } from './tally.ts';

const repository = new URL('../../', import.meta.url);

/** A check that either succeeds or fails as a whole; it counts as one test. */
export interface Step {
  readonly name: string;
  readonly run: () => Promise<ProgramResult>;
}

const quiet = { output: 'kept', limitSeconds: 300 } as const;

const workspaces = ['provider-sdk', 'host-app', 'sample-providers', 'e2e'];

/** Static checks, which do not run the code. */
export const staticSteps: readonly Step[] = [
  { name: 'format', run: () => runScript('oxfmt/bin/oxfmt', ['--check'], quiet) },
  { name: 'lint', run: () => runScript('oxlint/bin/oxlint', ['--type-aware'], quiet) },
  { name: 'types', run: () => runScript('typescript/bin/tsc', ['-b', ...workspaces], quiet) },
  { name: 'unused code', run: () => runScript('knip/bin/knip.js', ['--no-progress'], quiet) },
];

const build = (name: string): Step => ({
  name: `build ${name}`,
  run: () => runScript('vite/bin/vite.js', ['build', '--mode', name], quiet),
});

export const libraryBuild = build('library');

/** The content that `npm pack` puts into the package: the library, the modules and their types. */
export const sdkBuilds: readonly Step[] = [
  libraryBuild,
  build('sdk'),
  types('sdk', 'provider-sdk/tsconfig.build.json'),
];

function types(name: string, settings: string): Step {
  return {
    name: `types of ${name}`,
    run: () => runScript('typescript/bin/tsc', ['-p', settings], quiet),
  };
}

/**
 * Measures how the cost of queries grows with the number of rows, and checks it against its goals.
 */
export const queryBench = bench('queries');

/**
 * Runs one day of the contact center three times, and expects the same log, in time, without
 * growth.
 */
export const dayBench = bench('day');

/**
 * Runs many workspaces in one process, and expects no cross-talk and no leftovers of discarded
 * ones.
 */
export const workspacesBench = bench('workspaces');

function bench(name: string): Step {
  return {
    name,
    run: () =>
      runProgram(process.execPath, [`host-app/bin/bench-${name}.mjs`], {
        output: 'shown',
        limitSeconds: 300,
      }),
  };
}

export const workspaceBuilds: readonly Step[] = [
  build('workspace'),
  build('samples'),
  build('help'),
];

const placeOf = (path: string): string => fileURLToPath(new URL(path, repository));

const packed = (from: string, to: string): Step => ({
  name: `copy to ${to}`,
  run: async () => {
    await rm(placeOf(to), { recursive: true, force: true });
    await cp(placeOf(from), placeOf(to), { recursive: true });
    return { succeeded: true, output: '' };
  },
});

/**
 * The content that `npm pack` of host-app needs besides the workspace itself, each part in its own
 * folder.
 */
export const packageBuilds: readonly Step[] = [
  build('server'),
  build('headless'),
  types('headless', 'host-app/tsconfig.headless.json'),
  packed('provider-sdk/dist/msdyn_ciLibrary.js', 'host-app/dist-library/msdyn_ciLibrary.js'),
  packed('sample-providers/dist', 'host-app/dist-samples'),
  packed('provider-sdk/SPEC.md', 'host-app/dist-docs/SPEC.md'),
  packed('docs/coverage.md', 'host-app/dist-docs/coverage.md'),
  packed('docs/traps.md', 'host-app/dist-docs/traps.md'),
  {
    name: 'licenses',
    run: () => runProgram(process.execPath, ['host-app/bin/write-notices.mjs'], quiet),
  },
];

/** The packed workspace, where the image takes it from. */
export const tarball: Step = {
  name: 'tarball',
  run: async () => {
    const folder = placeOf('host-app/container');
    const args = ['pack', placeOf('host-app'), '--ignore-scripts', '--pack-destination', folder];
    const result = await runProgram('npm', args, quiet);
    const [made] = readdirSync(folder).filter((name) => /-\d.*\.tgz$/.test(name));
    if (made !== undefined) renameSync(join(folder, made), join(folder, 'sidetone.tgz'));
    return result;
  },
};

/** Runs the steps one after another; shows the output of a failing one. */
export async function runSteps(steps: readonly Step[]): Promise<Tally> {
  const failures: string[] = [];
  for (const step of steps) {
    const start = performance.now();
    const { succeeded, output } = await step.run().catch(failureOf);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${succeeded ? 'ok    ' : 'FAILED'}  ${step.name.padEnd(20)} ${seconds} s`);
    if (!succeeded) console.log(output.trimEnd());
    if (!succeeded) failures.push(step.name);
  }
  return { passed: steps.length - failures.length, failed: failures.length, failures };
}

function failureOf(error: unknown): ProgramResult {
  return { succeeded: false, output: String(error) };
}
