import type { SearchGroup, SearchOptions } from '../dataverse.ts';
import type { Table } from '../metadata/catalog.ts';
import type { Row } from '../row.ts';
import { compileSearch } from './compile-search.ts';
import type { QueryContext } from './context.ts';
import { showRow } from './show-row.ts';

const mostPerTable = 50;

/** Finds rows by words in several tables; tables without a match are left out. */
export function searchTables(
  context: QueryContext,
  text: string,
  { tables, limit = mostPerTable }: SearchOptions,
): readonly SearchGroup[] {
  const { catalog } = context;
  const wanted = tables?.map((name) => catalog.get(name)) ?? catalog.all().filter(isSearched);
  return wanted.flatMap((table) => {
    const found = findRows(context, table, text, limit);
    if (found.length === 0) return [];
    const shown = found.slice(0, limit);
    const columns = table.shownColumns;
    const records = shown.map((row) => showRow(context, table, columns, row));
    return [{ table: table.definition.name, records, hasMore: found.length > limit }];
  });
}

function isSearched(table: Table): boolean {
  return table.definition.columns.some((column) => column.isSearched === true);
}

function findRows(context: QueryContext, table: Table, text: string, limit: number): Row[] {
  const test = compileSearch(text, table);
  const found: Row[] = [];
  for (const row of context.rowsOf(table.definition.name).all()) {
    if (found.length > limit) break;
    if (test(row)) found.push(row);
  }
  return found;
}
