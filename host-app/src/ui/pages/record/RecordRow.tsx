import type { DataverseRecord, TableDefinition } from '../../../dataverse/index.ts';
import { RecordLinkButton } from './RecordLinkButton.tsx';
import { useRecordCardStyles } from './RecordCard.styles.ts';
import { stringOf, textOf } from './record-values.ts';

interface RecordRowProps {
  readonly table: TableDefinition;
  readonly record: DataverseRecord;
  /** Columns shown under the name. */
  readonly secondary: readonly string[];
}

/** A record in a short list: its name, and a line with other key facts. */
export function RecordRow({ table, record, secondary }: RecordRowProps) {
  const styles = useRecordCardStyles();
  const details = secondary
    .flatMap((name) => table.columns.find((column) => column.name === name) ?? [])
    .map((column) => textOf(record, column))
    .filter((text) => text !== '');
  return (
    <li className={styles.row}>
      <RecordLinkButton
        record={{
          entityName: table.name,
          entityId: stringOf(record, table.primaryId),
          title: stringOf(record, table.primaryName) || '(no name)',
        }}
      />
      <span className={styles.details}>{details.join(' · ')}</span>
    </li>
  );
}
