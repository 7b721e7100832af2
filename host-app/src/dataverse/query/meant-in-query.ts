import { lookupOfValue, lookupValueName, type Catalog, type Table } from '../metadata/catalog.ts';
import { appColumnFix, unknownNameFix, type Meant } from '../metadata/name-hints.ts';
import { nearestName } from '../nearest-name.ts';
import { wordOf } from '../write/words-of-phones.ts';

/**
 * The place of a name: as a column, behind `$expand`, before `/any(`, or on the path to a column.
 */
export type PlaceOfName = 'column' | 'expand' | 'collection' | 'step';

/**
 * The likely meaning of a wrong name in a query. A hint is a name that the same place accepts, and
 * never the one that was written: a lookup is read as `_x_value`, and collections are queried with
 * `any`.
 */
export function meantInQuery(
  catalog: Catalog,
  table: Table,
  name: string,
  place: PlaceOfName,
): Meant {
  const appFix = appColumnFix(table.definition, name);
  if (appFix !== undefined) return { fix: appFix };
  const nearest =
    place === 'column' ? columnMeant(table, name) : navigationMeant(catalog, table, name, place);
  if (nearest !== undefined && nearest !== name) return { nearest };
  if (place === 'step' && catalog.navigation(table, name) !== undefined) {
    return { fix: `"${name}" is a collection: filter with ${name}/any(x:x/<column> eq ...).` };
  }
  return { fix: unknownNameFix(table.definition, name) };
}

function columnMeant(table: Table, name: string): string | undefined {
  const wanted = name.toLowerCase();
  const lookups = [...table.lookupValues.values()];
  const lookup =
    lookups.find((column) => column.name === wanted) ??
    lookups.find((column) => isStem(column.name, wanted));
  if (lookup !== undefined) return lookupValueName(lookup.name);
  const plain = table.shownColumns.filter(({ type }) => type !== 'lookup').map(nameOf);
  const names = [...plain, ...table.lookupValues.keys()];
  return names.find((known) => known === wanted) ?? wordOf(name, names) ?? nearestName(name, names);
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}

// `primarycontactid_guid` begins with its lookup, and `customer` is the beginning of one.
function isStem(column: string, wanted: string): boolean {
  return wanted.startsWith(`${column}_`) || (wanted.length > 3 && column === `${wanted}id`);
}

function navigationMeant(
  catalog: Catalog,
  table: Table,
  name: string,
  place: PlaceOfName,
): string | undefined {
  const names = catalog.navigationNames(table).filter((known) => {
    const kind = catalog.navigation(table, known)?.kind;
    if (place === 'expand') return true;
    return place === 'step' ? kind === 'one' : kind !== 'one';
  });
  const wanted = lookupOfValue(name) ?? name;
  const exact = names.find((known) => known.toLowerCase() === wanted.toLowerCase());
  const begun = names.find((known) => known.startsWith(`${wanted}_`) || known === `${wanted}id`);
  return exact ?? begun ?? nearestName(name, names);
}
