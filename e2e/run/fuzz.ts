import { parseArgs } from 'node:util';
import { runScript } from './run-program.ts';
import type { Tally } from './tally.ts';

const program = 'npm run fuzz -- [--messages N] [--inputs N] [--requests N]';

/**
 * Plays generated messages to the bridge, generated bodies and queries to the tables, and generated states,
 * links, configs and files to their readers.
 */
export async function runFuzz(args: readonly string[]): Promise<Tally> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      messages: { type: 'string', default: '100000' },
      inputs: { type: 'string', default: '10000' },
      requests: { type: 'string', default: '50000' },
    },
  });
  const { succeeded } = await runScript(
    'vitest/vitest.mjs',
    [
      'run',
      'host-app/src/bridge/fuzz',
      'host-app/src/dataverse/fuzz',
      'host-app/src/hostile-inputs/fuzz',
      '--reporter=verbose',
    ],
    {
      output: 'shown',
      limitSeconds: 24 * 3600,
      env: {
        SIDETONE_FUZZ_MESSAGES: count('messages', values.messages),
        SIDETONE_FUZZ_INPUTS: count('inputs', values.inputs),
        SIDETONE_FUZZ_REQUESTS: count('requests', values.requests),
      },
    },
  );
  return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function count(name: string, text: string): string {
  if (/^[1-9]\d{0,8}$/.test(text)) return text;
  throw new Error(`--${name}: expected a whole number above 0, got "${text}". ${program}`);
}
