import { DataverseError } from '../errors.ts';
import { nearestName } from '../nearest-name.ts';
import type { ActingUser } from './acting-user.ts';
import { countedSpans, daySpans, fixedSpans, type Span } from './date-ranges.ts';
import { timeOf, toComparable, type Comparable, type Kind } from './kinds.ts';
import type { Literal, NamedArguments, PlatformCallExpression } from './syntax.ts';

/** A platform function's test of one value of its column. */
export type ValueTest = (value: Comparable) => boolean;

export type PlatformContext = {
  readonly now: number;
  readonly user: ActingUser;
  /** The comparison type of the column. */
  readonly kind: Kind;
  readonly source: string;
};

type Build = (call: PlatformCallExpression, context: PlatformContext) => ValueTest;

const builders: ReadonlyMap<string, Build> = new Map<string, Build>([
  ['In', (call, context) => isOneOf(call, context)],
  ['NotIn', (call, context) => negate(isOneOf(call, context))],
  ['Between', (call, context) => isBetween(call, context)],
  ['NotBetween', (call, context) => negate(isBetween(call, context))],
  ['ContainValues', (call, context) => containsOne(call, context)],
  ['DoesNotContainValues', (call, context) => negate(containsOne(call, context))],
  ['EqualUserId', (_call, { user }) => equals(user.id)],
  ['NotEqualUserId', (_call, { user }) => negate(equals(user.id))],
  // A row without a business unit belongs to the only one, as does a user without one (chosen).
  ['EqualBusinessId', (_call, { user }) => equals(user.businessUnit())],
  ['NotEqualBusinessId', (_call, { user }) => negate(equals(user.businessUnit()))],
  ['EqualUserTeams', (_call, { user }) => isAmong(user.teams())],
  ['EqualUserOrUserTeams', (_call, { user }) => isAmong(new Set([...user.teams(), user.id ?? '']))],
  ['EqualUserLanguage', (_call, { user }) => equals(user.language)],
  ...[...fixedSpans].map(([name, span]): [string, Build] => [
    name,
    (_call, { now }) => isIn(span(now)),
  ]),
  ...[...countedSpans].map(([name, span]): [string, Build] => [
    name,
    (call, context) => isIn(span(context.now, countOf(call, context.source))),
  ]),
  ...[...daySpans].map(([name, span]): [string, Build] => [
    name,
    (call, context) => isIn(span(dayOf(call, context.source))),
  ]),
]);

/**
 * Creates the test of `Microsoft.Dynamics.CRM.<name>(...)`: lists and ranges, the user with
 * business unit and teams, functions like `Today`, functions like `LastXDays`, `On OnOrAfter
 * OnOrBefore` (documented).
 *
 * @throws {DataverseError} `unknown-function` or `type-mismatch`.
 */
export function platformTest(call: PlatformCallExpression, context: PlatformContext): ValueTest {
  const build = builders.get(call.name);
  if (build !== undefined) return build(call, context);
  throw new DataverseError(
    'unknown-function',
    `An unknown function with name 'Microsoft.Dynamics.CRM.${call.name}' was found. This may also be a function import or a key lookup on a navigation property, which is not allowed.`,
    {
      position: call.position,
      source: context.source,
      nearest: nearestName(call.name, builders.keys()),
    },
  );
}

/** Names without the prefix `Microsoft.Dynamics.CRM.`. */
export function platformFunctionNames(): readonly string[] {
  return [...builders.keys()];
}

/** The path to a platform function's column. */
export function propertyOf(call: PlatformCallExpression, source: string): readonly string[] {
  const name = single(call.parameters, 'PropertyName');
  if (name?.type !== 'text') throw missing(call, 'PropertyName', source);
  return name.value.split('/');
}

function single(parameters: NamedArguments, name: string): Literal | undefined {
  const value = parameters.get(name);
  return value !== undefined && 'type' in value ? value : undefined;
}

function valuesOf(call: PlatformCallExpression, context: PlatformContext): readonly Comparable[] {
  const values = call.parameters.get('PropertyValues');
  if (values === undefined || 'type' in values) {
    throw missing(call, 'PropertyValues', context.source);
  }
  return values.map((literal) => valueOf(literal, context.kind));
}

// Lists quote everything, numbers too: the column determines the type.
function valueOf(literal: Literal, kind: Kind): Comparable {
  if (literal.type !== 'text') return toComparable(kind, literal.value);
  if (kind === 'number') return Number(literal.value);
  if (kind === 'boolean') return ['true', '1'].includes(literal.value.toLowerCase());
  const text = kind === 'guid' ? literal.value.replace(/^\{|\}$/g, '') : literal.value;
  return toComparable(kind, text);
}

function isOneOf(call: PlatformCallExpression, context: PlatformContext): ValueTest {
  return isAmong(new Set(valuesOf(call, context)));
}

function equals(wanted: string | number | undefined): ValueTest {
  return (value) => value === (wanted ?? null);
}

function isAmong(wanted: ReadonlySet<Comparable>): ValueTest {
  return (value) => value !== null && wanted.has(value);
}

/** Several choices are a string of numbers with commas. */
function containsOne(call: PlatformCallExpression, context: PlatformContext): ValueTest {
  const wanted = new Set(valuesOf(call, context).map(String));
  return (value) =>
    value !== null &&
    String(value)
      .split(',')
      .some((one) => wanted.has(one.trim()));
}

function isBetween(call: PlatformCallExpression, context: PlatformContext): ValueTest {
  const [low, high, ...rest] = valuesOf(call, context);
  if (low === undefined || high === undefined || low === null || high === null || rest.length > 0) {
    throw missing(call, 'PropertyValues', context.source);
  }
  return (value) => value !== null && low <= value && value <= high;
}

function negate(test: ValueTest): ValueTest {
  return (value) => !test(value);
}

function isIn({ from, to }: Span): ValueTest {
  return (value) => typeof value === 'number' && from <= value && value < to;
}

function countOf(call: PlatformCallExpression, source: string): number {
  const literal = single(call.parameters, 'PropertyValue');
  const count = Number(literal?.value ?? Number.NaN);
  if (!Number.isInteger(count) || count < 1) throw missing(call, 'PropertyValue', source);
  return count;
}

function dayOf(call: PlatformCallExpression, source: string): number {
  const literal = single(call.parameters, 'PropertyValue');
  const time = literal === undefined ? null : timeOf(String(literal.value));
  if (time === null) throw missing(call, 'PropertyValue', source);
  return time;
}

function missing(call: PlatformCallExpression, name: string, source: string): DataverseError {
  return new DataverseError(
    'type-mismatch',
    `The parameter '${name}' of the function 'Microsoft.Dynamics.CRM.${call.name}' is missing or has the wrong type.`,
    { position: call.position, source },
  );
}
