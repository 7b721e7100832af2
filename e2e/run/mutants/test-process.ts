import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Trial {
  /** Path of the source file in the working copy. */
  readonly file: string;
  readonly mutated: string;
  /** Test files, in the order in which they run. */
  readonly batches: readonly (readonly string[])[];
}

export interface TestProcess {
  /** True when a test failed or did not finish in time. */
  readonly kills: (trial: Trial) => Promise<boolean>;
  readonly stop: () => void;
}

const patience = 15 * 60_000;
const program = fileURLToPath(new URL('host-process.mjs', import.meta.url));

export function createTestProcess(root: string): TestProcess {
  let child: ChildProcess | undefined;
  const stop = (): void => {
    child?.kill('SIGKILL');
    child = undefined;
  };
  return {
    kills: async (trial) => {
      const original = readFileSync(trial.file, 'utf8');
      const running = child ?? (await start(root));
      child = running;
      const answer = nextMessage(running);
      running.send(trial);
      const isKilled = await answer;
      if (isKilled !== undefined) return isKilled;
      stop();
      // A process that ended in the middle left its mutation, which would loop in every later run.
      writeFileSync(trial.file, original);
      return true;
    },
    stop,
  };
}

async function start(root: string): Promise<ChildProcess> {
  const child = fork(program, { cwd: root, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  await nextMessage(child);
  return child;
}

/** Undefined when the process exited or took too long. */
function nextMessage(child: ChildProcess): Promise<boolean | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), patience);
    const done = (isKilled: boolean | undefined): void => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(isKilled);
    };
    child.once('exit', () => done(undefined));
    child.once('message', (message) => {
      const isKilled =
        typeof message === 'object' && 'isKilled' in message && message.isKilled === true;
      done(isKilled);
    });
  });
}
