import type { JsonObject } from '../json.ts';
import type { FetchQuery } from './fetch-query.ts';

/**
 * The cookie of the next page, in the product's shape: the inner one is encoded twice. It is
 * accepted as is; only the page number determines where to continue.
 */
export function pagingCookie({ page, entity }: FetchQuery, rows: readonly JsonObject[]): string {
  const idOf = (row: JsonObject | undefined): string => {
    const id = row?.[`${entity.name}id`] ?? row?.['activityid'];
    return typeof id === 'string' ? `{${id.toUpperCase()}}` : '';
  };
  const inner = `<cookie page="${page}"><${entity.name}id last="${idOf(rows.at(-1))}" first="${idOf(rows[0])}" /></cookie>`;
  const encoded = encodeURIComponent(encodeURIComponent(inner));
  return `<cookie pagenumber="${page + 1}" pagingcookie="${encoded}" istracking="False" />`;
}
