import { Checkbox } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { ColumnDefinition, RowList, TableDefinition } from '../../../dataverse/index.ts';
import { stringOf } from '../record/record-values.ts';
import type { ListSort } from './list-query.ts';
import { tableWidths } from './column-width.ts';
import { LongTableRow } from './LongTableRow.tsx';
import { useArrowKeys } from './useArrowKeys.ts';
import { useListStyles } from './ListPage.styles.ts';

const rowHeight = 42;
/** Maximum number of rows that one click selects. */
const mostSelected = 5000;

interface LongTableProps {
  readonly table: TableDefinition;
  readonly columns: readonly ColumnDefinition[];
  readonly rows: RowList;
  readonly sort: ListSort | undefined;
  readonly selected: ReadonlySet<string>;
  readonly empty: string;
  readonly onSort: (column: string) => void;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
}

/** A table of any length: only the visible rows are in the page. */
export function LongTable(props: LongTableProps) {
  const styles = useListStyles();
  const { table, columns, rows, selected, onSelect } = props;
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- none of it is passed on or memoized
  const virtual = useVirtualizer({
    count: rows.count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  useArrowKeys(scroller);
  const shown = virtual.getVirtualItems();
  const first = shown[0]?.index ?? 0;
  const records = rows.read(first, (shown.at(-1)?.index ?? -1) + 1);
  const below = virtual.getTotalSize() - (shown.at(-1)?.end ?? 0);
  const widths = tableWidths(table, columns);
  const toggle = (id: string): void => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    onSelect(next);
  };
  return (
    <div ref={scroller} className={styles.longScroller}>
      <table
        className={styles.longTable}
        style={{ minWidth: widths.minWidth }}
        aria-rowcount={rows.count + 1}
      >
        <LongTableHead {...props} shares={widths.shares} />
        <tbody>
          <Space height={shown[0]?.start ?? 0} />
          {records.map((record, index) => (
            <LongTableRow
              key={stringOf(record, table.primaryId)}
              number={first + index}
              table={table}
              columns={columns}
              record={record}
              isSelected={selected.has(stringOf(record, table.primaryId))}
              onToggle={toggle}
            />
          ))}
          <Space height={below} />
        </tbody>
      </table>
      {rows.count === 0 && <p className={styles.empty}>{props.empty}</p>}
    </div>
  );
}

/** Placeholder for the rows outside the viewport. */
function Space({ height }: { readonly height: number }) {
  return height > 0 ? <tr aria-hidden style={{ height }} /> : null;
}

interface LongTableHeadProps extends LongTableProps {
  /** Each column's share of the width. */
  readonly shares: readonly string[];
}

function LongTableHead(props: LongTableHeadProps) {
  const { table, columns, shares, rows, sort, selected, onSort, onSelect } = props;
  const styles = useListStyles();
  const isAll = selected.size > 0 && selected.size >= Math.min(rows.count, mostSelected);
  const selectAll = (): void => {
    const all = rows.read(0, mostSelected).map((record) => stringOf(record, table.primaryId));
    onSelect(new Set(isAll ? [] : all));
  };
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.selectHeader}>
          <Checkbox
            aria-label="Select all rows"
            checked={isAll ? true : selected.size > 0 ? 'mixed' : false}
            disabled={rows.count === 0}
            onChange={selectAll}
          />
        </th>
        {columns.map((column, index) => (
          <th
            key={column.name}
            scope="col"
            className={styles.longHeader}
            style={{ width: shares[index] }}
            aria-sort={orderOf(sort, column.name)}
          >
            <button type="button" className={styles.sortButton} onClick={() => onSort(column.name)}>
              <span className={styles.sortLabel}>{column.label}</span>
              {sort?.column === column.name &&
                (sort.isDescending ? <ArrowDownRegular /> : <ArrowUpRegular />)}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function orderOf(sort: ListSort | undefined, column: string) {
  if (sort?.column !== column) return undefined;
  return sort.isDescending ? 'descending' : 'ascending';
}
