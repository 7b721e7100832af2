import { labelOf, pluralOf } from '../write/infer-table.ts';
import { lookup, toChoices } from './columns.ts';
import type { ColumnDefinition, TableDefinition, TextFormat } from './definition.ts';
import { table } from './table.ts';

/** A column as a configuration describes it. */
export type CustomColumn = {
  readonly name: string;
  readonly label?: string | undefined;
  readonly type:
    | 'text'
    | 'memo'
    | 'integer'
    | 'decimal'
    | 'money'
    | 'boolean'
    | 'choice'
    | 'datetime'
    | 'date'
    | 'lookup';
  readonly format?: TextFormat | undefined;
  readonly isRequired?: boolean | undefined;
  /** Labels by value, for type `choice`. */
  readonly choices?: Readonly<Record<string, string>> | undefined;
  /** Logical names, for type `lookup`. */
  readonly targets?: readonly string[] | undefined;
};

/** A table as a configuration describes it; what it leaves out is made up as the platform would. */
export type CustomTable = {
  readonly name: string;
  readonly setName?: string | undefined;
  readonly label?: string | undefined;
  readonly pluralLabel?: string | undefined;
  /** The column whose value names a row; the first text unless given. */
  readonly primaryName?: string | undefined;
  readonly columns: readonly CustomColumn[];
};

/** The definition of a described table, or of the columns it adds to a table that is there. */
export function toTableDefinition(input: CustomTable): TableDefinition {
  const { name, columns } = input;
  const label = input.label ?? labelOf(name);
  const firstText = columns.find(({ type }) => type === 'text')?.name;
  const primaryName = input.primaryName ?? firstText ?? `${name}name`;
  const isNamed = columns.some((column) => column.name === primaryName);
  return table({
    name,
    setName: input.setName ?? pluralOf(name),
    label,
    pluralLabel: input.pluralLabel ?? pluralOf(label),
    primaryName,
    isCustom: true,
    columns: [
      ...(isNamed ? [] : [toColumn(name, { name: primaryName, label: 'Name', type: 'text' })]),
      ...columns.map((column) => toColumn(name, column)),
    ],
  });
}

function toColumn(owner: string, column: CustomColumn): ColumnDefinition {
  const { name, type, format, isRequired } = column;
  const label = column.label ?? labelOf(name);
  const extra = { isCustom: true, ...(isRequired === true ? { isRequired } : {}) };
  if (type === 'lookup') {
    const targets = column.targets ?? [];
    const inverses = targets.map((target) => [target, `${target}_${owner}_${name}`] as const);
    return { ...lookup(name, label, Object.fromEntries(inverses)), ...extra };
  }
  if (type === 'choice')
    return { name, label, type, choices: toChoices(column.choices ?? {}), ...extra };
  const isText = type === 'text';
  return {
    name,
    label,
    type,
    ...extra,
    ...(format === undefined ? {} : { format }),
    ...(isText ? { isSearched: true, maxLength: 850 } : {}),
  };
}
