import { Checkbox } from '@fluentui/react-components';
import { memo } from 'react';
import type {
  ColumnDefinition,
  DataverseRecord,
  TableDefinition,
} from '../../../dataverse/index.ts';
import { stringOf, textOf } from '../record/record-values.ts';
import { useOpenRecord } from '../record/useOpenRecord.ts';
import { useListStyles } from './ListPage.styles.ts';
import { RecordCell } from './RecordCell.tsx';

interface LongTableRowProps {
  readonly number: number;
  readonly table: TableDefinition;
  readonly columns: readonly ColumnDefinition[];
  readonly record: DataverseRecord;
  readonly isSelected: boolean;
  readonly onToggle: (id: string) => void;
}

/** One row of a long list; a double click opens it. */
export const LongTableRow = memo((props: LongTableRowProps) => {
  const styles = useListStyles();
  const open = useOpenRecord();
  const { number, table, columns, record, isSelected, onToggle } = props;
  const entityId = stringOf(record, table.primaryId);
  const title = stringOf(record, table.primaryName) || '(no name)';
  return (
    <tr
      aria-rowindex={number + 2}
      aria-selected={isSelected}
      className={isSelected ? styles.selectedRow : styles.row}
      onDoubleClick={(event) => open({ entityName: table.name, entityId, title }, event)}
    >
      <td className={styles.selectCell}>
        <Checkbox
          aria-label={`Select ${title}`}
          checked={isSelected}
          onChange={() => onToggle(entityId)}
        />
      </td>
      {columns.map((column) => (
        <td key={column.name} className={styles.longCell} title={textOf(record, column)}>
          <RecordCell table={table} record={record} column={column} from="list" />
        </td>
      ))}
    </tr>
  );
});
LongTableRow.displayName = 'LongTableRow';
