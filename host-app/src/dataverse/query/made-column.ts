import { lookupOfValue, type Table } from '../metadata/catalog.ts';
import type { ColumnDefinition } from '../metadata/definition.ts';
import { mayBeMade } from '../metadata/name-rules.ts';
import type { NoticeListener } from '../notice.ts';
import type { State } from '../state.ts';
import { inferColumn, inferReadLookup } from '../write/infer-table.ts';
import { makeTable } from '../write/make-table.ts';
import { columnNotice, tableNotice } from '../write/made-names.ts';
import type { QueryContext } from './context.ts';
import { findColumn } from './find-column.ts';

/**
 * An undefined column in a query, if its name may exist in some organization: it is created, empty,
 * with a notice.
 */
export function madeColumn(
  { catalog, schema, notice }: QueryContext,
  { definition: { name: tableName } }: Table,
  name: string,
): ColumnDefinition | undefined {
  const table = catalog.get(tableName);
  const known = findColumn(table, name);
  if (known !== undefined) return known;
  const lookup = lookupOfValue(name);
  const logical = lookup ?? name;
  if (!mayBeColumn(table, logical) || !mayBeMade(schema, logical)) return undefined;
  const made = lookup === undefined ? inferColumn(name, null) : inferReadLookup(lookup);
  const columns = [...table.definition.columns, made];
  const grown = catalog.put({ ...table.definition, columns });
  notice(columnNotice(grown, made));
  return made;
}

function mayBeColumn({ columns, definition }: Table, name: string): boolean {
  if (columns.has(name) || name !== name.toLowerCase()) return false;
  return definition.columnsOfApps?.has(name) !== true;
}

/** An undefined table in a request, created in the same way; refused otherwise. */
export function madeTable({ catalog, schema }: State, name: string, notice: NoticeListener): Table {
  const made = makeTable({ catalog, schema }, name);
  catalog.put(made.definition);
  if (made.definition.isCustom) notice(tableNotice(made));
  return made;
}
