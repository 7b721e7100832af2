import * as v from 'valibot';
import { ConfigError } from '../config/config-error.ts';
import { everyIssue } from '../config/every-issue.ts';
import { pathToText, toProblem } from '../config/problems.ts';
import { driverSchema, oneKind, type Driver } from './driver-schema.ts';

/** @throws {ConfigError} with every problem of the driver. */
export function readDriver(raw: unknown): Driver {
  const result = v.safeParse(driverSchema, raw, { abortPipeEarly: true });
  if (result.success) return result.output;
  const issues = everyIssue(driverSchema, raw);
  const misspelled = issues.filter(({ expected }) => expected === 'never').map(parentOf);
  throw new ConfigError(
    issues
      .map(toProblem)
      // A step whose only key is misspelled has one problem.
      .filter(({ path, expected }) => expected !== oneKind || !misspelled.includes(path)),
  );
}

function parentOf({ path }: v.BaseIssue<unknown>): string {
  return pathToText(path?.slice(0, -1).map(({ key }) => key) ?? []);
}
