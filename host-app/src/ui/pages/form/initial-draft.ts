import type { TableDefinition } from '../../../dataverse/index.ts';
import { hasChoices, type Draft, type FieldValue } from './field-values.ts';

/** The values that a new form starts with because its opener passed them. */
export function initialDraft(
  table: TableDefinition,
  data: Readonly<Record<string, unknown>> | undefined,
): Draft {
  if (!data) return {};
  const entries = table.columns.flatMap((column): [string, FieldValue][] => {
    const value = data[column.name];
    if (column.type === 'lookup') return [];
    if (hasChoices(column)) return isNumberText(value) ? [[column.name, Number(value)]] : [];
    if (typeof value === 'boolean') return [[column.name, value]];
    if (typeof value === 'string' || typeof value === 'number')
      return [[column.name, String(value)]];
    return [];
  });
  return Object.fromEntries(entries);
}

function isNumberText(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value));
}
