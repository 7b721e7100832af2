import type { ColumnDefinition, DataverseRecord } from '../../../dataverse/index.ts';

/** A record that a lookup refers to. */
export interface LookupValue {
  readonly entityName: string;
  readonly id: string;
  readonly name: string;
}

const formattedValue = '@OData.Community.Display.V1.FormattedValue';
const lookupTable = '@Microsoft.Dynamics.CRM.lookuplogicalname';

/** Name of a column in a returned row. */
function propertyOf(column: ColumnDefinition): string {
  return column.type === 'lookup' ? `_${column.name}_value` : column.name;
}

/** Displayed text: the formatted value where there is one. */
export function textOf(record: DataverseRecord, column: ColumnDefinition): string {
  const property = propertyOf(column);
  const formatted = record[property + formattedValue];
  // A lookup without a name would show its ID, which means nothing to an agent.
  const value = formatted ?? (column.type === 'lookup' ? undefined : record[property]);
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

export function lookupOf(
  record: DataverseRecord,
  column: ColumnDefinition,
): LookupValue | undefined {
  const property = propertyOf(column);
  const id = record[property];
  const entityName = record[property + lookupTable] ?? column.targets?.[0]?.table;
  if (typeof id !== 'string' || typeof entityName !== 'string') return undefined;
  return { entityName, id, name: textOf(record, column) || entityName };
}

export function stringOf(record: DataverseRecord, property: string): string {
  const value = record[property];
  return typeof value === 'string' ? value : '';
}
