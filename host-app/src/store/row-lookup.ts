import { DataverseError, type Dataverse } from '../dataverse/index.ts';
import type { RowLookup } from '../workspace/records/row-lookup.ts';

/** Lets slugs read records. A failed read returns nothing and reports the reason to `onFailure`. */
export function createRowLookup(
  records: Dataverse,
  onFailure: (table: string, message: string) => void = () => undefined,
): RowLookup {
  return (table, which) => {
    try {
      if ('id' in which) return records.retrieve(table, which.id);
      return records.query(table, which.options, { limit: 1 }).records[0];
    } catch (error) {
      if (!(error instanceof DataverseError)) throw error;
      // A record that does not exist has no values: its slugs are reported as unresolved.
      if (!('id' in which) || error.code !== 'record-not-found') onFailure(table, error.message);
      return undefined;
    }
  };
}
