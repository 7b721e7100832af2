import type { Table } from '../metadata/catalog.ts';
import type { RowSet } from '../row-set.ts';
import { toIndexKey, type Row } from '../row.ts';
import { findColumn } from './find-column.ts';
import type { Expression } from './syntax.ts';

/**
 * The rows that a filter has to check. When one of its `and` parts has the form `column eq value`
 * and the value is rare, an index returns the few rows with it; the whole filter still runs over
 * them. Without such a part, all rows are checked.
 */
export function chooseRows(
  filter: Expression | undefined,
  table: Table,
  rows: RowSet,
): Iterable<Row> {
  const equalities = filter === undefined ? [] : equalitiesOf(filter, table);
  let best: Equality | undefined;
  // An index over most of the table costs more than it saves, because its rows have to be sorted.
  let fewest = rows.size() / 4;
  for (const equality of equalities) {
    if (equality.column === table.definition.primaryId) return oneRow(rows, equality);
    const count = rows.countEqual(equality.column, toIndexKey(equality.value));
    if (count > fewest) continue;
    best = equality;
    fewest = count;
  }
  return best === undefined ? rows.all() : rows.whereEqual(best.column, toIndexKey(best.value));
}

type Equality = { readonly column: string; readonly value: string };

function oneRow(rows: RowSet, { value }: Equality): readonly Row[] {
  const row = rows.get(value.toLowerCase());
  return row === undefined ? [] : [row];
}

function equalitiesOf(filter: Expression, table: Table): readonly Equality[] {
  if (filter.kind === 'and') return filter.operands.flatMap((part) => equalitiesOf(part, table));
  if (filter.kind !== 'comparison' || filter.operator !== 'eq') return [];
  const { left, right } = filter;
  const [path, literal] = left.kind === 'path' ? [left, right] : [right, left];
  if (path.kind !== 'path' || literal.kind !== 'literal' || path.segments.length !== 1) return [];
  const column = findColumn(table, path.segments[0] ?? '');
  const { value } = literal.literal;
  const isIndexed = column !== undefined && ['id', 'lookup', 'text'].includes(column.type);
  return isIndexed && typeof value === 'string' ? [{ column: column.name, value }] : [];
}
