import type { ColumnDefinition, DataverseRecord } from '../../../dataverse/index.ts';
import { lookupOf, stringOf, type LookupValue } from '../record/record-values.ts';

/** Value of a field during editing: text as typed, a choice as its number, a linked record. */
export type FieldValue = string | number | boolean | LookupValue | null;

/** Changed columns by name. */
export type Draft = Readonly<Record<string, FieldValue>>;

export function readField(record: DataverseRecord, column: ColumnDefinition): FieldValue {
  if (column.type === 'lookup') return lookupOf(record, column) ?? null;
  const value = record[column.name];
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return hasChoices(column) ? value : String(value);
  return stringOf(record, column.name);
}

export function isSameValue(a: FieldValue, b: FieldValue): boolean {
  if (isLookup(a) && isLookup(b)) return a.id === b.id;
  return a === b || (isEmpty(a) && isEmpty(b));
}

export function isEmpty(value: FieldValue): boolean {
  return value === null || value === '';
}

export function isLookup(value: FieldValue): value is LookupValue {
  return typeof value === 'object' && value !== null;
}

/** Content of a text control. */
export function toText(value: FieldValue): string {
  if (value === null) return '';
  return isLookup(value) ? value.name : String(value);
}

export function hasChoices(column: ColumnDefinition): boolean {
  return column.type === 'choice' || column.type === 'state' || column.type === 'status';
}

export function isPhone({ format }: ColumnDefinition): boolean {
  return format === 'phone';
}

const numeric = new Set(['integer', 'decimal', 'money']);

export function isNumeric(column: ColumnDefinition): boolean {
  return numeric.has(column.type);
}

/** Why a value cannot be saved; undefined when it can. */
export function problemOf(column: ColumnDefinition, value: FieldValue): string | undefined {
  if (isEmpty(value)) {
    return column.isRequired === true ? `${column.label} is required.` : undefined;
  }
  if (!isNumeric(column)) return undefined;
  const number = Number(value);
  if (!Number.isFinite(number)) return 'Enter a number.';
  return column.type === 'integer' && !Number.isInteger(number)
    ? 'Enter a whole number.'
    : undefined;
}
