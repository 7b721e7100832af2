import type { DataverseRecord, TableDefinition } from '../../../dataverse/index.ts';

/** A row that is not there yet: what the table fills in by itself. */
export function newRecord(table: TableDefinition): DataverseRecord {
  return Object.fromEntries(
    table.columns.flatMap(({ name, defaultValue }) =>
      defaultValue === undefined ? [] : [[name, defaultValue]],
    ),
  );
}
