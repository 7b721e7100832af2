import { toTable, type Table } from '../metadata/catalog.ts';
import type { Catalog } from '../metadata/catalog.ts';
import type { TableDefinition } from '../metadata/definition.ts';
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
  const intersect = intersectTable(catalog, name);
  if (intersect !== undefined) return toTable(intersect);
  const other = catalog.findBySet(name) ?? catalog.find(name.toLowerCase());
  if (other !== undefined || !mayBeMade(schema, name)) return catalog.get(name);
  return toTable(inferTable(name));
}

/** The table behind a many-to-many relationship exists, though no file describes it. */
function intersectTable(catalog: Catalog, name: string): TableDefinition | undefined {
  const relation = catalog
    .definitions()
    .flatMap(({ manyToMany }) => manyToMany)
    .find((one) => one.intersectTable === name);
  if (relation === undefined) return undefined;
  const { nearColumn, farColumn } = relation;
  const primaryId = `${name}id`;
  return {
    name,
    setName: `${name}collection`,
    label: name,
    pluralLabel: name,
    primaryId,
    primaryName: primaryId,
    columns: [
      { name: primaryId, label: name, type: 'id' },
      { name: nearColumn, label: nearColumn, type: 'guid' },
      { name: farColumn, label: farColumn, type: 'guid' },
    ],
    manyToMany: [],
    isActivity: false,
    ownership: 'none',
    objectTypeCode: 0,
    isCustom: false,
  };
}
