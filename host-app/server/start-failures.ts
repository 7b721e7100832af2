import type { IncomingMessage } from 'node:http';
import * as v from 'valibot';
import { isOwnPage } from './host-names.ts';
import { terminalLine, withoutQueries } from './terminal-text.ts';

/** Address to which a workspace reports a widget that does not start. */
export const startFailuresPath = '/sidetone/start-failures';

const limits = { bytes: 8_192, lines: 200 };

const text = v.pipe(v.string(), v.maxLength(2_000));
const startFailure = v.object({ label: text, detail: text, fix: v.optional(text, '') });

/** Status of the response. */
export type TakeStartFailure = (request: IncomingMessage) => Promise<204 | 400 | 403>;

export interface StartFailures {
  readonly take: TakeStartFailure;
  /** The config has changed: a failure that returns is news again. */
  readonly renew: () => void;
}

/**
 * Reports in the terminal that a widget does not start, because its developer looks there first.
 *
 * Prints each line once for each config, and accepts reports only from pages of the workspace itself.
 */
export function createStartFailures(say: (line: string) => void): StartFailures {
  const said = new Set<string>();
  const take: TakeStartFailure = async (request) => {
    if (request.method !== 'POST' || !isOwnPage(request.headers)) return 403;
    const read = v.safeParse(startFailure, parseJson(await readBody(request)));
    if (!read.success) return 400;
    const { label, detail, fix } = read.output;
    const line = terminalLine(withoutQueries(`${label} does not start: ${detail} ${fix}`.trim()));
    if (!said.has(line) && said.size < limits.lines) {
      said.add(line);
      say(line);
    }
    return 204;
  };
  return { take, renew: () => said.clear() };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      if (size > limits.bytes) return '';
      chunks.push(bytes);
    }
  } catch {
    return ''; // The page left while it was sending.
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined; // The schema checks it.
  }
}
