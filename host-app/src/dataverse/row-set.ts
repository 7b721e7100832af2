import { digitsOf, phoneKey } from './phone-number.ts';
import { indexKey, type IndexKey, type Row } from './row.ts';

/** The rows of one table, in order of creation, with indexes that are built on first use. */
export type RowSet = {
  readonly size: () => number;
  readonly get: (id: string) => Row | undefined;
  readonly all: () => Iterable<Row>;
  readonly put: (row: Row) => void;
  readonly remove: (id: string) => void;
  readonly nextSequence: () => number;
  readonly countEqual: (column: string, key: IndexKey) => number;
  /** Rows whose column has this value; text is compared without case. */
  readonly whereEqual: (column: string, key: IndexKey) => readonly Row[];
  /** Rows whose column may hold this number: the caller compares the digits. */
  readonly wherePhone: (column: string, digits: string) => readonly Row[];
};

// Most values of most columns occur once: a set for each would cost ten times the time and memory.
type Ids = string | Set<string>;
type Index = { readonly keyOf: (row: Row) => IndexKey; readonly ids: Map<IndexKey, Ids> };

export function createRowSet(): RowSet {
  const rows = new Map<string, Row>();
  const indexes = new Map<string, Index>();
  let sequence = 0;

  const remove = (id: string): void => {
    const row = rows.get(id);
    if (row === undefined) return;
    for (const index of indexes.values()) takeOut(index, row);
    rows.delete(id);
  };
  const put = (row: Row): void => {
    const before = rows.get(row.id);
    for (const index of indexes.values()) {
      if (before !== undefined) takeOut(index, before);
      takeIn(index, row);
    }
    rows.set(row.id, row);
    sequence = Math.max(sequence, row.sequence);
  };
  const indexOf = (name: string, keyOf: (row: Row) => IndexKey): Index => {
    const known = indexes.get(name);
    if (known !== undefined) return known;
    const index: Index = { keyOf, ids: new Map() };
    for (const row of rows.values()) takeIn(index, row);
    indexes.set(name, index);
    return index;
  };
  const valueIndex = (column: string): Index =>
    indexOf(`value:${column}`, (row) => indexKey(row, column));
  const rowsAt = (index: Index, key: IndexKey): readonly Row[] => {
    const found: Row[] = [];
    for (const id of listIds(index.ids.get(key))) {
      const row = rows.get(id);
      if (row !== undefined) found.push(row);
    }
    return found.toSorted((left, right) => left.sequence - right.sequence);
  };

  return {
    size: () => rows.size,
    get: (id) => rows.get(id),
    all: () => rows.values(),
    put,
    remove,
    nextSequence: () => sequence + 1,
    countEqual: (column, key) => countIds(valueIndex(column).ids.get(key)),
    whereEqual: (column, key) => rowsAt(valueIndex(column), key),
    wherePhone: (column, digits) =>
      rowsAt(
        indexOf(`phone:${column}`, (row) => phoneIndexKey(row, column)),
        phoneKey(digits),
      ),
  };
}

function phoneIndexKey(row: Row, column: string): IndexKey {
  const value = row.values.get(column);
  return typeof value === 'string' ? phoneKey(digitsOf(value)) : null;
}

function listIds(ids: Ids | undefined): Iterable<string> {
  if (ids === undefined) return [];
  return typeof ids === 'string' ? [ids] : ids;
}

function countIds(ids: Ids | undefined): number {
  if (ids === undefined) return 0;
  return typeof ids === 'string' ? 1 : ids.size;
}

function takeIn(index: Index, row: Row): void {
  const key = index.keyOf(row);
  const ids = index.ids.get(key);
  if (ids === undefined) index.ids.set(key, row.id);
  else if (typeof ids === 'string') index.ids.set(key, new Set([ids, row.id]));
  else ids.add(row.id);
}

function takeOut(index: Index, row: Row): void {
  const key = index.keyOf(row);
  const ids = index.ids.get(key);
  if (typeof ids === 'string') index.ids.delete(key);
  else if (ids?.delete(row.id) === true && ids.size === 0) index.ids.delete(key);
}
