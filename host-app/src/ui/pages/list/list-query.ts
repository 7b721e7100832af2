import {
  viewColumnsOf,
  type ColumnDefinition,
  type TableDefinition,
  type View,
} from '../../../dataverse/index.ts';

/** The agent's sort column; without one, the view's own order applies. */
export interface ListSort {
  readonly column: string;
  readonly isDescending: boolean;
}

export interface ListRequest {
  readonly table: TableDefinition;
  readonly view: View;
  readonly sort: ListSort | undefined;
  /** Quick filter: words in any searched column. */
  readonly text: string;
}

/** The query that a list shows. */
export function listQuery({ table, view, sort, text }: ListRequest): string {
  const columns = viewColumnsOf(table, view);
  const select = [table.primaryName, ...columns.map(propertyOf)].join(',');
  const order = sort ? orderOf(table, sort) : view.orderBy;
  const parts = [
    `$select=${select}`,
    view.filter === undefined ? undefined : `$filter=${encodeURIComponent(view.filter)}`,
    order === undefined ? undefined : `$orderby=${encodeURIComponent(order)}`,
    text.trim() === '' ? undefined : `$search=${encodeURIComponent(text.trim())}`,
  ];
  return `?${parts.filter((part) => part !== undefined).join('&')}`;
}

/** Sorting by the same column again reverses the order. */
export function nextSort(sort: ListSort | undefined, column: string): ListSort {
  return { column, isDescending: sort?.column === column && !sort.isDescending };
}

function orderOf(table: TableDefinition, { column: name, isDescending }: ListSort): string {
  const column = table.columns.find((candidate) => candidate.name === name);
  return `${column ? propertyOf(column) : name} ${isDescending ? 'desc' : 'asc'}`;
}

function propertyOf({ name, type }: ColumnDefinition): string {
  return type === 'lookup' ? `_${name}_value` : name;
}
