import { labelOf, pluralOf } from '../write/infer-table.ts';
import { toChoices } from './columns.ts';
import type { AlternateKey, ColumnDefinition, TableDefinition, TextFormat } from './definition.ts';
import { activity, table } from './table.ts';

/** A column as a configuration describes it. */
export type CustomColumn = {
  readonly name: string;
  /** The name of the lookup in a bind; default: the column name, when it has capitals. */
  readonly schemaName?: string | undefined;
  readonly maxLength?: number | undefined;
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

/** A table as the configuration describes it; omitted members get the platform's defaults. */
export type CustomTable = {
  readonly name: string;
  readonly setName?: string | undefined;
  readonly label?: string | undefined;
  readonly pluralLabel?: string | undefined;
  /** The column whose value names a row; default: the first text column. */
  readonly primaryName?: string | undefined;
  readonly isActivity?: boolean | undefined;
  readonly keys?: readonly AlternateKey[] | undefined;
  readonly columns: readonly CustomColumn[];
};

/** The definition of a configured table, or of the columns it adds to an existing one. */
export function toTableDefinition(input: CustomTable): TableDefinition {
  const name = input.name.toLowerCase();
  const columns = input.columns.map((column) => toColumn(name, column));
  const label = input.label ?? labelOf(input.name);
  const common = {
    name,
    setName: input.setName ?? pluralOf(name),
    label,
    pluralLabel: input.pluralLabel ?? pluralOf(label),
    isCustom: true,
    columns,
    ...(input.keys === undefined ? {} : { keys: input.keys }),
  };
  if (input.isActivity === true) return activity(common);
  const firstText = columns.find(({ type }) => type === 'text')?.name;
  const primaryName = input.primaryName ?? firstText ?? `${name}name`;
  const naming = toColumn(name, { name: primaryName, label: 'Name', type: 'text' });
  const isNamed = columns.some((column) => column.name === primaryName);
  return table({ ...common, primaryName, columns: isNamed ? columns : [naming, ...columns] });
}

function toColumn(owner: string, column: CustomColumn): ColumnDefinition {
  const { type, format, isRequired, maxLength = 850 } = column;
  const name = column.name.toLowerCase();
  const written = column.schemaName ?? column.name;
  const label = column.label ?? labelOf(column.name);
  const extra = {
    isCustom: true,
    ...(written === name ? {} : { schemaName: written }),
    ...(isRequired === true ? { isRequired } : {}),
  };
  if (type === 'lookup') return { ...toLookup(owner, name, label, column), ...extra };
  if (type === 'choice')
    return { name, label, type, choices: toChoices(column.choices ?? {}), ...extra };
  const isText = type === 'text';
  return {
    name,
    label,
    type,
    ...extra,
    ...(format === undefined ? {} : { format }),
    ...(type === 'memo' && column.maxLength !== undefined ? { maxLength } : {}),
    ...(isText ? { isSearched: true, maxLength } : {}),
  };
}

function toLookup(
  owner: string,
  name: string,
  label: string,
  { name: written, schemaName = written, targets = [] }: CustomColumn,
): ColumnDefinition {
  return {
    name,
    label,
    type: 'lookup',
    targets: targets.map((target) => ({
      table: target,
      navigationProperty: targets.length === 1 ? schemaName : `${schemaName}_${target}`,
      inverse: `${target}_${owner}_${name}`,
    })),
    // A lookup in lower case may still have capitals in its schema name, which the configuration
    // does not say.
    ...(schemaName === name ? { isNameOpen: true } : {}),
  };
}
