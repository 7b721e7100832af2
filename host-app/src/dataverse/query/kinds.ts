import type { ColumnDefinition, ColumnType } from '../metadata/definition.ts';
import type { JsonValue } from '../json.ts';
import type { Literal } from './syntax.ts';

/**
 * How two values are compared. `any` is a column created by a first write: the other side decides.
 */
export type Kind = 'text' | 'number' | 'boolean' | 'time' | 'guid' | 'null' | 'record' | 'any';

export const kindOfColumn: Readonly<Record<ColumnType, Kind>> = {
  id: 'guid',
  lookup: 'guid',
  text: 'text',
  memo: 'text',
  integer: 'number',
  choice: 'number',
  state: 'number',
  status: 'number',
  decimal: 'number',
  money: 'number',
  boolean: 'boolean',
  datetime: 'time',
  date: 'time',
  guid: 'guid',
  bigint: 'number',
  double: 'number',
  choices: 'text',
  parties: 'any',
  image: 'text',
  table: 'text',
  managed: 'any',
  virtual: 'any',
  any: 'any',
};

const edmOfColumn: Readonly<Record<ColumnType, string>> = {
  id: 'Edm.Guid',
  lookup: 'Edm.Guid',
  text: 'Edm.String',
  memo: 'Edm.String',
  integer: 'Edm.Int32',
  choice: 'Edm.Int32',
  state: 'Edm.Int32',
  status: 'Edm.Int32',
  decimal: 'Edm.Decimal',
  money: 'Edm.Decimal',
  boolean: 'Edm.Boolean',
  datetime: 'Edm.DateTimeOffset',
  date: 'Edm.Date',
  guid: 'Edm.Guid',
  bigint: 'Edm.Int64',
  double: 'Edm.Double',
  choices: 'Edm.String',
  parties: 'Edm.Untyped',
  image: 'Edm.Binary',
  table: 'Edm.String',
  managed: 'Microsoft.Dynamics.CRM.BooleanManagedProperty',
  virtual: 'Edm.Untyped',
  any: 'Edm.Untyped',
};

const edmOfLiteral: Readonly<Record<Literal['type'], string>> = {
  null: '<null>',
  text: 'Edm.String',
  number: 'Edm.Int32',
  boolean: 'Edm.Boolean',
  guid: 'Edm.Guid',
  date: 'Edm.Date',
  datetime: 'Edm.DateTimeOffset',
};

/** The column type's name in the product's messages. */
export function edmTypeOf(column: ColumnDefinition): string {
  return edmOfColumn[column.type];
}

export function edmTypeOfLiteral(literal: Literal): string {
  if (literal.type === 'number' && !Number.isInteger(literal.value)) return 'Edm.Decimal';
  return edmOfLiteral[literal.type];
}

export function kindOfLiteral(literal: Literal): Kind {
  return literal.type === 'date' || literal.type === 'datetime' ? 'time' : literal.type;
}

/** A value in the form for comparison: text without case, time in ms. */
export type Comparable = string | number | boolean | null;

export function toComparable(kind: Kind, value: JsonValue | undefined): Comparable {
  if (value === undefined || value === null) return null;
  if (typeof value === 'object') return JSON.stringify(value);
  if (typeof value !== 'string') return value;
  return kind === 'time' ? timeOf(value) : value.toLowerCase();
}

/** Milliseconds since 1970, or null; text without a zone is UTC (chosen). */
export function timeOf(text: string): number | null {
  const hasZone = /(?:Z|[+-]\d\d:\d\d)$/i.test(text) || !text.includes('T');
  const time = Date.parse(hasZone ? text : `${text}Z`);
  return Number.isNaN(time) ? null : time;
}
