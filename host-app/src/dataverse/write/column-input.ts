import { DataverseError } from '../errors.ts';
import { toGuid } from '../guid.ts';
import type { JsonValue } from '../json.ts';
import type { ColumnDefinition } from '../metadata/definition.ts';
import { edmTypeOf, timeOf } from '../query/kinds.ts';

/**
 * Fits a written value to its column. Text that reads as a number or a yes/no is taken for one, as
 * the platform's reader does (`directioncode: "true"`) (observed); nothing else is bent. Times are
 * kept in UTC and whole seconds, as they are read back.
 *
 * @throws {DataverseError} `invalid-value`.
 */
export function toColumnValue(column: ColumnDefinition, value: JsonValue): JsonValue {
  if (value === null || column.type === 'any') return value;
  const fitted = fit(column, value);
  if (fitted !== undefined) return fitted;
  throw new DataverseError(
    'invalid-value',
    `Cannot convert the literal '${excerpt(value)}' to the expected type '${edmTypeOf(column)}'. Column: ${column.name}.`,
    { source: column.name },
  );
}

function fit(column: ColumnDefinition, value: JsonValue): JsonValue | undefined {
  switch (column.type) {
    case 'text':
    case 'memo':
      return typeof value === 'string' ? value : undefined;
    case 'integer':
    case 'choice':
    case 'state':
    case 'status':
      return wholeNumber(value);
    case 'decimal':
    case 'money':
      return number(value);
    case 'boolean':
      return yesOrNo(value);
    case 'datetime':
      return moment(value);
    case 'date':
      return moment(value)?.slice(0, 10);
    case 'id':
      return typeof value === 'string' ? toGuid(value) : undefined;
    case 'any':
    case 'lookup':
      return undefined;
  }
}

function number(value: JsonValue): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const parsed = Number(value);
  return Number.isFinite(parsed) ? parsed : undefined;
}

function wholeNumber(value: JsonValue): number | undefined {
  const parsed = number(value);
  return Number.isInteger(parsed) ? parsed : undefined;
}

function yesOrNo(value: JsonValue): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return undefined;
  const text = value.trim().toLowerCase();
  return text === 'true' ? true : text === 'false' ? false : undefined;
}

function moment(value: JsonValue): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d/.test(value)) return undefined;
  const time = timeOf(value);
  return time === null ? undefined : toStamp(time);
}

/** A time as the Web API writes it: `2026-03-04T05:06:07Z`. */
export function toStamp(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
}

function excerpt(value: JsonValue): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 100)}...` : text;
}
