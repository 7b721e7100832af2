import type { DataverseRecord, TableDefinition } from '../../../dataverse/index.ts';

/** A row that does not exist yet, with the table's default values. */
export function newRecord(table: TableDefinition): DataverseRecord {
  return Object.fromEntries(
    table.columns.flatMap(({ name, defaultValue }) =>
      defaultValue === undefined ? [] : [[name, defaultValue]],
    ),
  );
}
