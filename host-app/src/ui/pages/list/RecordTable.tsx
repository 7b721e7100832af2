import {
  viewColumnsOf,
  viewsOf,
  type ColumnDefinition,
  type DataverseRecord,
  type TableDefinition,
} from '../../../dataverse/index.ts';
import { stringOf } from '../record/record-values.ts';
import type { LinkPlace } from '../record/useOpenRecord.ts';
import { useListStyles } from './ListPage.styles.ts';
import { RecordCell } from './RecordCell.tsx';

interface RecordTableProps {
  readonly table: TableDefinition;
  readonly records: readonly DataverseRecord[];
  readonly from?: LinkPlace;
}

/** A few rows of a table with the columns of its default view. */
export function RecordTable({ table, records, from = 'list' }: RecordTableProps) {
  const styles = useListStyles();
  const columns = defaultColumnsOf(table);
  return (
    <div className={styles.scroller}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.name} scope="col" className={styles.header}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <tr key={stringOf(record, table.primaryId)} className={styles.row}>
              {columns.map((column) => (
                <td key={column.name} className={styles.cell}>
                  <RecordCell table={table} record={record} column={column} from={from} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function defaultColumnsOf(table: TableDefinition): readonly ColumnDefinition[] {
  const [view] = viewsOf(table);
  return view ? viewColumnsOf(table, view) : [];
}
