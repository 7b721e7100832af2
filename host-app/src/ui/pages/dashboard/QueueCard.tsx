import type { ReactElement } from 'react';
import { useApp } from '../../../store/hooks.ts';
import { ListCard } from '../record/ListCard.tsx';
import { lookupOf, stringOf, textOf } from '../record/record-values.ts';
import { rowsOfCard } from '../record/RecordCard.tsx';
import { useRecordCardStyles } from '../record/RecordCard.styles.ts';
import { RecordLinkButton } from '../record/RecordLinkButton.tsx';
import { useRecordQuery } from '../record/useRecordQuery.ts';

const waitingCases =
  '?$filter=objectid_incident/statecode eq 0 and _workerid_value eq null&$orderby=enteredon asc';

/** Cases in a queue that wait for an agent. */
export function QueueCard({ icon }: { readonly icon: ReactElement }) {
  const styles = useRecordCardStyles();
  const { shown, count } = useWaitingCases();
  return (
    <ListCard title="Cases in my queues" icon={icon} count={count} empty="The queues are empty.">
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
  const list = useRecordQuery('queueitem', waitingCases, rowsOfCard);
  const columns = records.findTable('queueitem')?.columns ?? [];
  const columnNamed = (name: string) => columns.find((column) => column.name === name);
  const [object, queue, entered] = [
    columnNamed('objectid'),
    columnNamed('queueid'),
    columnNamed('enteredon'),
  ];
  if (!object || !queue || !entered) return { shown: [], count: 0 };
  const shown = list.records.flatMap((item) => {
    const target = lookupOf(item, object);
    if (target?.entityName !== 'incident') return [];
    const detail = [textOf(item, queue), textOf(item, entered)].filter(Boolean).join(' · ');
    const id = stringOf(item, 'queueitemid');
    return [{ id, entityId: target.id, title: target.name, detail }];
  });
  return { shown, count: list.count };
}
