import type { ReactElement } from 'react';
import { useApp } from '../../../store/hooks.ts';
import { ListCard } from '../record/ListCard.tsx';
import { lookupOf, stringOf, textOf } from '../record/record-values.ts';
import { rowsOfCard } from '../record/RecordCard.tsx';
import { useRecordCardStyles } from '../record/RecordCard.styles.ts';
import { RecordLinkButton } from '../record/RecordLinkButton.tsx';
import { useRecordQuery } from '../record/useRecordQuery.ts';

const rowsRead = 50;

/** Cases that wait in a queue for somebody to take them. */
export function QueueCard({ icon }: { readonly icon: ReactElement }) {
  const styles = useRecordCardStyles();
  const waiting = useWaitingCases();
  const shown = waiting.slice(0, rowsOfCard);
  return (
    <ListCard
      title="Cases in my queues"
      icon={icon}
      count={shown.length}
      hasMore={waiting.length > shown.length}
      empty="The queues are empty."
    >
      {shown.map(({ id, entityId, title, detail }) => (
        <li key={id} className={styles.row}>
          <RecordLinkButton record={{ entityName: 'incident', entityId, title }} />
          <span className={styles.details}>{detail}</span>
        </li>
      ))}
    </ListCard>
  );
}

function useWaitingCases() {
  const { records } = useApp();
  const items = useRecordQuery('queueitem', '?$orderby=enteredon asc', rowsRead).records;
  const columns = records.findTable('queueitem')?.columns ?? [];
  const columnNamed = (name: string) => columns.find((column) => column.name === name);
  const [object, queue, entered] = [
    columnNamed('objectid'),
    columnNamed('queueid'),
    columnNamed('enteredon'),
  ];
  if (!object || !queue || !entered) return [];
  return items.flatMap((item) => {
    const target = lookupOf(item, object);
    if (target?.entityName !== 'incident') return [];
    const detail = [textOf(item, queue), textOf(item, entered)].filter(Boolean).join(' · ');
    const id = stringOf(item, 'queueitemid');
    return [{ id, entityId: target.id, title: target.name, detail }];
  });
}
