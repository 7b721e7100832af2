import { comparisons, type Comparison, type Condition } from './agent-tools-shape.ts';

/** Conditions nested more deeply than this are not read. */
const deepest = 30;

type Members = Readonly<Record<string, unknown>>;

/**
 * Reads a condition as the product writes it: `and`, `or` and `not` around comparisons such as
 * `{ "equals": ["${topic}", "billing"] }`. Undefined for anything else.
 */
export function readCondition(value: unknown, depth = 0): Condition | undefined {
  if (!isMembers(value) || depth > deepest) return undefined;
  const [entry, another] = Object.entries(value);
  if (!entry || another) return undefined;
  const [name, inner] = entry;
  if (name === 'not') {
    const not = readCondition(inner, depth + 1);
    return not && { not };
  }
  if (!Array.isArray(inner)) return undefined;
  if (name === 'and' || name === 'or') {
    const parts = inner.map((part) => readCondition(part, depth + 1));
    const read = parts.filter((part) => part !== undefined);
    if (read.length < parts.length || read.length === 0) return undefined;
    return name === 'and' ? { and: read } : { or: read };
  }
  const compare = comparisons.find((each) => each === name);
  const [left, right] = inner.map(sideOf);
  if (!compare || inner.length !== 2 || left === undefined || right === undefined) return undefined;
  return { compare, left, right };
}

function sideOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** Compares as numbers if both sides are, else as text without regard to case (chosen). */
export function holds(condition: Condition, resolve: (text: string) => string): boolean {
  if ('and' in condition) return condition.and.every((part) => holds(part, resolve));
  if ('or' in condition) return condition.or.some((part) => holds(part, resolve));
  if ('not' in condition) return !holds(condition.not, resolve);
  const [left, right] = [condition.left, condition.right].map((side) => resolve(side).trim());
  return compared(condition.compare, left ?? '', right ?? '');
}

function compared(how: Comparison, left: string, right: string): boolean {
  const [one, other] = [left.toLowerCase(), right.toLowerCase()];
  switch (how) {
    case 'contains':
      return one.includes(other);
    case 'startsWith':
      return one.startsWith(other);
    case 'endsWith':
      return one.endsWith(other);
    case 'equals':
      return orderOf(one, other) === 0;
    case 'greater':
      return orderOf(one, other) > 0;
    case 'greaterOrEquals':
      return orderOf(one, other) >= 0;
    case 'less':
      return orderOf(one, other) < 0;
    case 'lessOrEquals':
      return orderOf(one, other) <= 0;
  }
}

function orderOf(one: string, other: string): number {
  const [left, right] = [Number(one), Number(other)];
  const areNumbers = one !== '' && other !== '' && !Number.isNaN(left) && !Number.isNaN(right);
  if (areNumbers) return left - right;
  return one === other ? 0 : one > other ? 1 : -1;
}

export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
