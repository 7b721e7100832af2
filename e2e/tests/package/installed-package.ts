import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base } from '../../base-test.ts';
import { runProgram, runScript, type ProgramResult } from '../../run/run-program.ts';
import { packAndInstall, type PackedPackage } from './pack-and-install.ts';

const widgets = fileURLToPath(new URL('./', import.meta.url));
const playwrightTest = fileURLToPath(
  new URL('../../../node_modules/@playwright/test', import.meta.url),
);
const settings = { output: 'kept', limitSeconds: 60 } as const;

/** A copy of a widget in its own folder, with the packed packages and no others. */
export interface Project {
  /** Full path of a file in it. */
  readonly path: (...parts: string[]) => string;
  /** Runs a file with Node. */
  readonly run: (file: string) => Promise<ProgramResult>;
  /** Checks the types of its files as a strict project that also checks declarations. */
  readonly checkTypes: (resolution: Resolution) => Promise<ProgramResult>;
  /** `vite build`. */
  readonly build: () => Promise<ProgramResult>;
  /** `vitest run`. */
  readonly unitTest: () => Promise<ProgramResult>;
  /** `playwright test` in the folder, with the widget on a port. */
  readonly browserTest: (widgetPort: number, args: readonly string[]) => Promise<ProgramResult>;
}

/** A `moduleResolution` of TypeScript and the `module` that goes with it. */
type Resolution = readonly [moduleResolution: string, module: string];

export const resolutions: readonly Resolution[] = [
  ['bundler', 'esnext'],
  ['node16', 'node16'],
];

interface Fixtures {
  packages: readonly PackedPackage[];
  /** Puts a copy of a widget's folder beside the installed packages. */
  projectOf: (widget: string) => Project;
}

interface WorkerFixtures {
  /** An otherwise empty project with packages that were packed and installed, offline, once. */
  installedOf: (packages: readonly PackedPackage[]) => Promise<string>;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  packages: [['provider-sdk'], { option: true }],
  installedOf: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what it needs from the pattern
    async ({}, use) => {
      const folders = new Map<string, string>();
      await use(async (packages) => {
        const known = folders.get(packages.join());
        if (known !== undefined) return known;
        const folder = mkdtempSync(join(tmpdir(), 'packed-sdk-'));
        await packAndInstall(folder, packages);
        folders.set(packages.join(), folder);
        return folder;
      });
      for (const folder of folders.values()) rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  projectOf: async ({ installedOf, packages }, use, testInfo) => {
    testInfo.slow(); // The fixture packs, compiles and builds.
    const installed = await installedOf(packages);
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
    browserTest: (widgetPort, args) => {
      const linked = path('node_modules/@playwright/test');
      mkdirSync(dirname(linked), { recursive: true });
      if (!existsSync(linked)) symlinkSync(playwrightTest, linked);
      return runProgram(
        process.execPath,
        [join(linked, 'cli.js'), 'test', '--reporter=line', ...args],
        { ...settings, limitSeconds: 600, folder, env: { WIDGET_PORT: String(widgetPort) } },
      );
    },
    unitTest: () => runScript('vitest/vitest.mjs', ['run', '--root', folder], settings),
  };
}
