import type { ReactElement } from 'react';
import { useApp } from '../../../store/hooks.ts';
import { ListCard } from './ListCard.tsx';
import { RecordRow } from './RecordRow.tsx';
import { stringOf } from './record-values.ts';
import { useRecordQuery } from './useRecordQuery.ts';

interface RecordCardProps {
  readonly title: string;
  readonly icon?: ReactElement;
  readonly entityName: string;
  readonly query: string;
  /** Columns shown under the name. */
  readonly secondary: readonly string[];
  readonly empty: string;
  /** Number of rows to show. */
  readonly limit?: number;
}

/** Number of rows that a card shows. */
export const rowsOfCard = 6;

/** A card with the first rows of a query, each opening its record. */
export function RecordCard(props: RecordCardProps) {
  const { title, icon, entityName, query, secondary, empty, limit = rowsOfCard } = props;
  const { records } = useApp();
  const table = records.findTable(entityName);
  const list = useRecordQuery(entityName, query, limit);
  if (!table) return null;
  return (
    <ListCard title={title} icon={icon} count={list.count} empty={list.failure ?? empty}>
      {list.records.map((record) => (
        <RecordRow
          key={stringOf(record, table.primaryId)}
          table={table}
          record={record}
          secondary={secondary}
        />
      ))}
    </ListCard>
  );
}
