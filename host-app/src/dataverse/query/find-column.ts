import { isShown, type Table } from '../metadata/catalog.ts';
import type { ColumnDefinition } from '../metadata/definition.ts';

/** A column by its name in a query: lookups only as `_x_value`. */
export function findColumn(table: Table, name: string): ColumnDefinition | undefined {
  const column = table.columns.get(name);
  if (column === undefined || column.type === 'lookup') return table.lookupValues.get(name);
  return isShown(column) ? column : undefined;
}
