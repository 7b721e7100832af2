import { DataverseError } from '../errors.ts';
import type { JsonValue } from '../json.ts';
import type { ColumnDefinition } from '../metadata/definition.ts';
import { listOf } from './column-input.ts';
import type { Filling } from './filling.ts';

/**
 * Refuses values that the column cannot hold: a string that is too long, a number out of range, a
 * number that is not one of its choices.
 *
 * @throws {DataverseError} `value-too-long` or `value-out-of-range`, in the words of the platform.
 */
export function requireFit(filling: Filling, column: ColumnDefinition, value: JsonValue): void {
  if (typeof value === 'string') {
    requireLength(filling, column, value);
    if (column.type === 'choices') {
      for (const choice of value.split(',')) requireChoice(filling, column, Number(choice));
    }
  }
  if (typeof value !== 'number') return;
  if (column.choices !== undefined) requireChoice(filling, column, value);
  else requireRange(filling, column, value);
}

function requireLength(
  { name }: Filling,
  { name: column, maxLength }: ColumnDefinition,
  { length }: string,
): void {
  if (maxLength === undefined || length <= maxLength) return;
  throw new DataverseError(
    'value-too-long',
    `A validation error occurred.  The length of the '${column}' attribute of the '${name}' entity exceeded the maximum allowed length of '${maxLength}'.`,
    { source: column, fix: `Shorten the text, which has ${length} characters, to ${maxLength}.` },
  );
}

function requireRange({ name }: Filling, column: ColumnDefinition, value: number): void {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = column;
  if (value >= minimum && value <= maximum) return;
  refuseValue(name, column, value, `Use a number from ${minimum} to ${maximum}.`);
}

// Options that an organization adds to a choice have nine digits; state and reason have at most a
// few of them.
const firstOwnOption = 100_000_000;

function requireChoice(filling: Filling, column: ColumnDefinition, value: number): void {
  const { name, writer } = filling;
  const choices = column.choices ?? [];
  if (choices.some((choice) => choice.value === value)) return;
  const mayBeOwn = value >= firstOwnOption && column.type !== 'state' && column.isCustom !== true;
  if (writer.state.schema === 'strict' || !mayBeOwn) {
    refuseValue(name, column, value, `Use one of: ${listOf(choices)}.`);
  }
  writer.transaction.notice({
    code: 'unknown-choice',
    table: name,
    column: column.name,
    message: `${value} is not a choice of '${column.name}' here; the product refuses it unless your organization defines it.`,
  });
}

function refuseValue(table: string, { name }: ColumnDefinition, value: number, fix: string): never {
  throw new DataverseError(
    'value-out-of-range',
    `A validation error occurred. The value ${value} of '${name}' on record of type '${table}' is outside the valid range.`,
    { source: name, fix },
  );
}
