import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Verdict } from '../../../host-app/check/verdict.ts';

export interface SidetoneRun {
  readonly code: number | null;
  readonly output: string;
  readonly complaints: string;
}

const program = fileURLToPath(new URL('../../../host-app/bin/sidetone.mjs', import.meta.url));

/** Runs the command with the browser of the tests. */
export function runSidetone(args: readonly string[], folder = process.cwd()): Promise<SidetoneRun> {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, CHROME_BIN: process.env['BROWSER_PATH'] ?? '' },
  });
  let output = '';
  let complaints = '';
  child.stdout.on('data', (chunk) => {
    output += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    complaints += String(chunk);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output, complaints }));
  });
}

/** Checks a widget, and returns its verdict. */
export async function verdictOn(
  widget: string,
  ...args: readonly string[]
): Promise<Verdict & { readonly code: number | null }> {
  const { code, output, complaints } = await runSidetone(['check', widget, ...args]);
  if (code === 2) throw new Error(complaints);
  return { ...(JSON.parse(output) as Verdict), code };
}

/** Rules of the findings of each check that has any. */
export function rulesFound({ checks }: Verdict): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    checks
      .filter(({ findings }) => findings.length > 0)
      .map(({ id, findings }) => [id, findings.map(({ rule }) => rule)]),
  );
}
