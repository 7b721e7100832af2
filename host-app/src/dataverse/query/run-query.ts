import type { Collection, QueryLimits, QueryResult } from '../dataverse.ts';
import type { JsonObject } from '../json.ts';
import type { Table } from '../metadata/catalog.ts';
import type { Row } from '../row.ts';
import type { QueryContext } from './context.ts';
import { matchingRows, planQuery, planShow } from './plan-query.ts';
import { resolveCollection } from './resolve-path.ts';
import { splitOptions } from './split-options.ts';
import { findRow, parseRowKey } from '../row-key.ts';

/**
 * Runs a query and formats a page of its rows; `limit` is the page size and applies after `$top`.
 */
export function runQuery(
  context: QueryContext,
  table: Table,
  text: string,
  { limit, first = 0, within }: QueryLimits & { readonly limit: number },
): QueryResult {
  const plan = planQuery(context, table, splitOptions(text, context.notice));
  const rows = within && rowsWithin(context, within);
  // One additional row shows whether there are more.
  const found = matchingRows(context, plan, Math.min(plan.top, first + limit + 1), rows);
  const wanted = Math.min(plan.top, found.length);
  const records = found.slice(first, Math.min(wanted, first + limit)).map(plan.show);
  const hasMore = wanted > first + records.length;
  return plan.isCounted ? { records, count: found.length, hasMore } : { records, hasMore };
}

/** Formats one row, for options that may contain only `$select` and `$expand`. */
export function readRow(context: QueryContext, table: Table, row: Row, text: string): JsonObject {
  const options = splitOptions(text, context.notice);
  for (const name of options.keys()) {
    if (name === '$select' || name === '$expand') continue;
    context.notice({
      code: 'option-ignored',
      table: table.definition.name,
      message: `${name} has no effect when one row is read by its ID and was ignored.`,
      fix: 'Leave it out: a row that is read by its ID takes $select and $expand.',
    });
  }
  return planShow(context, table, options)(row);
}

/** @throws {DataverseError} `record-not-found` or `property-not-found`. */
function rowsWithin(
  context: QueryContext,
  { entityType, id, property }: Collection,
): readonly Row[] {
  const table = context.catalog.get(entityType);
  const owner = findRow(context, table, parseRowKey(id));
  return resolveCollection(context, table, [property], {}).rowsAt(owner);
}
