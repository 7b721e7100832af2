import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import JSON5 from 'json5';
import * as v from 'valibot';
import { StartError } from '../../server/start-error.ts';
import { problemToText } from '../../src/config/config-error.ts';
import { everyIssue } from '../../src/config/every-issue.ts';
import { pathToText, toProblem } from '../../src/config/problems.ts';
import { driverSchema, oneKind, type Driver } from './driver-schema.ts';

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
  const result = v.safeParse(driverSchema, raw, { abortPipeEarly: true });
  if (result.success) return result.output;
  const issues = everyIssue(driverSchema, raw);
  const misspelled = issues.filter(({ expected }) => expected === 'never').map(parentOf);
  const problems = issues
    .map(toProblem)
    // A step whose only key is misspelled has one problem.
    .filter(({ path, expected }) => expected !== oneKind || !misspelled.includes(path));
  throw new StartError(problems.map((each) => `${file}: ${problemToText(each)}`).join('\n'));
}

function parentOf({ path }: v.BaseIssue<unknown>): string {
  return pathToText(path?.slice(0, -1).map(({ key }) => key) ?? []);
}

function read(file: string, folder: string): string {
  try {
    return readFileSync(resolve(folder, file), 'utf8');
  } catch (error) {
    throw new StartError(`--driver: expected a readable driver file, got ${reasonOf(error)}`);
  }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON5.parse(text);
  } catch (error) {
    throw new StartError(`${file}: expected JSON, got ${reasonOf(error)}`);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
