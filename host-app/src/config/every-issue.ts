import * as v from 'valibot';
import { isList, isObject } from './json-shape.ts';

type Issue = v.BaseIssue<unknown>;

/** A config with more unknown keys than this is not a config. */
const mostRounds = 50;

/**
 * Every problem of a value. A strict object reports only its first unknown key, so it is checked
 * again without that key until none remains.
 */
export function everyIssue(schema: v.GenericSchema, value: unknown): readonly Issue[] {
  const unknown: Issue[] = [];
  let current = value;
  for (let round = 0; round < mostRounds; round += 1) {
    const { issues = [] } = v.safeParse(schema, current, { abortPipeEarly: true });
    const keys = issues.filter(isUnknownKey);
    if (keys.length === 0) return [...unknown, ...issues];
    unknown.push(...keys);
    current = keys.reduce((rest, issue) => without(rest, keysOf(issue)), current);
  }
  return unknown;
}

function isUnknownKey({ expected }: Issue): boolean {
  return expected === 'never';
}

function keysOf({ path }: Issue): readonly unknown[] {
  return path?.map(({ key }) => key) ?? [];
}

/** A copy without the value at a path. */
function without(value: unknown, [key, ...rest]: readonly unknown[]): unknown {
  if (isList(value)) {
    return value.map((item, index) => (index === key ? without(item, rest) : item));
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => {
      if (name !== key) return [[name, member]];
      return rest.length === 0 ? [] : [[name, without(member, rest)]];
    }),
  );
}
