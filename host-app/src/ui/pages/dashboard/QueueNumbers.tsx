import { mergeClasses, ProgressBar } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { useApp } from '../../../store/hooks.ts';
import { ListCard } from '../record/ListCard.tsx';
import { useRecordCardStyles } from '../record/RecordCard.styles.ts';
import { RecordLinkButton } from '../record/RecordLinkButton.tsx';
import { stringOf } from '../record/record-values.ts';
import { readList, useTablesVersion } from '../record/useRecordQuery.ts';
import { useDashboardStyles } from './DashboardPage.styles.ts';

const queuesShown = 8;

/** The number of waiting items in each queue. */
export function QueueNumbers({ icon }: { readonly icon: ReactElement }) {
  const cards = useRecordCardStyles();
  const styles = useDashboardStyles();
  const queues = useQueueNumbers();
  const most = Math.max(1, ...queues.map(({ waiting }) => waiting));
  return (
    <ListCard title="Queues" icon={icon} count={queues.length} empty="There are no queues.">
      {queues.map(({ id, name, waiting }) => (
        <li key={id} className={mergeClasses(cards.row, styles.queueRow)}>
          <div className={styles.queue}>
            <RecordLinkButton record={{ entityName: 'queue', entityId: id, title: name }} />
            <span>{waiting.toLocaleString('en')} waiting</span>
          </div>
          <ProgressBar
            thickness="large"
            value={waiting / most}
            aria-label={`${name}: ${waiting} waiting`}
          />
        </li>
      ))}
    </ListCard>
  );
}

function useQueueNumbers() {
  const { records } = useApp();
  const version = useTablesVersion('queue,queueitem');
  return useMemo(() => {
    const { records: queues } = readList(version, records, 'queue', '', queuesShown);
    return queues
      .map((queue) => {
        const id = stringOf(queue, 'queueid');
        const items = `?$filter=_queueid_value eq ${id} and _workerid_value eq null`;
        const waiting = readList(version, records, 'queueitem', items, 0).count;
        return { id, name: stringOf(queue, 'name'), waiting };
      })
      .toSorted((a, b) => b.waiting - a.waiting);
  }, [version, records]);
}
