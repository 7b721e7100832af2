import type { Outcome } from './outcome.ts';
import { isDate, isMap, show, tagOf, unmet } from './unmet.ts';

/** Same value, member by member; the order of a Map's keys matters, and so does a missing key. */
export function equal(actual: unknown, expected: unknown, what = 'value'): void {
  if (!isSame(actual, expected)) unmet(what, show(expected), actual);
}

export function isTrue(claim: boolean, what: string): void {
  if (!claim) unmet(what, 'that', 'not so');
}

/** The promise has resolved to this. */
export function resolvedTo(outcome: Outcome, expected: unknown): void {
  equal(outcome.read(), { resolved: expected }, outcome.name);
}

/** The promise has been rejected with this. */
export function rejectedWith(outcome: Outcome, expected: unknown): void {
  equal(outcome.read(), { rejected: expected }, outcome.name);
}

/** The call is still pending. */
export function isPending(outcome: Outcome): void {
  equal(outcome.read(), 'pending', outcome.name);
}

/** The call threw synchronously, with an error of this name. */
export function threw(outcome: Outcome, errorName: string): void {
  const result = outcome.read();
  const error = typeof result === 'object' && 'threw' in result ? result.threw : undefined;
  const name = typeof error === 'object' && error && 'name' in error ? error.name : undefined;
  if (name !== errorName) unmet(outcome.name, `to throw a ${errorName}`, result);
}

/** The call returned this, not a promise. */
export function returned(outcome: Outcome, expected: unknown): void {
  equal(outcome.read(), { returned: expected }, outcome.name);
}

function isSame(actual: unknown, expected: unknown): boolean {
  if (Object.is(actual, expected)) return true;
  if (typeof actual !== 'object' || typeof expected !== 'object') return false;
  if (actual === null || expected === null || tagOf(actual) !== tagOf(expected)) return false;
  if (isMap(actual) && isMap(expected)) return isSameList([...actual], [...expected]);
  if (Array.isArray(actual) && Array.isArray(expected)) return isSameList(actual, expected);
  if (isDate(actual) && isDate(expected)) return actual.getTime() === expected.getTime();
  const mine = new Map<string, unknown>(Object.entries(actual));
  const theirs = Object.entries(expected);
  return (
    mine.size === theirs.length &&
    theirs.every(([key, value]) => mine.has(key) && isSame(mine.get(key), value))
  );
}

function isSameList(actual: readonly unknown[], expected: readonly unknown[]): boolean {
  return (
    actual.length === expected.length &&
    expected.every((value, index) => isSame(actual[index], value))
  );
}
