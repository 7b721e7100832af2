import { DataverseError } from '../errors.ts';
import type { JsonValue } from '../json.ts';
import { lookupValueName, type Table } from '../metadata/catalog.ts';
import type { ColumnDefinition } from '../metadata/definition.ts';
import type { Meant } from '../metadata/name-hints.ts';
import type { Row } from '../row.ts';
import { actingUser } from './acting-user.ts';
import type { QueryContext } from './context.ts';
import {
  edmTypeOf,
  edmTypeOfLiteral,
  kindOfColumn,
  kindOfLiteral,
  toComparable,
  type Comparable,
  type Kind,
} from './kinds.ts';
import { comparisonMeant } from './comparison-meant.ts';
import { likeTest } from './like-pattern.ts';
import { platformTest, propertyOf } from './platform-functions.ts';
import { resolveCollection, resolveColumn } from './resolve-path.ts';
import type {
  ComparisonExpression,
  ComparisonOperator,
  Expression,
  LambdaExpression,
  LiteralExpression,
  PathExpression,
  PlatformCallExpression,
  TextCallExpression,
} from './syntax.ts';

export type RowTest = (row: Row) => boolean;

/** Context for compiling a filter. Inside any/all, every path begins with `variable`. */
export type Scope = {
  readonly context: QueryContext;
  readonly table: Table;
  readonly source: string;
  readonly variable?: string;
};

/** One side of a comparison. */
type Operand = {
  readonly kind: Kind;
  readonly edmType: string;
  readonly read: (row: Row) => JsonValue | undefined;
  /** Set for literals, whose value is known before any row is read. */
  readonly fixed?: JsonValue;
  /** Set for columns. */
  readonly column?: ColumnDefinition;
};

/**
 * Turns a filter into a function over rows. Two-valued: a comparison that is impossible because one
 * side is empty is false, and its `not` is true; `ne` and `eq` compare null like any value
 * (chosen).
 *
 * @throws {DataverseError} `property-not-found`, `type-mismatch` or `unknown-function`.
 */
export function compileFilter(expression: Expression, scope: Scope): RowTest {
  switch (expression.kind) {
    case 'and':
    case 'or':
      return compileChain(expression.kind, expression.operands, scope);
    case 'not':
      return compileNot(expression.operand, scope);
    case 'comparison':
      return compileComparison(expression, scope);
    case 'text-call':
      return compileTextCall(expression, scope);
    case 'platform-call':
      return compilePlatformCall(expression, scope);
    case 'lambda':
      return compileLambda(expression, scope);
    case 'literal':
    case 'path':
      return compileBare(expression, scope);
  }
}

function compileChain(kind: 'and' | 'or', operands: readonly Expression[], scope: Scope): RowTest {
  const tests = operands.map((operand) => compileFilter(operand, scope));
  if (kind === 'and') return (row) => tests.every((test) => test(row));
  return (row) => tests.some((test) => test(row));
}

function compileNot(expression: Expression, scope: Scope): RowTest {
  if (expression.kind === 'platform-call') {
    throw new DataverseError(
      'unsupported-option',
      'Not operator along with the Custom Named Condition operators is not allowed',
      {
        position: expression.position,
        source: scope.source,
        fix: `Use the function that says the opposite, such as Not${expression.name}.`,
      },
    );
  }
  const test = compileFilter(expression, scope);
  return (row) => !test(row);
}

// A yes/no column may be used alone: `donotphone and ...`.
function compileBare(expression: LiteralExpression | PathExpression, scope: Scope): RowTest {
  const operand = compileOperand(expression, scope);
  if (operand.kind !== 'boolean' && operand.kind !== 'any') {
    throw mismatch(
      scope,
      expression.position,
      'The $filter expression must evaluate to a single boolean value.',
    );
  }
  return (row) => operand.read(row) === true;
}

function compileOperand(expression: Expression, scope: Scope): Operand {
  if (expression.kind === 'literal') {
    const { literal } = expression;
    const { value } = literal;
    return {
      kind: kindOfLiteral(literal),
      edmType: edmTypeOfLiteral(literal),
      read: () => value,
      fixed: value,
    };
  }
  if (expression.kind === 'path') return compilePath(expression, scope);
  const test = compileFilter(expression, scope);
  return { kind: 'boolean', edmType: 'Edm.Boolean', read: test };
}

function compilePath(expression: PathExpression, scope: Scope): Operand {
  const segments = withoutVariable(expression, scope);
  const { context, table, source } = scope;
  const { position } = expression;
  const resolved = resolveColumn(context, table, segments, { position, source });
  const { rowAt, isDirect, column } = resolved;
  if (resolved.isNavigation) {
    const target = column.targets?.[0]?.table ?? '';
    const edmType = `Microsoft.Dynamics.CRM.${target}`;
    const read = (row: Row) => rowAt(row)?.lookups.get(column.name)?.id;
    return { kind: 'record', edmType, read, column };
  }
  const { name } = column;
  const common = { kind: kindOfColumn[column.type], edmType: edmTypeOf(column), column };
  if (column.type === 'lookup') {
    return { ...common, read: (row) => rowAt(row)?.lookups.get(name)?.id };
  }
  if (isDirect) return { ...common, read: (row) => row.values.get(name) };
  return { ...common, read: (row) => rowAt(row)?.values.get(name) };
}

function withoutVariable(expression: PathExpression, scope: Scope): readonly string[] {
  const { segments, position } = expression;
  if (scope.variable === undefined) return segments;
  if (segments[0] === scope.variable && segments.length > 1) return segments.slice(1);
  throw new DataverseError(
    'property-not-found',
    `Could not find a property named '${segments[0]}' on type 'Microsoft.Dynamics.CRM.${scope.table.definition.name}'.`,
    { position, source: scope.source, nearest: `${scope.variable}/${segments.join('/')}` },
  );
}

function compileComparison(expression: ComparisonExpression, scope: Scope): RowTest {
  const left = compileOperand(expression.left, scope);
  const right = compileRight(expression.right, scope);
  const kind = commonKind(expression, left, right, scope);
  const { operator } = expression;
  if (right.fixed !== undefined) return compareWithFixed(operator, kind, left, right.fixed);
  return (row) =>
    compare(operator, toComparable(kind, left.read(row)), toComparable(kind, right.read(row)));
}

// Text without apostrophes reads like a column name.
function compileRight(expression: Expression, scope: Scope): Operand {
  try {
    return compileOperand(expression, scope);
  } catch (error) {
    if (!(error instanceof DataverseError) || expression.kind !== 'path') throw error;
    const { code, message, position, source, nearest, fix } = error;
    if (nearest !== undefined || fix !== undefined) throw error;
    const text = expression.segments.join('/');
    // The text form of a missing value: apostrophes would only hide the mistake.
    if (text === 'undefined') throw error;
    const quoted = `If "${text}" is text, write it between apostrophes: '${text}'.`;
    throw new DataverseError(code, message, { position, source, fix: quoted });
  }
}

function compareWithFixed(
  operator: ComparisonOperator,
  kind: Kind,
  { read }: Operand,
  fixed: JsonValue,
): RowTest {
  const wanted = toComparable(kind, fixed);
  if (operator === 'eq') return (row) => toComparable(kind, read(row)) === wanted;
  if (operator === 'ne') return (row) => toComparable(kind, read(row)) !== wanted;
  return (row) => compare(operator, toComparable(kind, read(row)), wanted);
}

/** Compares two values of one kind; if a side is empty, only `eq` and `ne` can be true. */
export function compare(
  operator: ComparisonOperator,
  left: Comparable,
  right: Comparable,
): boolean {
  if (operator === 'eq') return left === right;
  if (operator === 'ne') return left !== right;
  if (left === null || right === null || typeof left !== typeof right) return false;
  if (operator === 'gt') return left > right;
  if (operator === 'ge') return left >= right;
  return operator === 'lt' ? left < right : left <= right;
}

const operatorNames: Readonly<Record<ComparisonOperator, string>> = {
  eq: 'Equal',
  ne: 'NotEqual',
  gt: 'GreaterThan',
  ge: 'GreaterThanOrEqual',
  lt: 'LessThan',
  le: 'LessThanOrEqual',
};

function commonKind(
  { operator, position }: ComparisonExpression,
  left: Operand,
  right: Operand,
  scope: Scope,
): Kind {
  if (left.kind === 'null' || left.kind === 'any') return right.kind;
  if (right.kind === 'null' || right.kind === 'any') return left.kind;
  if (left.kind === right.kind && left.kind !== 'record') return left.kind;
  if (isQuotedGuid(left, right) || isQuotedGuid(right, left)) return 'guid';
  throw mismatch(
    scope,
    position,
    `A binary operator with incompatible types was detected. Found operand types '${left.edmType}' and '${right.edmType}' for operator kind '${operatorNames[operator]}'.`,
    comparisonMeant(
      left.column === undefined ? right : left,
      left.column === undefined ? left : right,
    ),
  );
}

// The product accepts '<guid>' for <guid>: its own documentation of slugs uses it (documented).
function isQuotedGuid(column: Operand, literal: Operand): boolean {
  return (
    column.kind === 'guid' &&
    typeof literal.fixed === 'string' &&
    /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(literal.fixed)
  );
}

function compileTextCall(expression: TextCallExpression, scope: Scope): RowTest {
  const { name, parameters, position } = expression;
  const [subject, pattern] = parameters.map((parameter) => compileOperand(parameter, scope));
  const wanted = pattern?.fixed;
  const isText = subject?.kind === 'text' || subject?.kind === 'any';
  if (!isText || typeof wanted !== 'string' || pattern?.kind !== 'text' || parameters.length > 2) {
    throw mismatch(
      scope,
      position,
      `No function signature for the function with name '${name}' matches the specified arguments. The function signatures considered are: ${name}(Edm.String Nullable=true, Edm.String Nullable=true).`,
      {
        fix: `Write ${name}(<column>,'text'), with a column of text and the text between apostrophes.`,
      },
    );
  }
  const test = likeTest(name, wanted);
  const { read } = subject;
  return (row) => {
    const value = read(row);
    return typeof value === 'string' && test(value);
  };
}

function compilePlatformCall(expression: PlatformCallExpression, scope: Scope): RowTest {
  const { context, source, table } = scope;
  const { position } = expression;
  const path = lookupPath(propertyOf(expression, source), table);
  const { column, rowAt } = resolveColumn(context, table, path, { position, source });
  const kind = kindOfColumn[column.type];
  const user = actingUser(context);
  const test = platformTest(expression, { now: context.now(), user, kind, source });
  if (column.type === 'lookup') {
    return (row) => test(rowAt(row)?.lookups.get(column.name)?.id ?? null);
  }
  return (row) => test(toComparable(kind, rowAt(row)?.values.get(column.name)));
}

// These functions accept a lookup's logical name, `ownerid`, as well as `_ownerid_value`
// (documented).
function lookupPath(path: readonly string[], table: Table): readonly string[] {
  const name = lookupValueName(path[0] ?? '');
  return path.length === 1 && table.lookupValues.has(name) ? [name] : path;
}

function compileLambda(expression: LambdaExpression, scope: Scope): RowTest {
  const { context, source, variable } = scope;
  const { position, quantifier, condition } = expression;
  const [first, ...rest] = expression.segments;
  const isInner = variable !== undefined && first === variable;
  const segments = isInner ? rest : expression.segments;
  const { table, rowsAt } = resolveCollection(context, scope.table, segments, { position, source });
  if (condition === undefined) return (row) => rowsAt(row).length > 0;
  const test = compileFilter(condition, {
    context,
    table,
    source,
    variable: expression.variable,
  });
  if (quantifier === 'any') return (row) => rowsAt(row).some(test);
  return (row) => rowsAt(row).every(test);
}

function mismatch(
  scope: Scope,
  position: number,
  message: string,
  meant: Meant = {},
): DataverseError {
  return new DataverseError('type-mismatch', message, { position, source: scope.source, ...meant });
}
