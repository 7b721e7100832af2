import { DataverseError } from '../errors.ts';
import type { Table } from '../metadata/catalog.ts';
import type { Row } from '../row.ts';
import type { QueryContext } from './context.ts';
import { edmTypeOf, kindOfColumn, toComparable, type Comparable } from './kinds.ts';
import { resolveColumn } from './resolve-path.ts';
import { splitList, type ListMember } from './split-list.ts';
import { syntaxError } from './tokens.ts';

export type Sort = (rows: readonly Row[]) => readonly Row[];

type Key = { readonly read: (row: Row) => Comparable; readonly direction: 1 | -1 };
type KeyedRow = { readonly row: Row; readonly keys: readonly Comparable[] };

/**
 * Turns `$orderby` into a stable sort. Text sorts without case; empty values come first in
 * ascending and last in descending order, as in the product's database (documented). Lookups sort
 * by their display name (documented).
 *
 * @throws {DataverseError} `syntax`, `property-not-found` or `type-mismatch`.
 */
export function compileOrder(source: string, table: Table, context: QueryContext): Sort {
  const members = firstMentions(splitList(source, ','));
  const keys = members.map((member) => toKey(member, source, table, context));
  return (rows) => {
    const keyed = rows.map((row): KeyedRow => ({ row, keys: keys.map(({ read }) => read(row)) }));
    return keyed.toSorted((left, right) => compareKeys(left, right, keys)).map(({ row }) => row);
  };
}

/** A repeated column no longer affects the order. */
function firstMentions(members: readonly ListMember[]): readonly ListMember[] {
  const seen = new Set<string>();
  return members.filter(({ text }) => {
    const isNew = !seen.has(text);
    seen.add(text);
    return isNew;
  });
}

function toKey(
  { text, position }: ListMember,
  source: string,
  table: Table,
  context: QueryContext,
): Key {
  const [, path, word] = /^([\w/]+)(?:\s+(asc|desc))?$/.exec(text) ?? [];
  if (path === undefined) throw syntaxError(source, position);
  const resolved = resolveColumn(context, table, path.split('/'), { position, source });
  const { column, rowAt } = resolved;
  if (resolved.isNavigation) {
    throw new DataverseError(
      'type-mismatch',
      `The $orderby expression must evaluate to a single value of primitive type.`,
      { position, source, nearest: `_${column.name}_value` },
    );
  }
  const direction = word === 'desc' ? -1 : 1;
  if (edmTypeOf(column) === 'Edm.Guid' && column.type === 'lookup') {
    return { direction, read: (row) => lookupName(rowAt(row), column.name, context) };
  }
  const kind = kindOfColumn[column.type];
  return { direction, read: (row) => toComparable(kind, rowAt(row)?.values.get(column.name)) };
}

export function lookupName(
  row: Row | undefined,
  column: string,
  context: QueryContext,
): Comparable {
  const reference = row?.lookups.get(column);
  if (reference === undefined) return null;
  const { primaryName } = context.catalog.get(reference.table).definition;
  const target = context.rowsOf(reference.table).get(reference.id);
  return toComparable('text', target?.values.get(primaryName));
}

function compareKeys(left: KeyedRow, right: KeyedRow, keys: readonly Key[]): number {
  for (const [index, { direction }] of keys.entries()) {
    const order = compareValues(left.keys[index] ?? null, right.keys[index] ?? null);
    if (order !== 0) return order * direction;
  }
  return 0;
}

export function compareValues(left: Comparable, right: Comparable): number {
  if (left === right) return 0;
  if (left === null) return -1;
  if (right === null) return 1;
  if (typeof left !== typeof right) return typeof left < typeof right ? -1 : 1;
  return left < right ? -1 : 1;
}
