import {
  hasPublisherPrefix,
  toGuid,
  type ColumnDefinition,
  type TableDefinition,
} from '../../dataverse/index.ts';
import { inputText } from './input.ts';

type Members = Readonly<Record<string, unknown>>;

/** The parameters of a form, by what takes them. */
export interface SortedParameters {
  /** Values of columns. */
  readonly values: Members;
  /** Values that no column has: those that the config declares, and any `parameter_...`. */
  readonly declared: Members;
  /** Names with a publisher prefix, which an organization may have as columns or parameters. */
  readonly undeclared: readonly string[];
  /** The first parameter that the platform refuses. */
  readonly refused?: { readonly name: string; readonly value: unknown };
}

/** Tells values of columns from other parameters, and finds the one that fits neither. */
export function sortParameters(
  table: TableDefinition,
  parameters: Members,
  declaredNames: readonly string[],
): SortedParameters {
  const values: Record<string, unknown> = {};
  const declared: Record<string, unknown> = {};
  const undeclared: string[] = [];
  for (const [name, value] of Object.entries(parameters)) {
    if (declaredNames.includes(name) || name.startsWith('parameter_')) declared[name] = value;
    else if (fits(table, name, value)) values[name] = value;
    else if (hasPublisherPrefix(name) && !hasColumn(table, name)) undeclared.push(name);
    else return { values, declared, undeclared, refused: { name, value } };
  }
  return { values, declared, undeclared };
}

function hasColumn({ columns }: TableDefinition, name: string): boolean {
  return columns.some((column) => column.name === name);
}

function fits({ columns }: TableDefinition, name: string, value: unknown): boolean {
  const column = columns.find((each) => each.name === name);
  if (column) return isValueOf(column, value);
  // The name and the table of a lookup stand beside its id.
  const [, lookup] = /^(\w+?)(?:name|type)$/.exec(name) ?? [];
  return columns.some((each) => each.name === lookup && each.type === 'lookup');
}

function isValueOf({ type }: ColumnDefinition, value: unknown): boolean {
  if (type === 'parties') return false;
  if (value === null) return true;
  if (type === 'lookup') {
    const first: unknown = Array.isArray(value) ? value[0] : value;
    const id: unknown =
      typeof first === 'object' && first !== null && 'id' in first ? first.id : first;
    return typeof id === 'string' && toGuid(id) !== undefined;
  }
  if (type === 'boolean') return ['0', '1', 'true', 'false'].includes(inputText(value));
  const isNumber = ['integer', 'bigint', 'decimal', 'double', 'money', 'choice', 'state', 'status'];
  if (isNumber.includes(type)) return value !== '' && Number.isFinite(Number(value));
  return true;
}
