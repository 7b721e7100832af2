import type {
  ColumnDefinition,
  DataverseRecord,
  TableDefinition,
} from '../../../dataverse/index.ts';
import { CallButton } from '../record/CallButton.tsx';
import { lookupOf, stringOf, textOf } from '../record/record-values.ts';
import { RecordLinkButton } from '../record/RecordLinkButton.tsx';
import type { LinkPlace } from '../record/useOpenRecord.ts';
import { useListStyles } from './ListPage.styles.ts';

export interface RecordCellProps {
  readonly table: TableDefinition;
  readonly record: DataverseRecord;
  readonly column: ColumnDefinition;
  readonly from: LinkPlace;
}

/** A value in a list: names and lookups open records, phone numbers call. */
export function RecordCell({ table, record, column, from }: RecordCellProps) {
  const text = textOf(record, column);
  const entityId = stringOf(record, table.primaryId);
  if (column.name === table.primaryName) {
    const link = { entityName: table.name, entityId, title: text || '(no name)' };
    return <RecordLinkButton from={from} record={link} />;
  }
  const target = column.type === 'lookup' ? lookupOf(record, column) : undefined;
  if (target && (column.targets?.length ?? 0) > 0) {
    const { entityName, id, name } = target;
    return <RecordLinkButton from={from} record={{ entityName, entityId: id, title: name }} />;
  }
  if (column.format !== 'phone' || text === '') return text;
  return <PhoneCell table={table} record={record} column={column} />;
}

function PhoneCell({ table, record, column }: Omit<RecordCellProps, 'from'>) {
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
