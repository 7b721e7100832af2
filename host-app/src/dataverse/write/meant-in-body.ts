import type { Catalog, Table } from '../metadata/catalog.ts';
import type { ColumnDefinition, LookupTarget } from '../metadata/definition.ts';
import type { Meant } from '../metadata/name-hints.ts';
import { nearestName } from '../nearest-name.ts';
import { wordOf } from './words-of-phones.ts';

/**
 * The likely meaning of a wrong name in a body. A hint is a key that the same body accepts, and
 * never the written one: `regardingobjectid_case@odata.bind` leads to the incident, a lookup's
 * logical name to its navigation property, a phone system's words to the platform's.
 */
export function meantInBody(
  catalog: Catalog,
  table: Table,
  key: string,
  /** Table of the row that the value leads to. */
  target?: string,
): Meant {
  const meant = meantBy(catalog, table, key, target);
  return meant.nearest === key ? {} : meant;
}

function meantBy(catalog: Catalog, table: Table, key: string, target: string | undefined): Meant {
  const [name = '', annotation] = splitKey(key);
  const lookup = lookupMeant(table, name, target);
  if (lookup !== undefined) return lookupHint(catalog, lookup, key);
  const parties = table.definition.columns.find(
    (column) => column.type === 'parties' && column.name === name.toLowerCase(),
  );
  if (parties !== undefined) return partiesHint(table);
  const names = annotation === undefined ? writable(catalog, table) : bindable(table);
  const nearest = wordOf(name, names) ?? nearestName(name, names);
  if (nearest === undefined || nearest === name) return {};
  return { nearest: annotation === undefined ? nearest : `${nearest}@odata.bind` };
}

/** A key and its annotation, without blanks: `x @ odata.bind` is a slip for `x@odata.bind`. */
function splitKey(key: string): readonly string[] {
  return key.split('@').map((part) => part.trim());
}

type MeantLookup = { readonly column: ColumnDefinition; readonly targets: readonly LookupTarget[] };

function lookupMeant(
  table: Table,
  name: string,
  bound: string | undefined,
): MeantLookup | undefined {
  const wanted = name.toLowerCase();
  const lookups = [...table.lookupValues.values()].filter(isBindable);
  const exact = lookups.find(
    (column) => column.name === wanted || `_${column.name}_value` === wanted,
  );
  const found = exact ?? lookups.find((column) => isStemOf(column, wanted));
  if (found === undefined) return undefined;
  const targets = (found.targets ?? []).filter(isNamed);
  const meant = targets.filter(({ table: target }) =>
    bound === undefined ? isMeant(target, wanted, found.name) : target === bound,
  );
  return { column: found, targets: meant.length > 0 ? meant : targets };
}

function isBindable({ targets = [], isReadOnly }: ColumnDefinition): boolean {
  return isReadOnly !== true && targets.some(isNamed);
}

function isNamed({ navigationProperty, isUnlisted }: LookupTarget): boolean {
  return navigationProperty !== undefined && isUnlisted !== true;
}

// `regardingobjectid_case` begins with the lookup; `regardingobject` and `customer` are its stem.
function isStemOf({ name, targets = [] }: ColumnDefinition, wanted: string): boolean {
  if (wanted.startsWith(`${name}_`)) return targets.length > 1;
  return name === `${wanted}id` && wanted.length > 3;
}

const otherNames: ReadonlyMap<string, string> = new Map(
  Object.entries({ case: 'incident', user: 'systemuser' }),
);

function isMeant(target: string, wanted: string, column: string): boolean {
  const said = wanted.slice(column.length + 1).split('_');
  return said.some((word) => word === target || otherNames.get(word) === target);
}

function lookupHint(catalog: Catalog, { targets }: MeantLookup, written: string): Meant {
  const first = shortest(targets[0], written);
  if (first === undefined) return {};
  const names = [...new Set(targets.map((target) => shortest(target, written)))];
  const [, second] = names;
  return {
    nearest: `${first}@odata.bind`,
    fix:
      second === undefined
        ? bindFix(first, setOf(catalog, targets[0]))
        : `A lookup to several tables has a name for each: ${names
            .slice(0, 3)
            .map((name) => `"${name}@odata.bind"`)
            .join(', ')}.`,
  };
}

/** The fix for a lookup that is not written as an address. */
export function bindFix(property: string, set = '<entity set>'): string {
  return `A lookup is written as an address: "${property}@odata.bind": "/${set}(<id>)".`;
}

/** The entity set of the rows that a lookup leads to. */
export function setOf(catalog: Catalog, target: LookupTarget | undefined): string | undefined {
  return catalog.find(target?.table ?? '')?.definition.setName;
}

function shortest(target: LookupTarget | undefined, written: string): string | undefined {
  const name = target?.baseProperty ?? target?.navigationProperty;
  return `${name}@odata.bind` === written ? target?.navigationProperty : name;
}

function partiesHint({ definition }: Table): Meant {
  const nearest = `${definition.name}_activity_parties`;
  return {
    nearest,
    fix: `Parties are written as a list: "${nearest}": [{ "partyid_contact@odata.bind": "/contacts(<id>)", "participationtypemask": 2 }].`,
  };
}

function writable(catalog: Catalog, table: Table): readonly string[] {
  const columns = table.shownColumns.filter(
    ({ type, isReadOnly }) => type !== 'lookup' && isReadOnly !== true,
  );
  const collections = catalog
    .navigationNames(table)
    .filter((name) => catalog.navigation(table, name)?.kind !== 'one');
  return [...columns.map(({ name }) => name), ...collections];
}

function bindable(table: Table): readonly string[] {
  return [...table.lookupValues.values()]
    .filter(isBindable)
    .flatMap(({ targets = [] }) =>
      targets.filter(isNamed).flatMap(({ navigationProperty }) => navigationProperty ?? []),
    );
}
