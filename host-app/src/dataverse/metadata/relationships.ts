import type { TableDefinition } from './definition.ts';

/**
 * Rows of another table that refer to a row: the content of a timeline or a list of related rows.
 */
export type ChildRelationship = {
  readonly table: string;
  /** The lookup that refers to this table. */
  readonly column: string;
  /** Reads `_column_value` in a filter. */
  readonly valueColumn: string;
  /** Name of the collection, for `$expand` and any/all. */
  readonly collection: string;
  /** The rows are activities, parties or notes: they belong on a timeline. */
  readonly isTimeline: boolean;
};

/** One-to-many relationships of a table, in order of the tables' definition. */
export function childRelationshipsOf(
  tables: readonly TableDefinition[],
  name: string,
): readonly ChildRelationship[] {
  return tables.flatMap((table) =>
    table.columns.flatMap((column) =>
      (column.targets ?? [])
        .filter((target) => target.table === name && target.inverse !== undefined)
        .map(({ inverse = '' }) => ({
          table: table.name,
          column: column.name,
          valueColumn: `_${column.name}_value`,
          collection: inverse,
          isTimeline: isOnTimeline(table, column.name),
        })),
    ),
  );
}

function isOnTimeline({ isActivity, name }: TableDefinition, column: string): boolean {
  if (name === 'annotation') return column === 'objectid';
  return isActivity && column === 'regardingobjectid';
}
