import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import JSON5 from 'json5';
import { decodeText } from '../../server/decode-text.ts';
import { describeJson5Error } from '../../server/json5-error.ts';
import { StartError } from '../../server/start-error.ts';
import { ConfigError, problemToText } from '../../src/config/config-error.ts';
import type { Driver } from '../../src/stage-files/driver-schema.ts';
import { readDriver } from '../../src/stage-files/read-driver.ts';

/**
 * Reads a driver file; comments and trailing commas are allowed.
 *
 * @throws {StartError} with one line for each problem.
 */
export function loadDriver(file: string, folder: string): Driver {
  return parseDriver(file, parse(file, read(file, folder)));
}

/** @throws {StartError} with one line for each problem. */
export function parseDriver(file: string, raw: unknown): Driver {
  try {
    return readDriver(raw);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new StartError(
      error.problems.map((each) => `${file}: ${problemToText(each)}`).join('\n'),
    );
  }
}

function read(file: string, folder: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(resolve(folder, file));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(`--driver: expected a readable driver file, got ${reason}`);
  }
  return decodeText(file, bytes);
}

function parse(file: string, text: string): unknown {
  try {
    return JSON5.parse(text);
  } catch (error) {
    const problem = describeJson5Error(text, error);
    throw problem === undefined ? error : new StartError(`${file}: ${problem}`);
  }
}
