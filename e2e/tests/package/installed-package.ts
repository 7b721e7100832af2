import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base } from '../../fixtures.ts';
import { runProgram, runScript, type ProgramResult } from '../../run/run-program.ts';
import { packAndInstall, type PackedPackage } from './pack-and-install.ts';

const widgets = fileURLToPath(new URL('./', import.meta.url));
const settings = { output: 'kept', limitSeconds: 60 } as const;

/** A copy of a widget in a folder of its own, with the packed packages and no others. */
export interface Project {
  /** Full path of a file in it. */
  readonly path: (...parts: string[]) => string;
  /** Runs a file with Node. */
  readonly run: (file: string) => Promise<ProgramResult>;
  /** Checks the types of its files as a strict project that looks into declarations too. */
  readonly checkTypes: (resolution: Resolution) => Promise<ProgramResult>;
  /** `vite build`. */
  readonly build: () => Promise<ProgramResult>;
  /** `vitest run`. */
  readonly unitTest: () => Promise<ProgramResult>;
}

/** A `moduleResolution` of TypeScript and the `module` that goes with it. */
type Resolution = readonly [moduleResolution: string, module: string];

export const resolutions: readonly Resolution[] = [
  ['bundler', 'esnext'],
  ['node16', 'node16'],
];

interface Fixtures {
  /** Puts a copy of a widget's folder beside the installed packages. */
  projectOf: (widget: string) => Project;
}

interface WorkerFixtures {
  packages: readonly PackedPackage[];
  /** An otherwise empty project into which the packages were packed and installed, offline. */
  installed: string;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  packages: [['provider-sdk'], { option: true, scope: 'worker' }],
  installed: [
    async ({ packages }, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'packed-sdk-'));
      await packAndInstall(folder, packages);
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
    unitTest: () => runScript('vitest/vitest.mjs', ['run', '--root', folder], settings),
  };
}
