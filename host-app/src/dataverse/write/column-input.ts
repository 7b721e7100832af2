import { DataverseError } from '../errors.ts';
import { toGuid } from '../guid.ts';
import type { JsonValue } from '../json.ts';
import type { Choice, ColumnDefinition } from '../metadata/definition.ts';
import { edmTypeOf, timeOf } from '../query/kinds.ts';

/**
 * Converts a written value for its column. Text that represents a number or a boolean is accepted,
 * as the platform's reader does (`directioncode: "true"`) (observed); no other conversion takes
 * place. Times are stored in UTC and whole seconds, as they are returned.
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
    { source: column.name, fix: valueFix(column, value) },
  );
}

/** The fix for a value of the wrong type. */
function valueFix({ type, choices = [] }: ColumnDefinition, value: JsonValue): string | undefined {
  if (value === '') return 'Pass null to clear the column.';
  switch (type) {
    case 'choice':
    case 'choices':
    case 'state':
    case 'status':
      return choiceFix(choices, value);
    case 'boolean':
      return 'Pass true or false.';
    case 'datetime':
      return 'Write the time as 2026-03-04T05:06:07Z.';
    case 'date':
      return 'Write the date as 2026-03-04.';
    case 'text':
    case 'memo':
    case 'image':
    case 'table':
      return 'Pass a string: String(value) makes one of a number, JSON.stringify(value) of an object.';
    case 'integer':
    case 'bigint':
      return 'Pass a whole number.';
    case 'decimal':
    case 'double':
    case 'money':
      return 'Pass a number, with a point before its fraction and no other sign.';
    case 'id':
    case 'guid':
      return 'Pass a GUID: xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx.';
    case 'any':
    case 'lookup':
    case 'managed':
    case 'parties':
    case 'virtual':
      return undefined;
  }
}

function choiceFix(choices: readonly Choice[], value: JsonValue): string {
  const text = typeof value === 'string' ? value.trim().toLowerCase() : undefined;
  const meant = choices.find(({ label }) => label.toLowerCase() === text);
  if (meant !== undefined) return `"${meant.label}" is ${meant.value}: pass the number.`;
  return `Pass the number of a choice: ${listOf(choices)}.`;
}

/** Choices with their numbers, as far as a fix can name them. */
export function listOf(choices: readonly Choice[]): string {
  const named = choices.slice(0, 10).map((choice) => `${choice.value} ${choice.label}`);
  return named.join(', ');
}

function fit(column: ColumnDefinition, value: JsonValue): JsonValue | undefined {
  switch (column.type) {
    case 'text':
    case 'memo':
    case 'image':
    case 'table':
      return typeof value === 'string' ? value : undefined;
    case 'integer':
    case 'bigint':
    case 'choice':
    case 'state':
    case 'status':
      return wholeNumber(value);
    case 'decimal':
    case 'double':
    case 'money':
      return rounded(number(value), column.precision);
    case 'choices':
      return listOfChoices(value);
    case 'boolean':
      return yesOrNo(value);
    case 'datetime':
      return moment(value);
    case 'date':
      return moment(value)?.slice(0, 10);
    case 'id':
    case 'guid':
      return typeof value === 'string' ? toGuid(value) : undefined;
    case 'any':
    case 'lookup':
    case 'managed':
    case 'parties':
    case 'virtual':
      return undefined;
  }
}

function number(value: JsonValue): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const parsed = Number(value);
  return Number.isFinite(parsed) ? parsed : undefined;
}

// Excess digits are rounded away, as the platform does.
function rounded(value: number | undefined, precision: number | undefined): number | undefined {
  if (value === undefined || precision === undefined) return value;
  const scaled = Number(value.toFixed(precision));
  return Number.isFinite(scaled) ? scaled : value;
}

/** Several choices are written as `1,3` (documented); a single one may be a number. */
function listOfChoices(value: JsonValue): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || !/^\s*-?\d+(?:\s*,\s*-?\d+)*\s*$/.test(text)) return undefined;
  return text.replaceAll(/\s/g, '');
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
