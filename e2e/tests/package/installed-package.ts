import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base } from '../../fixtures.ts';
import { runProgram, runScript, type ProgramResult } from '../../run/run-program.ts';

const sdkFolder = fileURLToPath(new URL('../../../provider-sdk/', import.meta.url));
const widgets = fileURLToPath(new URL('./', import.meta.url));
const settings = { output: 'kept', limitSeconds: 60 } as const;

/** A copy of a widget in a folder of its own, with the packed provider-sdk as its only package. */
export interface Project {
  /** Full path of a file in it. */
  readonly path: (...parts: string[]) => string;
  /** Runs a file with Node. */
  readonly run: (file: string) => Promise<ProgramResult>;
  /** Checks the types of its files as a strict project that looks into declarations too. */
  readonly checkTypes: (resolution: Resolution) => Promise<ProgramResult>;
  /** `vite build`. */
  readonly build: () => Promise<ProgramResult>;
}

/** A `moduleResolution` of TypeScript and the `module` that goes with it. */
type Resolution = readonly [moduleResolution: string, module: string];

export const resolutions: readonly Resolution[] = [
  ['bundler', 'esnext'],
  ['node16', 'node16'],
];

interface Fixtures {
  /** Puts a copy of a widget's folder beside the installed package. */
  projectOf: (widget: string) => Project;
}

interface WorkerFixtures {
  /** An otherwise empty project into which provider-sdk was packed and installed, offline. */
  installed: string;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  installed: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what it needs from the pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'packed-sdk-'));
      await install(folder);
      await use(folder);
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  projectOf: async ({ installed }, use, testInfo) => {
    testInfo.slow(); // It compiles and builds.
    const folders: string[] = [];
    await use((widget) => {
      const folder = mkdtempSync(join(tmpdir(), `${widget}-`));
      folders.push(folder);
      for (const source of [installed, join(widgets, widget)]) {
        cpSync(source, folder, { recursive: true });
      }
      return projectIn(folder);
    });
    for (const folder of folders) rmSync(folder, { recursive: true });
  },
});

async function install(folder: string): Promise<void> {
  if (!existsSync(join(sdkFolder, 'dist/index.d.ts'))) {
    throw new Error('provider-sdk/dist: expected built output, got none; use "npm run e2e"');
  }
  // What was built a moment ago is packed; building again would pull it from under other tests.
  const flags = ['--ignore-scripts', '--pack-destination', folder];
  await mustSucceed(runProgram('npm', ['pack', sdkFolder, ...flags], settings));
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  const offline = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  const source = join(folder, tarball);
  await mustSucceed(
    runProgram('npm', ['install', '--prefix', folder, ...offline, source], settings),
  );
}

async function mustSucceed(program: Promise<ProgramResult>): Promise<void> {
  const { succeeded, output } = await program;
  if (!succeeded) throw new Error(output);
}

function projectIn(folder: string): Project {
  const path = (...parts: string[]) => join(folder, ...parts);
  return {
    path,
    run: (file) => runProgram(process.execPath, [path(file)], settings),
    checkTypes: ([moduleResolution, module]) => {
      const flags = ['--moduleResolution', moduleResolution, '--module', module];
      return runScript('typescript/bin/tsc', ['-p', folder, ...flags], settings);
    },
    build: () => runScript('vite/bin/vite.js', ['build', folder], settings),
  };
}
