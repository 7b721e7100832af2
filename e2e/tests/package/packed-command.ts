import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '../../base-test.ts';
import { packAndInstall } from './pack-and-install.ts';

/** A running `sidetone`. */
export interface RunningCommand {
  /** Everything it has printed so far. */
  readonly output: () => string;
  /** Origin of the workspace, as printed. */
  readonly origin: string;
}

interface Fixtures {
  /** An empty folder for a single test. */
  folder: string;
  /** Runs `npx sidetone` in that folder; returns the command once it serves or has ended. */
  sidetone: (...args: string[]) => Promise<RunningCommand>;
}

interface WorkerFixtures {
  /** Folder in which host-app was packed and installed, offline. */
  installedCommand: string;
}

/** Playwright's `test` with the command of the packed tarball. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  installedCommand: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads what it needs from the pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'packed-sidetone-'));
      await packAndInstall(folder, ['host-app']);
      await use(folder);
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads what it needs from the pattern
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'empty-folder-'));
    await use(folder);
    rmSync(folder, { recursive: true });
  },
  sidetone: async ({ installedCommand, folder }, use) => {
    const running: ChildProcess[] = [];
    await use((...args) => {
      // Without the shell of npx in between, so that it can be stopped.
      const command = spawn(
        process.execPath,
        [join(installedCommand, 'node_modules/.bin/sidetone'), ...args],
        {
          cwd: folder,
          stdio: ['ignore', 'pipe', 'pipe'],
          env: { ...process.env, SIDETONE_HOME: join(folder, '.sidetone') },
        },
      );
      running.push(command);
      return untilServing(command);
    });
    await Promise.all(running.map(end));
  },
});

function untilServing(command: ChildProcess): Promise<RunningCommand> {
  let text = '';
  const output = () => text;
  return new Promise((resolve) => {
    const take = (chunk: unknown): void => {
      text += String(chunk);
      const origin = /Workspace {2}(\S+)\/\n/.exec(text)?.[1];
      if (origin !== undefined && text.includes('Open ')) resolve({ output, origin });
    };
    command.stdout?.on('data', take);
    command.stderr?.on('data', take);
    command.on('close', () => resolve({ output, origin: '' }));
  });
}

function end(command: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (command.exitCode !== null) return resolve();
    command.on('exit', () => resolve());
    command.kill();
  });
}
