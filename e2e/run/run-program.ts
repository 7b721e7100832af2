import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../../', import.meta.url));

export interface ProgramSettings {
  /** `shown`: printed as it comes. `kept`: returned for the caller to show when needed. */
  readonly output: 'shown' | 'kept';
  /** A program that takes longer is stopped and counts as failed. */
  readonly limitSeconds: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Working directory; the repository by default. */
  readonly folder?: string;
}

export interface ProgramResult {
  readonly succeeded: boolean;
  /** Output of the program, if kept. */
  readonly output: string;
}

/** Runs a program, in the repository's folder unless another is named. */
export function runProgram(
  command: string,
  args: readonly string[],
  { output, limitSeconds, env = {}, folder = repository }: ProgramSettings,
): Promise<ProgramResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: folder,
      env: { ...surroundings(), ...env },
      stdio: [
        'ignore',
        output === 'shown' ? 'inherit' : 'pipe',
        output === 'shown' ? 'inherit' : 'pipe',
      ],
      timeout: limitSeconds * 1000,
    });
    const written: string[] = [];
    const keep = (chunk: unknown) => written.push(String(chunk));
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => resolve({ succeeded: false, output: error.message }));
    child.on('close', (code, signal) => {
      if (signal) keep(`${command} was stopped (${signal}); its limit is ${limitSeconds} s.`);
      resolve({ succeeded: code === 0, output: written.join('') });
    });
  });
}

/** Runs the JavaScript of an installed package with the current Node, so no shell is needed. */
export function runScript(script: string, args: readonly string[], settings: ProgramSettings) {
  return runProgram(process.execPath, [`node_modules/${script}`, ...args], settings);
}

/** Loading this runner sets NODE_ENV, which would turn the builds into development builds. */
function surroundings(): NodeJS.ProcessEnv {
  const { NODE_ENV: _, ...rest } = process.env;
  return rest;
}
