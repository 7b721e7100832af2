import type { Table } from '../metadata/catalog.ts';
import type { ColumnDefinition } from '../metadata/definition.ts';
import type { JsonValue } from '../json.ts';
import { madeColumn } from '../query/made-column.ts';
import { propertyError } from '../query/resolve-path.ts';
import { wordOf } from '../write/words-of-phones.ts';
import { nearestName } from '../nearest-name.ts';
import type { QueryContext } from '../query/context.ts';
import { indexKey, type Row } from '../row.ts';
import { conditionTest } from './condition-test.ts';
import type { FetchCondition, FetchEntity, FetchFilter, FetchLink } from './fetch-query.ts';
import { refuseFetch } from './xml-reader.ts';

/**
 * A row of the first table with the rows joined to it, by alias; undefined where an outer link
 * found none.
 */
export type JoinedRow = ReadonlyMap<string, Row | undefined>;

/** The position of the first table in a joined row. */
export const base = '';

/** An entity or link with its table. */
export type Place = {
  readonly alias: string;
  readonly table: Table;
  readonly entity: FetchEntity;
};

/** Every entity of a query by alias. @throws {DataverseError} `table-not-found`. */
export function placesOf(context: QueryContext, entity: FetchEntity, alias = base): Place[] {
  const place = { alias, table: context.catalog.get(entity.name), entity };
  return [place, ...entity.links.flatMap((link) => placesOf(context, link, link.alias))];
}

/**
 * A column by its logical name, including lookups. @throws {DataverseError} `property-not-found`.
 */
export function columnOf(context: QueryContext, table: Table, name: string): ColumnDefinition {
  const column = table.columns.get(name);
  if (column !== undefined) return column;
  const made = table.lookupValues.has(name) ? undefined : madeColumn(context, table, name);
  if (made !== undefined) return made;
  // OData names of lookups are the usual slip here.
  const names = [...table.columns.keys()];
  const nearest =
    table.lookupValues.get(name)?.name ?? wordOf(name, names) ?? nearestName(name, names);
  throw propertyError(table, name, { source: name, nearest });
}

export function valueOf(row: Row, { name, type }: ColumnDefinition): JsonValue | undefined {
  return type === 'lookup' ? row.lookups.get(name)?.id : row.values.get(name);
}

type JoinedTest = (joined: JoinedRow) => boolean;

/** All rows that a query finds, joined and filtered, in no particular order. */
export function joinRows(context: QueryContext, entity: FetchEntity): readonly JoinedRow[] {
  const places = new Map(placesOf(context, entity).map((place) => [place.alias, place]));
  const table = context.catalog.get(entity.name);
  const join = planLinks(context, table, entity, { alias: base, places, made: countJoined() });
  const own = entity.filters.map((filter) => filterTest(context, filter, base, places));
  const found: JoinedRow[] = [];
  for (const row of candidates(context, table, entity)) {
    for (const joined of join(new Map([[base, row]]), row)) {
      if (own.every((test) => test(joined))) found.push(joined);
    }
  }
  return found;
}

// An index can choose the rows when one `eq` has to hold for all of them.
function candidates(context: QueryContext, table: Table, entity: FetchEntity): Iterable<Row> {
  const rows = context.rowsOf(table.definition.name);
  const [filter] = entity.filters;
  if (filter?.kind !== 'and') return rows.all();
  for (const { attribute, operator, values, entityName } of filter.conditions) {
    const column = table.columns.get(attribute);
    const [value] = values;
    if (operator !== 'eq' || entityName !== undefined || value === undefined) continue;
    if (column === undefined || !['id', 'lookup', 'text'].includes(column.type)) continue;
    const isText = column.type === 'text';
    return rows.whereEqual(
      attribute,
      (isText ? value : value.replaceAll(/[{}]/g, '')).toLowerCase(),
    );
  }
  return rows.all();
}

type Join = (joined: JoinedRow, row: Row | undefined) => readonly JoinedRow[];

/** Each link multiplies the rows; a query that exceeds this would take too long (chosen). */
const mostJoined = 200_000;

function countJoined(): () => void {
  let count = 0;
  return () => {
    count += 1;
    if (count <= mostJoined) return;
    refuseFetch(
      `The links of the query join more than ${mostJoined.toLocaleString('en')} rows. Use a filter that leaves fewer, or fewer links.`,
    );
  };
}

type Surroundings = {
  readonly alias: string;
  readonly places: ReadonlyMap<string, Place>;
  /** Called for each joined row. */
  readonly made: () => void;
};

function planLinks(
  context: QueryContext,
  table: Table,
  entity: FetchEntity,
  around: Surroundings,
): Join {
  const { alias } = around;
  const joins = entity.links.map((link) => planLink(context, table, link, around));
  return (joined) =>
    joins.reduce<readonly JoinedRow[]>(
      (rows, join) => rows.flatMap((each) => join(each, each.get(alias))),
      [joined],
    );
}

function planLink(
  context: QueryContext,
  outer: Table,
  link: FetchLink,
  { alias: outerAlias, places, made }: Surroundings,
): Join {
  const { alias, from, to, type } = link;
  if (alias === base || alias === outerAlias || isTwice(places, link)) {
    refuseFetch(`The alias '${alias}' is used by two entities.`);
  }
  const table = context.catalog.get(link.name);
  columnOf(context, outer, to);
  columnOf(context, table, from);
  const rows = context.rowsOf(link.name);
  const tests = link.filters.map((filter) => filterTest(context, filter, alias, places));
  const inner = planLinks(context, table, link, { alias, places, made });
  const matchesOf = (joined: JoinedRow, row: Row | undefined): readonly JoinedRow[] => {
    const key = row === undefined ? null : indexKey(row, to);
    if (key === null) return [];
    return rows.whereEqual(from, key).flatMap((found) => {
      made();
      const wider = new Map([...joined, [alias, found]]);
      return tests.every((test) => test(wider)) ? inner(wider, found) : [];
    });
  };
  if (type === 'exists' || type === 'in') {
    return (joined, row) => (matchesOf(joined, row).length > 0 ? [joined] : []);
  }
  if (type === 'inner') return matchesOf;
  return (joined, row) => {
    const found = matchesOf(joined, row);
    return found.length > 0 ? found : [new Map([...joined, [alias, undefined]])];
  };
}

function isTwice(places: ReadonlyMap<string, Place>, link: FetchLink): boolean {
  return places.get(link.alias)?.entity !== link;
}

function filterTest(
  context: QueryContext,
  { kind, conditions, filters }: FetchFilter,
  alias: string,
  places: ReadonlyMap<string, Place>,
): JoinedTest {
  const tests = [
    ...conditions.map((condition) => joinedTest(context, condition, alias, places)),
    ...filters.map((filter) => filterTest(context, filter, alias, places)),
  ];
  if (tests.length === 0) return () => true;
  return kind === 'and'
    ? (joined) => tests.every((test) => test(joined))
    : (joined) => tests.some((test) => test(joined));
}

function joinedTest(
  context: QueryContext,
  condition: FetchCondition,
  alias: string,
  places: ReadonlyMap<string, Place>,
): JoinedTest {
  const { entityName = alias, attribute } = condition;
  const place = places.get(entityName);
  if (place === undefined) {
    return refuseFetch(
      `The condition on '${attribute}' names the entity '${entityName}', which no link has as its alias.`,
      nearestName(entityName, places.keys()),
    );
  }
  const column = columnOf(context, place.table, attribute);
  const test = conditionTest(condition, column, context);
  return (joined) => {
    const row = joined.get(place.alias);
    return test(row === undefined ? undefined : valueOf(row, column));
  };
}
