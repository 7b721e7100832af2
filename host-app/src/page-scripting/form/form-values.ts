import { describe } from 'provider-sdk/contract';
import { toGuid, type ColumnDefinition } from '../../dataverse/index.ts';
import type { FormValue } from '../../store/open-form.ts';
import { isMembers } from '../calls/script-input.ts';

const numeric = new Set(['integer', 'bigint', 'decimal', 'double', 'money']);
const chosen = new Set(['choice', 'state', 'status']);
const dated = new Set(['datetime', 'date']);

/** The value of a field as scripts read it; an empty one is null. */
export function toScript({ type }: ColumnDefinition, value: FormValue): unknown {
  if (value === null || value === '') return null;
  if (typeof value === 'object') {
    return [{ id: value.id, entityType: value.entityName, name: value.name }];
  }
  if (numeric.has(type) || chosen.has(type)) return Number(value);
  if (dated.has(type)) return new Date(String(value));
  if (type === 'choices') return String(value).split(',').map(Number);
  return value;
}

/** The value that a script sets, for the field. Throws a `TypeError` for one that does not fit. */
export function fromScript(column: ColumnDefinition, value: unknown): FormValue {
  const { type } = column;
  if (value === null || value === undefined) return type === 'lookup' ? null : '';
  const found = convert(column, value);
  if (found !== undefined) return found;
  throw new TypeError(`setValue: ${column.name} is of type ${type}, got ${describe(value)}`);
}

function convert({ type }: ColumnDefinition, value: unknown): FormValue | undefined {
  if (type === 'lookup') return lookupFrom(value);
  if (numeric.has(type)) return typeof value === 'number' ? String(value) : undefined;
  if (chosen.has(type)) return typeof value === 'number' ? value : undefined;
  if (type === 'boolean') return typeof value === 'boolean' ? value : undefined;
  if (dated.has(type)) return dateText(type, value);
  if (type === 'choices') return Array.isArray(value) ? value.map(Number).join(',') : undefined;
  return typeof value === 'string' ? value : undefined;
}

// A date of another realm is a Date too.
function dateText(type: string, value: unknown): string | undefined {
  if (Object.prototype.toString.call(value) !== '[object Date]') return undefined;
  const text = new Date(Number(value)).toISOString();
  return type === 'date' ? text.slice(0, 10) : `${text.slice(0, 19)}Z`;
}

function lookupFrom(value: unknown): FormValue | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  if (Array.isArray(value) && first === undefined) return null;
  const { id, entityType, name } = isMembers(first) ? first : {};
  const bare = typeof id === 'string' ? toGuid(id) : undefined;
  if (bare === undefined || typeof entityType !== 'string') return undefined;
  return { id: bare, entityName: entityType, name: typeof name === 'string' ? name : '' };
}

/** Names of the kinds of fields, as `getAttributeType` tells them. */
export function attributeType({ type }: ColumnDefinition): string {
  if (chosen.has(type)) return 'optionset';
  if (type === 'choices') return 'multiselectoptionset';
  if (dated.has(type)) return 'datetime';
  if (type === 'bigint') return 'integer';
  return ['memo', 'integer', 'decimal', 'double', 'money', 'boolean', 'lookup'].includes(type)
    ? type
    : 'string';
}
