import type {
  ColumnDefinition,
  DataverseRecord,
  TableDefinition,
} from '../../../dataverse/index.ts';
import { CallButton } from '../record/CallButton.tsx';
import { lookupOf, stringOf, textOf } from '../record/record-values.ts';
import { RecordLinkButton } from '../record/RecordLinkButton.tsx';
import { listColumnsOf } from './list-columns.ts';
import { useListStyles } from './ListPage.styles.ts';

interface RecordTableProps {
  readonly table: TableDefinition;
  readonly records: readonly DataverseRecord[];
}

export function RecordTable({ table, records }: RecordTableProps) {
  const styles = useListStyles();
  const columns = listColumnsOf(table);
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
                  <Cell table={table} record={record} column={column} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  readonly table: TableDefinition;
  readonly record: DataverseRecord;
  readonly column: ColumnDefinition;
}

function Cell({ table, record, column }: CellProps) {
  const text = textOf(record, column);
  const entityId = stringOf(record, table.primaryId);
  if (column.name === table.primaryName) {
    return (
      <RecordLinkButton record={{ entityName: table.name, entityId, title: text || '(no name)' }} />
    );
  }
  const target = column.type === 'lookup' ? lookupOf(record, column) : undefined;
  if (target && (column.targets?.length ?? 0) > 0) {
    const { entityName, id, name } = target;
    return <RecordLinkButton record={{ entityName, entityId: id, title: name }} />;
  }
  if (column.format !== 'phone' || text === '') return text;
  return <PhoneCell table={table} record={record} column={column} />;
}

function PhoneCell({ table, record, column }: CellProps) {
  const styles = useListStyles();
  const value = textOf(record, column);
  return (
    <span className={styles.phone}>
      {value}
      <CallButton
        call={{
          value,
          name: column.name,
          entityLogicalName: table.name,
          entityId: stringOf(record, table.primaryId),
          recordTitle: stringOf(record, table.primaryName),
        }}
      />
    </span>
  );
}
