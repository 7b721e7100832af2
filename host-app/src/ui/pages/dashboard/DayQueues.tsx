import type { ShownDay } from '../../../store/shown-day.ts';
import { mergeClasses, ProgressBar } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useApp } from '../../../store/hooks.ts';
import { stringOf } from '../record/record-values.ts';
import { useDayStyles } from './DaySection.styles.ts';

type Calls = ReturnType<ShownDay['board']>['waitingCalls'];

/** The number of callers that fills a bar. */
const fullAt = 5;
const queuesShown = 6;

/** Waiting callers, by the queue of their case; cases without a queue wait on the main line. */
export function DayQueues({ calls }: { readonly calls: Calls }) {
  const styles = useDayStyles();
  const queues = useQueues();
  return (
    <ul className={mergeClasses(styles.list, styles.queues)}>
      {[...queues, { id: undefined, name: 'Main line' }].map(({ id, name }) => {
        const waiting = calls.filter(({ matter }) => matter.queueId === id).length;
        return (
          <li key={name}>
            <div className={styles.queue}>
              <span>{name}</span>
              <span>{waiting}</span>
            </div>
            <ProgressBar
              thickness="large"
              value={Math.min(1, waiting / fullAt)}
              aria-label={`${name}: ${waiting} waiting`}
            />
          </li>
        );
      })}
    </ul>
  );
}

function useQueues() {
  const { records } = useApp();
  return useMemo(
    () =>
      records
        .query('queue', `$select=name&$orderby=name&$top=${queuesShown}`)
        .records.map((row) => ({ id: stringOf(row, 'queueid'), name: stringOf(row, 'name') })),
    [records],
  );
}
