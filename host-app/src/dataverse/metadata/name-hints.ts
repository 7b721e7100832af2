import type { DataverseErrorDetail } from '../errors.ts';
import { nearestName } from '../nearest-name.ts';
import type { TableDefinition } from './definition.ts';
import { hasPublisherPrefix } from './name-rules.ts';

/** The likely intention, and the fix; each only if it is certain to work. */
export type Meant = Pick<DataverseErrorDetail, 'nearest' | 'fix'>;

/** The fix for a column of an application that the config does not name. */
export function appColumnFix({ columnsOfApps }: TableDefinition, name: string): string | undefined {
  const app = columnsOfApps?.get(name);
  return app === undefined
    ? undefined
    : `"${name}" is a column of ${app}: add the application to "apps" in the config.`;
}

/** The fix for a name that resembles no name of the table. */
export function unknownNameFix(table: TableDefinition, name: string): string | undefined {
  const declared = hasPublisherPrefix(name)
    ? `Declare "${name}" in "tables" of the config, if your organization has it.`
    : undefined;
  return appColumnFix(table, name) ?? declared;
}

/**
 * The table that was probably meant by a display name, a plural or a set name instead of a logical
 * name: `case`, `Phone Call`, `contacts`. Otherwise, the most similar name.
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
