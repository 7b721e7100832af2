import { nearestName } from '../nearest-name.ts';
import type { TableDefinition } from './definition.ts';

/**
 * The table that somebody means who writes a display name, a plural or a set name in place of a
 * logical name: `case`, `Phone Call`, `contacts`. Otherwise the name that looks most like it.
 */
export function tableMeant(
  name: string,
  tables: readonly TableDefinition[],
): TableDefinition | undefined {
  const wanted = plain(name);
  const bySomeName = tables.find((table) =>
    namesOf(table).some((known) => plain(known) === wanted),
  );
  if (bySomeName !== undefined) return bySomeName;
  const logical = nearestName(
    name,
    tables.map((table) => table.name),
  );
  return tables.find((table) => table.name === logical);
}

function namesOf(table: TableDefinition): readonly string[] {
  const { name, setName, label, pluralLabel, collectionName = setName } = table;
  return [name, setName, collectionName, label, pluralLabel];
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]/g, '');
}
