/** A FetchXML query as written, before its names are looked up. */
export type FetchQuery = {
  readonly entity: FetchEntity;
  readonly isAggregate: boolean;
  readonly isDistinct: boolean;
  readonly isCounted: boolean;
  readonly top: number | undefined;
  /** Number of rows in a page. */
  readonly count: number | undefined;
  /** Counted from 1. */
  readonly page: number;
};

export type FetchEntity = {
  readonly name: string;
  readonly attributes: readonly FetchAttribute[];
  readonly hasAllAttributes: boolean;
  readonly filters: readonly FetchFilter[];
  readonly orders: readonly FetchOrder[];
  readonly links: readonly FetchLink[];
};

export const aggregates = ['count', 'countcolumn', 'sum', 'avg', 'min', 'max'] as const;
export type Aggregate = (typeof aggregates)[number];

export const dateGroupings = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type DateGrouping = (typeof dateGroupings)[number];

export type FetchAttribute = {
  readonly name: string;
  readonly alias: string | undefined;
  readonly aggregate: Aggregate | undefined;
  readonly isGroup: boolean;
  readonly dateGrouping: DateGrouping | undefined;
  readonly isDistinct: boolean;
};

export type FetchOrder = {
  readonly attribute: string | undefined;
  readonly alias: string | undefined;
  readonly isDescending: boolean;
};

export type FetchFilter = {
  readonly kind: 'and' | 'or';
  readonly conditions: readonly FetchCondition[];
  readonly filters: readonly FetchFilter[];
};

export type FetchCondition = {
  readonly attribute: string;
  readonly operator: string;
  readonly values: readonly string[];
  /** Alias of the link that has the column, when the condition is outside of it. */
  readonly entityName: string | undefined;
};

export const linkTypes = ['inner', 'outer', 'exists', 'in'] as const;
export type LinkType = (typeof linkTypes)[number];

export type FetchLink = FetchEntity & {
  readonly alias: string;
  readonly type: LinkType;
  /** Column of the linked table. */
  readonly from: string;
  /** Column of the enclosing table. */
  readonly to: string;
};
