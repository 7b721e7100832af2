import * as v from 'valibot';
import { ConfigError, describeValue, type ConfigProblem } from './config-error.ts';

/** Checks one external value. Throws a `ConfigError` with every problem and its path. */
export function parseWith<Schema extends v.GenericSchema>(
  schema: Schema,
  raw: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, raw, { abortPipeEarly: true });
  if (!result.success) throw new ConfigError(result.issues.map(toProblem));
  return result.output;
}

export function toProblem(issue: v.BaseIssue<unknown>): ConfigProblem {
  return {
    path: pathToText(issue.path?.map((item) => item.key) ?? []),
    expected: issue.message,
    got: describeValue(issue.input),
  };
}

/** `['providers', 0, 'channelUrl']` becomes `providers[0].channelUrl`. */
export function pathToText(keys: readonly unknown[]): string {
  return keys.map(keyToText).join('').replace(/^\./, '');
}

function keyToText(key: unknown): string {
  if (typeof key === 'number') return `[${key}]`;
  const name = String(key);
  return /^[\w$]+$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}
