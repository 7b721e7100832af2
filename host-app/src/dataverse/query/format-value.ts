import type { JsonValue } from '../json.ts';
import type { ColumnDefinition } from '../metadata/definition.ts';
import { timeOf } from './kinds.ts';

const numbers = new Intl.NumberFormat('en-US');
const decimals = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2 });
const amounts = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });
const moments = new Intl.DateTimeFormat('en-US', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZone: 'UTC',
});
const days = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC' });

/**
 * How a value is shown: the label of a choice, a date, a number with its separators. Undefined for
 * values that are shown as they are. American English, UTC and dollars (chosen).
 */
export function formatValue(column: ColumnDefinition, value: JsonValue): string | undefined {
  if (typeof value === 'boolean') return labelOf(column, value ? 1 : 0);
  if (typeof value === 'number') return formatNumber(column, value);
  if (typeof value !== 'string') return undefined;
  if (column.type === 'choices') return labelsOf(column, value);
  if (column.type !== 'datetime' && column.type !== 'date') return undefined;
  const time = timeOf(value);
  if (time === null) return undefined;
  // The language data has a comma and, in some versions, a narrow space; the product has neither.
  const text = (column.type === 'date' ? days : moments).format(time);
  return text.replace(', ', ' ').replaceAll('\u202f', ' ');
}

function formatNumber(column: ColumnDefinition, value: number): string | undefined {
  switch (column.type) {
    case 'choice':
    case 'state':
    case 'status':
      return labelOf(column, value);
    case 'integer':
      return numbers.format(value);
    case 'decimal':
    case 'double':
      return decimals.format(value);
    case 'money':
      return amounts.format(value);
    case 'bigint':
    case 'choices':
    case 'guid':
    case 'image':
    case 'managed':
    case 'parties':
    case 'table':
    case 'virtual':
    case 'any':
    case 'boolean':
    case 'date':
    case 'datetime':
    case 'id':
    case 'lookup':
    case 'memo':
    case 'text':
      return undefined;
  }
}

function labelsOf(column: ColumnDefinition, value: string): string {
  const labels = value.split(',').map((choice) => labelOf(column, Number(choice)) ?? choice);
  return labels.join('; ');
}

function labelOf({ choices }: ColumnDefinition, value: number): string | undefined {
  return choices?.find((choice) => choice.value === value)?.label;
}
