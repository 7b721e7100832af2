import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Tally } from '../tally.ts';
import { importersOf, testsOf } from './related-tests.ts';
import { drawSample, mutantsOf, type Mutant } from './sample.ts';
import { createTestProcess, type TestProcess } from './test-process.ts';
import { createWorkingCopy } from './working-copy.ts';

const mutated = [
  'host-app/src/workspace',
  'host-app/src/bridge',
  'host-app/src/dataverse',
  'provider-sdk/src/library',
];
// Leaves out tests, and tables of rows and columns: those are data, and a test would only repeat
// them.
const leftOut = /\.test\.tsx?$|\/(?:testing|mutants|seed|fuzz|model)\/|-tables\.ts$/;
const tested = ['host-app/src', 'provider-sdk/src', 'sample-providers'];
// The nearest tests find nearly everything that any test finds, in a fraction of the time.
const mostFiles = 30;

interface Options {
  readonly seed: string;
  readonly size: number;
}

/**
 * Makes a sample of small mistakes in the sources, one at a time, and runs the tests for each. A
 * mistake that no test notices survives and shows what is not tested.
 */
export async function findSurvivors(args: readonly string[], checkout: string): Promise<Tally> {
  const { seed, size } = parseOptions(args);
  const copy = createWorkingCopy(checkout);
  const tests = createTestProcess(copy.root);
  try {
    const sample = drawSample(allMutants(copy.root), seed, size);
    const survivors = await survivorsOf(sample, copy.root, tests);
    for (const { file, line, says } of survivors) {
      console.log(`\n${file}:${line}\n  - ${says[0]}\n  + ${says[1]}`);
    }
    return { passed: sample.length - survivors.length, failed: survivors.length };
  } finally {
    tests.stop();
    copy.remove();
  }
}

async function survivorsOf(
  sample: readonly Mutant[],
  root: string,
  tests: TestProcess,
): Promise<readonly Mutant[]> {
  const importers = importersOf(tested.flatMap((folder) => sourcesIn(join(root, folder))));
  const survivors: Mutant[] = [];
  for (const [index, mutant] of sample.entries()) {
    const file = join(root, mutant.file);
    const batches = inBatches(testsOf(file, importers).slice(0, mostFiles));
    const isKilled = await tests.kills({ file, mutated: mutant.mutated, batches });
    if (!isKilled) survivors.push(mutant);
    const verdict = isKilled ? 'killed' : 'SURVIVED';
    console.log(`${index + 1}/${sample.length} ${verdict} ${mutant.file}:${mutant.line}`);
  }
  return survivors;
}

function allMutants(root: string): readonly Mutant[] {
  return mutated
    .flatMap((folder) => sourcesIn(join(root, folder)))
    .filter((file) => !leftOut.test(file))
    .flatMap((file) => mutantsOf(relative(root, file), readFileSync(file, 'utf8')));
}

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('node_modules'))
    .map((name) => join(folder, name))
    .toSorted();
}

/** Runs the nearest test alone, then larger and larger groups: most mutants end with the first. */
function inBatches(files: readonly string[]): readonly (readonly string[])[] {
  const batches: (readonly string[])[] = [];
  for (let at = 0, size = 1; at < files.length; at += size, size *= 2) {
    batches.push(files.slice(at, at + size));
  }
  return batches;
}

/** `--seed 1 --size 100`. */
function parseOptions(args: readonly string[]): Options {
  const given = args.flatMap((arg) => arg.split('='));
  const take = (name: string): string | undefined => {
    const at = given.indexOf(name);
    return at < 0 ? undefined : given[at + 1];
  };
  const size = Number(take('--size') ?? 100);
  if (!Number.isInteger(size) || size < 1) {
    throw new Error('--size: expected a number of mutants, such as --size 100');
  }
  return { seed: take('--seed') ?? '1', size };
}
