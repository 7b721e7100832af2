import { emptyJsonObject, type JsonObjectDraft } from '../json.ts';
import { lookupValueName, type Table } from '../metadata/catalog.ts';
import type { ColumnDefinition } from '../metadata/definition.ts';
import { etagOf, type Reference, type Row } from '../row.ts';
import type { QueryContext } from './context.ts';
import { formatValue } from './format-value.ts';

export const formattedValue = '@OData.Community.Display.V1.FormattedValue';
export const lookupTable = '@Microsoft.Dynamics.CRM.lookuplogicalname';
const lookupNavigation = '@Microsoft.Dynamics.CRM.associatednavigationproperty';

/**
 * Formats a row as the Web API does: the etag, the requested columns with null for empty ones,
 * always the primary ID (observed), and annotations beside their values.
 */
export function showRow(
  context: QueryContext,
  table: Table,
  columns: readonly ColumnDefinition[],
  row: Row,
): JsonObjectDraft {
  const shown = emptyJsonObject();
  shown['@odata.etag'] = etagOf(row);
  for (const column of columns) showColumn(context, shown, column, row);
  shown[table.definition.primaryId] = row.id;
  return shown;
}

/** Writes one column of a row under a given name, with its annotations. */
export function showColumn(
  context: QueryContext,
  shown: JsonObjectDraft,
  column: ColumnDefinition,
  row: Row,
  name = column.type === 'lookup' ? lookupValueName(column.name) : column.name,
): void {
  if (column.type === 'lookup') {
    showLookup(context, shown, column, row.lookups.get(column.name), name);
  } else showValue(shown, column, row, name);
}

function showValue(shown: JsonObjectDraft, column: ColumnDefinition, row: Row, name: string): void {
  const value = row.values.get(column.name) ?? null;
  const formatted = formatValue(column, value);
  if (formatted !== undefined) shown[name + formattedValue] = formatted;
  shown[name] = value;
}

function showLookup(
  context: QueryContext,
  shown: JsonObjectDraft,
  column: ColumnDefinition,
  reference: Reference | undefined,
  name: string,
): void {
  shown[name] = reference?.id ?? null;
  if (reference === undefined) return;
  const label = nameOfReference(context, reference);
  const target = column.targets?.find(({ table }) => table === reference.table);
  if (label !== undefined) shown[name + formattedValue] = label;
  shown[name + lookupTable] = reference.table;
  const property = target?.navigationProperty;
  if (property !== undefined) shown[name + lookupNavigation] = property;
}

/** The primary name of the row that a lookup refers to. */
export function nameOfReference(
  { catalog, rowsOf }: QueryContext,
  { table, id }: Reference,
): string | undefined {
  const primaryName = catalog.find(table)?.definition.primaryName;
  const name = rowsOf(table)
    .get(id)
    ?.values.get(primaryName ?? '');
  return typeof name === 'string' && name !== '' ? name : undefined;
}
