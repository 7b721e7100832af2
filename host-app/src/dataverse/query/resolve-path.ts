import { DataverseError, type DataverseErrorDetail } from '../errors.ts';
import type { Navigation, Table } from '../metadata/catalog.ts';
import type { ColumnDefinition } from '../metadata/definition.ts';
import { indexKey, type Row } from '../row.ts';
import type { QueryContext } from './context.ts';
import { findColumn } from './find-column.ts';
import { madeColumn } from './made-column.ts';
import { meantInQuery, type PlaceOfName } from './meant-in-query.ts';

/** The end of a path such as `primarycontactid/fullname`, relative to a row. */
export type ResolvedColumn = {
  /** The row that holds the column; undefined when a lookup on the way is empty. */
  readonly rowAt: (row: Row) => Row | undefined;
  /** The path has no step: the column is in the row itself. */
  readonly isDirect: boolean;
  readonly column: ColumnDefinition;
  /** The path ends in a navigation property, which can only be compared with null. */
  readonly isNavigation: boolean;
};

export type ResolvedCollection = {
  readonly table: Table;
  readonly rowsAt: (row: Row) => readonly Row[];
};

type Place = { readonly table: Table; readonly rowAt: (row: Row) => Row | undefined };

/** Position of a name, for messages. */
export type Written = { readonly position?: number; readonly source?: string };

/** @throws {DataverseError} `property-not-found`, with the nearest name of the same table. */
export function resolveColumn(
  context: QueryContext,
  table: Table,
  segments: readonly string[],
  written: Written,
): ResolvedColumn {
  const place = walk(context, table, segments.slice(0, -1), written);
  const name = segments.at(-1) ?? '';
  const found = findColumn(place.table, name) ?? madeColumn(context, place.table, name);
  const common = { rowAt: place.rowAt, isDirect: segments.length === 1 };
  if (found !== undefined) return { ...common, column: found, isNavigation: false };
  const navigation = context.catalog.navigation(place.table, name);
  if (navigation?.kind !== 'one')
    throw unknownProperty(context, place.table, name, written, 'column');
  return { ...common, column: navigation.column, isNavigation: true };
}

/** @throws {DataverseError} `property-not-found`. */
export function resolveCollection(
  context: QueryContext,
  table: Table,
  segments: readonly string[],
  written: Written,
): ResolvedCollection {
  const place = walk(context, table, segments.slice(0, -1), written);
  const name = segments.at(-1) ?? '';
  const navigation = context.catalog.navigation(place.table, name);
  if (navigation === undefined || navigation.kind === 'one') {
    throw unknownProperty(context, place.table, name, written, 'collection');
  }
  const collection = collectionOf(context, navigation);
  const rowsAt = (row: Row): readonly Row[] => {
    const start = place.rowAt(row);
    return start === undefined ? [] : collection.rowsAt(start);
  };
  return { table: collection.table, rowsAt };
}

/** The rows of a collection-valued navigation property. */
export function collectionOf(
  { catalog, rowsOf }: QueryContext,
  navigation: Exclude<Navigation, { kind: 'one' }>,
): ResolvedCollection {
  if (navigation.kind === 'children') {
    const rows = rowsOf(navigation.table);
    const { name } = navigation.column;
    return {
      table: catalog.get(navigation.table),
      rowsAt: (row) => rows.whereEqual(name, row.id),
    };
  }
  const { relation } = navigation;
  const links = rowsOf(relation.intersectTable);
  const far = rowsOf(relation.table);
  return {
    table: catalog.get(relation.table),
    rowsAt: (row) =>
      links
        .whereEqual(relation.nearColumn, row.id)
        .map((link) => far.get(String(indexKey(link, relation.farColumn))))
        .filter((found) => found !== undefined),
  };
}

function walk(
  context: QueryContext,
  start: Table,
  segments: readonly string[],
  written: Written,
): Place {
  let place: Place = { table: start, rowAt: (row) => row };
  for (const name of segments) place = step(context, place, name, written);
  return place;
}

function step(context: QueryContext, from: Place, name: string, written: Written): Place {
  const navigation = context.catalog.navigation(from.table, name);
  if (navigation?.kind !== 'one') throw unknownProperty(context, from.table, name, written, 'step');
  const { column, target } = navigation;
  const rows = context.rowsOf(target.table);
  const rowAt = (row: Row): Row | undefined => {
    const reference = from.rowAt(row)?.lookups.get(column.name);
    return reference?.table === target.table ? rows.get(reference.id) : undefined;
  };
  return { table: context.catalog.get(target.table), rowAt };
}

/** The product's text for a name that a table does not have (observed). */
export function unknownProperty(
  { catalog }: QueryContext,
  table: Table,
  name: string,
  written: Written,
  place: PlaceOfName,
): DataverseError {
  return propertyError(table, name, { ...written, ...meantInQuery(catalog, table, name, place) });
}

export function propertyError(
  table: Table,
  name: string,
  detail: DataverseErrorDetail,
): DataverseError {
  return new DataverseError(
    'property-not-found',
    `Could not find a property named '${name}' on type 'Microsoft.Dynamics.CRM.${table.definition.name}'.`,
    detail,
  );
}
