import type { Case } from './cases.ts';

/** Cases by area, then by method, event or topic. */
export type CaseTable<Context> = Readonly<
  Record<string, Readonly<Record<string, readonly Case<Context>[]>>>
>;

export interface ListedCase<Context> {
  readonly area: string;
  /** Method, event or topic. */
  readonly method: string;
  readonly item: Case<Context>;
  /** `panel/setMode: posts ...`, which is unique. */
  readonly name: string;
}

/** All cases of a table, one after another. */
export function listCases<Context>(table: CaseTable<Context>): readonly ListedCase<Context>[] {
  return Object.entries(table).flatMap(([area, methods]) =>
    Object.entries(methods).flatMap(([method, cases]) =>
      cases.map((item) => ({ area, method, item, name: `${area}/${method}: ${item.says}` })),
    ),
  );
}
