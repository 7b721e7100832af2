/** A filter as written; this type does not know which tables and columns exist. */

export type Literal =
  | { readonly type: 'null'; readonly value: null }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'guid'; readonly value: string }
  | { readonly type: 'date' | 'datetime'; readonly value: string };

export const comparisonOperators = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'] as const;
/** Every word between or before conditions. */
export const operatorWords: readonly string[] = [...comparisonOperators, 'and', 'or', 'not'];
export type ComparisonOperator = (typeof comparisonOperators)[number];

export const textFunctions = ['contains', 'startswith', 'endswith'] as const;
export type TextFunction = (typeof textFunctions)[number];

/** Arguments of a platform function: `PropertyName='x'`, `PropertyValues=['a','b']`. */
export type NamedArguments = ReadonlyMap<string, Literal | readonly Literal[]>;

type At = { readonly position: number };

export type LiteralExpression = At & { readonly kind: 'literal'; readonly literal: Literal };
export type PathExpression = At & { readonly kind: 'path'; readonly segments: readonly string[] };
export type ComparisonExpression = At & {
  readonly kind: 'comparison';
  readonly operator: ComparisonOperator;
  readonly left: Expression;
  readonly right: Expression;
};
export type TextCallExpression = At & {
  readonly kind: 'text-call';
  readonly name: TextFunction;
  readonly parameters: readonly Expression[];
};
export type PlatformCallExpression = At & {
  readonly kind: 'platform-call';
  /** Without the prefix `Microsoft.Dynamics.CRM.`. */
  readonly name: string;
  readonly parameters: NamedArguments;
};
export type LambdaExpression = At & {
  readonly kind: 'lambda';
  readonly quantifier: 'any' | 'all';
  readonly segments: readonly string[];
  readonly variable: string;
  /** Missing in `x/any()`. */
  readonly condition?: Expression;
};

export type Expression =
  | LiteralExpression
  | PathExpression
  | ComparisonExpression
  | TextCallExpression
  | PlatformCallExpression
  | LambdaExpression
  | (At & { readonly kind: 'and' | 'or'; readonly operands: readonly Expression[] })
  | (At & { readonly kind: 'not'; readonly operand: Expression });
