import { DataverseError } from '../errors.ts';
import type { JsonValue } from '../json.ts';
import type { ColumnDefinition } from '../metadata/definition.ts';
import { nearestName } from '../nearest-name.ts';
import { compare } from '../query/compile-filter.ts';
import { actingUser } from '../query/acting-user.ts';
import type { QueryContext } from '../query/context.ts';
import { edmTypeOf, kindOfColumn, toComparable, type Comparable } from '../query/kinds.ts';
import { likeTest } from '../query/like-pattern.ts';
import { platformFunctionNames, platformTest } from '../query/platform-functions.ts';
import type { ComparisonOperator, Literal } from '../query/syntax.ts';
import type { FetchCondition } from './fetch-query.ts';

type Test = (value: JsonValue | undefined) => boolean;
const comparisons: Readonly<Record<string, ComparisonOperator>> = {
  eq: 'eq',
  ne: 'ne',
  neq: 'ne',
  gt: 'gt',
  ge: 'ge',
  lt: 'lt',
  le: 'le',
};

type Pattern = { readonly test: 'like' | 'startswith' | 'endswith'; readonly isNegated: boolean };

const patterns: Readonly<Record<string, Pattern>> = {
  like: { test: 'like', isNegated: false },
  'not-like': { test: 'like', isNegated: true },
  'begins-with': { test: 'startswith', isNegated: false },
  'not-begin-with': { test: 'startswith', isNegated: true },
  'ends-with': { test: 'endswith', isNegated: false },
  'not-end-with': { test: 'endswith', isNegated: true },
};

const otherNames: Readonly<Record<string, string>> = {
  'eq-userid': 'EqualUserId',
  'ne-userid': 'NotEqualUserId',
  'eq-businessid': 'EqualBusinessId',
  'ne-businessid': 'NotEqualBusinessId',
  'eq-userteams': 'EqualUserTeams',
  'eq-useroruserteams': 'EqualUserOrUserTeams',
  'eq-userlanguage': 'EqualUserLanguage',
  'contain-values': 'ContainValues',
  'not-contain-values': 'DoesNotContainValues',
  'last-seven-days': 'Last7Days',
  'next-seven-days': 'Next7Days',
};

const operatorNames = [
  ...Object.keys(comparisons),
  ...Object.keys(patterns),
  ...Object.keys(otherNames),
  'null',
  'not-null',
  'in',
  'not-in',
  'between',
  'not-between',
  'on',
  'on-or-after',
  'on-or-before',
  'today',
  'last-x-days',
];

/**
 * The test of one condition on the value of its column. Dates, lists and the user go through
 * OData's functions for them.
 *
 * @throws {DataverseError} `unknown-function` or `type-mismatch`.
 */
export function conditionTest(
  condition: FetchCondition,
  column: ColumnDefinition,
  context: QueryContext,
): Test {
  const { operator, values } = condition;
  if (operator === 'null') return (value) => (value ?? null) === null;
  if (operator === 'not-null') return (value) => (value ?? null) !== null;
  const comparison = comparisons[operator];
  if (comparison !== undefined) return comparisonTest(comparison, condition, column);
  const pattern = patterns[operator];
  if (pattern !== undefined) {
    const test = likeTest(pattern.test, single(condition));
    return (value) => (typeof value === 'string' && test(value)) !== pattern.isNegated;
  }
  const kind = kindOfColumn[column.type];
  const name = otherNames[operator] ?? functionName(operator);
  if (!platformFunctionNames().includes(name)) throw unknownOperator(operator);
  const parameters = new Map<string, Literal | readonly Literal[]>([
    ['PropertyName', { type: 'text', value: column.name }],
    ['PropertyValues', values.map((value): Literal => ({ type: 'text', value }))],
    ['PropertyValue', { type: 'text', value: values[0] ?? '' }],
  ]);
  const call = { kind: 'platform-call', name, parameters, position: 0 } as const;
  const user = actingUser(context);
  const test = platformTest(call, { now: context.now(), user, kind, source: operator });
  return (value) => test(toComparable(kind, value));
}

function comparisonTest(
  operator: ComparisonOperator,
  condition: FetchCondition,
  column: ColumnDefinition,
): Test {
  const kind = kindOfColumn[column.type];
  const wanted = literalOf(column, single(condition));
  return (value) => compare(operator, toComparable(kind, value), wanted);
}

function literalOf(column: ColumnDefinition, text: string): Comparable {
  const kind = kindOfColumn[column.type];
  if (kind === 'boolean') return ['1', 'true'].includes(text.toLowerCase());
  if (kind === 'guid') return text.replaceAll(/[{}]/g, '').toLowerCase();
  const value = kind === 'number' ? toNumber(text) : toComparable(kind, text);
  if (value !== null) return value;
  throw new DataverseError(
    'type-mismatch',
    `The value '${text}' of the condition on '${column.name}' does not fit its type '${edmTypeOf(column)}'.`,
    { source: column.name },
  );
}

function toNumber(text: string): number | null {
  const number = Number(text);
  return text.trim() === '' || Number.isNaN(number) ? null : number;
}

function single({ attribute, operator, values }: FetchCondition): string {
  const [value] = values;
  if (value !== undefined && values.length === 1) return value;
  throw new DataverseError(
    'syntax',
    `The condition on '${attribute}' with the operator '${operator}' needs exactly one value, got ${values.length}.`,
  );
}

// `last-x-days` is `LastXDays`, `olderthan-x-months` is `OlderThanXMonths`.
function functionName(operator: string): string {
  const words = operator.replace('olderthan', 'older-than').split('-');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

function unknownOperator(operator: string): DataverseError {
  return new DataverseError(
    'unknown-function',
    `Invalid conditional operator specified: '${operator}'.`,
    { source: operator, nearest: nearestName(operator, operatorNames) },
  );
}
