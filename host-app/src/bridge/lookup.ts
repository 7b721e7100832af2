import { createRowLookup } from '../store/row-lookup.ts';
import type { RowLookup } from '../workspace/records/row-lookup.ts';
import { diagnostics } from './diagnostics.ts';
import type { ProviderHost } from './host.ts';

/** Reads records for the slugs of a request, and explains records that cannot be read. */
export function lookupFor({
  records,
  explain,
}: Pick<ProviderHost, 'records' | 'explain'>): RowLookup {
  return createRowLookup(records, (table, message) =>
    explain(diagnostics.slugQueryFailed(table, message)),
  );
}
