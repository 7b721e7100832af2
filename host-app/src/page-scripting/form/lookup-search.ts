import type { LookupSearch } from '../../store/open-form.ts';
import { findRows, type Filter } from '../xrm/lookup-objects.ts';
import type { FormParts } from './form-parts.ts';

/** Adds a filter to the search that is starting; false when none is (documented). */
export function filterSearch(parts: FormParts, column: string, filter: Filter): boolean {
  const filters = parts.searches.get(column);
  filters?.push(filter);
  return filters !== undefined;
}

/** The search of a lookup as `prepare` filters it; undefined when it does not. */
export function searchOf(
  parts: FormParts,
  column: string,
  prepare: () => void,
): LookupSearch | undefined {
  const { page } = parts;
  const filters: Filter[] = [];
  parts.searches.set(column, filters);
  prepare();
  parts.searches.delete(column);
  if (filters.length === 0) return undefined;
  return async (name, text) => {
    const table = page.app.records.findTable(name);
    if (table === undefined) return [];
    try {
      const rows = await findRows(page, table, filters, text);
      return rows.map((row) => ({ entityName: row.entityType, id: row.id, name: row.name }));
    } catch (error) {
      // A filter that cannot be read leaves nothing to choose from, and its author hears why.
      page.report(error);
      return [];
    }
  };
}
