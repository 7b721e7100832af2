import { DataverseError } from '../errors.ts';
import { emptyJsonObject, type JsonObject } from '../json.ts';
import type { QueryContext } from '../query/context.ts';
import { compareValues, lookupName } from '../query/compile-order.ts';
import { kindOfColumn, toComparable, type Comparable } from '../query/kinds.ts';
import { mostRows } from '../query/paging.ts';
import { showColumn } from '../query/show-row.ts';
import { etagOf } from '../row.ts';
import { aggregateRows } from './aggregate-rows.ts';
import type { FetchQuery } from './fetch-query.ts';
import { base, columnOf, joinRows, placesOf, type JoinedRow, type Place } from './joined-rows.ts';
import { pagingCookie } from './paging-cookie.ts';
import { parseFetch } from './parse-fetch.ts';
import { refuseFetch, type ReadXml } from './xml-reader.ts';

/** Answers the FetchXML of an address, in the Web API's format. */
export type AnswerFetch = (context: QueryContext, setName: string, source: string) => JsonObject;

/**
 * Answers FetchXML as the Web API does: rows with annotations, columns of links as `alias.column`,
 * and whether there are more pages.
 *
 * @throws {DataverseError} `syntax`, `table-not-found`, `property-not-found`, `unknown-function`,
 * `type-mismatch`, or `invalid-option` when the address names another table.
 */
export function runFetch(
  context: QueryContext,
  setName: string,
  source: string,
  readXml: ReadXml,
): JsonObject {
  const query = parseFetch(source, readXml);
  const table = context.catalog.get(query.entity.name);
  if (table.definition.setName !== setName) {
    throw new DataverseError(
      'invalid-option',
      `The entity '${query.entity.name}' of the FetchXML does not belong to the segment '${setName}'.`,
      { nearest: table.definition.setName },
    );
  }
  const rows = shownRows(context, query);
  const size = query.top ?? Math.min(query.count ?? mostRows, mostRows);
  const first = (query.page - 1) * size;
  const value = rows.slice(first, first + size);
  const hasMore = query.top === undefined && rows.length > first + size;
  return {
    '@odata.context': `$metadata#${setName}`,
    ...(query.isCounted ? countsOf(rows.length) : {}),
    '@Microsoft.Dynamics.CRM.morerecords': hasMore,
    ...(hasMore
      ? { '@Microsoft.Dynamics.CRM.fetchxmlpagingcookie': pagingCookie(query, value) }
      : {}),
    value,
  };
}

function countsOf(count: number): JsonObject {
  return {
    '@Microsoft.Dynamics.CRM.totalrecordcount': Math.min(count, mostRows),
    '@Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded': count > mostRows,
  };
}

function shownRows(context: QueryContext, query: FetchQuery): readonly JsonObject[] {
  const places = placesOf(context, query.entity);
  const found = joinRows(context, query.entity);
  if (query.isAggregate) {
    return sortByAlias(query, aggregateRows(context, places, found));
  }
  const show = planShow(context, places, query.isDistinct);
  const rows = sortRows(context, places, found).map(show);
  return query.isDistinct ? withoutRepeats(rows) : rows;
}

function planShow(
  context: QueryContext,
  places: readonly Place[],
  isDistinct: boolean,
): (joined: JoinedRow) => JsonObject {
  const columns = places.flatMap((place) => columnsOf(context, place));
  return (joined) => {
    const shown = emptyJsonObject();
    const row = joined.get(base);
    if (row !== undefined && !isDistinct) shown['@odata.etag'] = etagOf(row);
    for (const { alias, column, name } of columns) {
      const from = joined.get(alias);
      if (from !== undefined) showColumn(context, shown, column, from, name);
    }
    const primaryId = places[0]?.table.definition.primaryId ?? '';
    if (row !== undefined && !isDistinct) shown[primaryId] = row.id;
    return shown;
  };
}

// All columns are returned when the first entity has no attribute; a link returns only those it
// names.
function columnsOf(context: QueryContext, { alias, table, entity }: Place) {
  const isFirst = alias === base;
  const isAll = entity.hasAllAttributes || (isFirst && entity.attributes.length === 0);
  if (isAll) {
    return table.shownColumns.map((column) => ({
      alias,
      column,
      name: isFirst ? undefined : `${alias}.${column.name}`,
    }));
  }
  return entity.attributes.map((attribute) => ({
    alias,
    column: columnOf(context, table, attribute.name),
    name: attribute.alias ?? (isFirst ? undefined : `${alias}.${attribute.name}`),
  }));
}

function sortRows(
  context: QueryContext,
  places: readonly Place[],
  rows: readonly JoinedRow[],
): readonly JoinedRow[] {
  const keys = places.flatMap(({ alias, table, entity }) =>
    entity.orders.map(({ attribute, isDescending }) => {
      if (attribute === undefined) {
        return refuseFetch("<order> by 'alias' needs an aggregate query.");
      }
      const column = columnOf(context, table, attribute);
      const read = (joined: JoinedRow): Comparable => {
        const row = joined.get(alias);
        if (column.type === 'lookup') return lookupName(row, column.name, context);
        return toComparable(kindOfColumn[column.type], row?.values.get(column.name));
      };
      return { read, direction: isDescending ? -1 : 1 };
    }),
  );
  if (keys.length === 0) return rows.toSorted(bySequence);
  const keyed = rows.map((row) => ({ row, values: keys.map(({ read }) => read(row)) }));
  const compare = (left: readonly Comparable[], right: readonly Comparable[]): number => {
    for (const [index, { direction }] of keys.entries()) {
      const order = compareValues(left[index] ?? null, right[index] ?? null);
      if (order !== 0) return order * direction;
    }
    return 0;
  };
  return keyed.toSorted((left, right) => compare(left.values, right.values)).map(({ row }) => row);
}

function bySequence(left: JoinedRow, right: JoinedRow): number {
  return (left.get(base)?.sequence ?? 0) - (right.get(base)?.sequence ?? 0);
}

function sortByAlias({ entity }: FetchQuery, rows: readonly JsonObject[]): readonly JsonObject[] {
  const orders = entity.orders.map(({ alias, isDescending }) => {
    if (alias === undefined) {
      return refuseFetch("<order> of an aggregate query names an 'alias'.");
    }
    return { alias, direction: isDescending ? -1 : 1 };
  });
  return rows.toSorted((left, right) => {
    for (const { alias, direction } of orders) {
      const order = compareValues(keyOf(left, alias), keyOf(right, alias));
      if (order !== 0) return order * direction;
    }
    return 0;
  });
}

function keyOf(row: JsonObject, alias: string): Comparable {
  const value = row[alias];
  return typeof value === 'object' ? null : toComparable('text', value);
}

function withoutRepeats(rows: readonly JsonObject[]): readonly JsonObject[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const key = JSON.stringify(row);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
