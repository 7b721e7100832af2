import { toTable, type Table } from '../metadata/catalog.ts';
import { mayBeMade } from '../metadata/name-rules.ts';
import type { State } from '../state.ts';
import { inferTable } from './infer-table.ts';

/**
 * An undefined table, for the catalog to add. `contacts` and `Contact` are slips, which the product
 * refuses; `new_anything` may exist there.
 *
 * @throws {DataverseError} `table-not-found` when no organization can have a table of this name.
 */
export function makeTable(
  { catalog, schema }: Pick<State, 'catalog' | 'schema'>,
  name: string,
): Table {
  const other = catalog.findBySet(name) ?? catalog.find(name.toLowerCase());
  if (other !== undefined || !mayBeMade(schema, name)) return catalog.get(name);
  return toTable(inferTable(name));
}
