import { DataverseError, type TableDefinition } from '../../dataverse/index.ts';
import { inferTable } from '../../dataverse/write/infer-table.ts';
import type { Call } from '../call.ts';

/** A set with a publisher's prefix may exist in some organization: its table is made, with a notice. */
export function madeTable({ records }: Call, set: string): TableDefinition | undefined {
  const names = [set.replace(/ies$/, 'y'), set.replace(/es$/, ''), set.replace(/s$/, '')];
  try {
    const name = names.find((one) => one !== set && inferTable(one).setName === set);
    if (name === undefined) return undefined;
    records.query(name, '', { limit: 0 });
    return records.findTable(name);
  } catch (error) {
    if (error instanceof DataverseError) return undefined; // No organization can have it.
    throw error;
  }
}
