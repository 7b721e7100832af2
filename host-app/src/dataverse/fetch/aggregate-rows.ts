import { emptyJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import type { ColumnDefinition } from '../metadata/definition.ts';
import type { QueryContext } from '../query/context.ts';
import { formatValue } from '../query/format-value.ts';
import { kindOfColumn, timeOf, toComparable, type Comparable } from '../query/kinds.ts';
import { formattedValue, showColumn } from '../query/show-row.ts';
import type { Aggregate, DateGrouping, FetchAttribute } from './fetch-query.ts';
import { columnOf, valueOf, type JoinedRow, type Place } from './joined-rows.ts';
import { refuseFetch } from './xml-reader.ts';

type Part = {
  readonly alias: string;
  readonly place: Place;
  readonly column: ColumnDefinition;
  readonly attribute: FetchAttribute;
};

/** Groups rows and computes one row for each group, under the requested aliases. */
export function aggregateRows(
  context: QueryContext,
  places: readonly Place[],
  rows: readonly JoinedRow[],
): readonly JsonObject[] {
  const parts = places.flatMap((place) =>
    place.entity.attributes.map((attribute) => toPart(context, place, attribute)),
  );
  const groups = parts.filter(({ attribute }) => attribute.isGroup);
  const members = new Map<string, JoinedRow[]>();
  // Without groups there is exactly one group, even for no rows.
  if (groups.length === 0) members.set('[]', []);
  for (const row of rows) {
    const key = JSON.stringify(groups.map((part) => groupKey(part, row)));
    const known = members.get(key);
    if (known === undefined) members.set(key, [row]);
    else known.push(row);
  }
  return [...members.values()].map((group) => showGroup(context, parts, group));
}

function toPart(context: QueryContext, place: Place, attribute: FetchAttribute): Part {
  const { name, alias, aggregate, isGroup, dateGrouping } = attribute;
  if (aggregate === undefined && !isGroup) {
    refuseFetch('Attribute can not be specified if an aggregate operation is requested.');
  }
  if (alias === undefined) {
    return refuseFetch(`The attribute '${name}' of an aggregate needs an alias.`);
  }
  const column = columnOf(context, place.table, name);
  if (dateGrouping !== undefined && kindOfColumn[column.type] !== 'time') {
    refuseFetch(
      `The attribute '${name}' is not a date, so it cannot be grouped by ${dateGrouping}.`,
    );
  }
  const isNumber = kindOfColumn[column.type] === 'number' || column.type === 'any';
  if ((aggregate === 'sum' || aggregate === 'avg') && !isNumber) {
    refuseFetch(`The attribute '${name}' is not a number, so it has no ${aggregate}.`);
  }
  return { alias, place, column, attribute };
}

function read({ place, column }: Part, joined: JoinedRow): JsonValue | undefined {
  const row = joined.get(place.alias);
  return row === undefined ? undefined : valueOf(row, column);
}

function groupKey(part: Part, joined: JoinedRow): JsonValue {
  const value = read(part, joined) ?? null;
  const { dateGrouping } = part.attribute;
  if (dateGrouping !== undefined) return partOfDate(value, dateGrouping);
  return toComparable(kindOfColumn[part.column.type], value);
}

const day = 86_400_000;

function partOfDate(value: JsonValue, grouping: DateGrouping): number | null {
  const time = typeof value === 'string' ? timeOf(value) : null;
  if (time === null) return null;
  const date = new Date(time);
  if (grouping === 'day') return date.getUTCDate();
  if (grouping === 'month') return date.getUTCMonth() + 1;
  if (grouping === 'quarter') return Math.floor(date.getUTCMonth() / 3) + 1;
  if (grouping === 'year') return date.getUTCFullYear();
  const newYear = Date.UTC(date.getUTCFullYear(), 0, 1);
  return Math.floor(((time - newYear) / day + new Date(newYear).getUTCDay()) / 7) + 1;
}

function showGroup(
  context: QueryContext,
  parts: readonly Part[],
  group: readonly JoinedRow[],
): JsonObject {
  const shown = emptyJsonObject();
  for (const part of parts) {
    const { alias, attribute, column } = part;
    const first = group[0];
    const row = first?.get(part.place.alias);
    if (attribute.aggregate !== undefined) {
      const value = compute(attribute.aggregate, part, group);
      const formatted =
        attribute.aggregate === 'count' ? String(group.length) : formatValue(column, value);
      if (formatted !== undefined) shown[alias + formattedValue] = formatted;
      shown[alias] = value;
    } else if (attribute.dateGrouping !== undefined) {
      shown[alias] = first === undefined ? null : groupKey(part, first);
    } else if (row === undefined) shown[alias] = null;
    else showColumn(context, shown, column, row, alias);
  }
  return shown;
}

function compute(aggregate: Aggregate, part: Part, group: readonly JoinedRow[]): JsonValue {
  if (aggregate === 'count') return group.length;
  const values = group.map((row) => read(part, row) ?? null).filter((value) => value !== null);
  const kind = kindOfColumn[part.column.type];
  if (aggregate === 'countcolumn') {
    if (!part.attribute.isDistinct) return values.length;
    return new Set(values.map((value) => toComparable(kind, value))).size;
  }
  if (aggregate === 'min' || aggregate === 'max') return extreme(aggregate, kind, values);
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length === 0) return null;
  const sum = numbers.reduce((total, value) => total + value, 0);
  return aggregate === 'sum' ? sum : sum / numbers.length;
}

function extreme(
  aggregate: 'min' | 'max',
  kind: Parameters<typeof toComparable>[0],
  values: readonly JsonValue[],
): JsonValue {
  let best: JsonValue = null;
  let bestKey: Comparable = null;
  for (const value of values) {
    const key = toComparable(kind, value);
    if (key === null) continue;
    const isBetter = bestKey === null || (aggregate === 'min' ? key < bestKey : key > bestKey);
    if (isBetter) [best, bestKey] = [value, key];
  }
  return best;
}
