import type { RowList } from '../dataverse.ts';
import type { Table } from '../metadata/catalog.ts';
import type { QueryContext } from './context.ts';
import { matchingRows, planQuery } from './plan-query.ts';
import { splitOptions } from './split-options.ts';

/** Runs a query once and formats its rows when they are read. */
export function listRows(context: QueryContext, table: Table, text: string): RowList {
  const plan = planQuery(context, table, splitOptions(text, context.notice, 'list'));
  const found = matchingRows(context, plan, plan.top).slice(0, plan.top);
  return { count: found.length, read: (from, to) => found.slice(from, to).map(plan.show) };
}
