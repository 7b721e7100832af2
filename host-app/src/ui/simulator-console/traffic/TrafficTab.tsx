import { useCallback, useDeferredValue, useState } from 'react';
import { useApp } from '../../../store/hooks.ts';
import { MessageDetail } from './MessageDetail.tsx';
import { openFilter } from './traffic-filter.ts';
import { TrafficGrid } from './TrafficGrid.tsx';
import { TrafficToolbar } from './TrafficToolbar.tsx';
import { useTrafficStyles } from './TrafficTab.styles.ts';
import { useTraffic } from './useTraffic.ts';

interface TrafficTabProps {
  /** The message to show first, when another tab linked to it. */
  readonly pointedAt: number | undefined;
}

/**
 * Every message in both directions: a line for each call and event, the selected one in full beside
 * it.
 */
export function TrafficTab({ pointedAt }: TrafficTabProps) {
  const styles = useTrafficStyles();
  const { journal } = useApp();
  const [filter, setFilter] = useState(openFilter);
  const [isPaused, setPaused] = useState(false);
  const [selectedId, setSelectedId] = useState<number | undefined>(pointedAt);
  const wanted = useDeferredValue(filter);
  const { lines, seen, find } = useTraffic(wanted, isPaused);
  const selected = selectedId === undefined ? undefined : find(selectedId);
  const dropped = journal.traffic.dropped();
  const close = useCallback(() => setSelectedId(undefined), []);
  return (
    <div className={styles.tab}>
      <TrafficToolbar
        filter={filter}
        onFilter={setFilter}
        isPaused={isPaused}
        onPause={setPaused}
        onClear={journal.traffic.clear}
      />
      <div className={styles.split}>
        <TrafficGrid lines={lines} selectedId={selected?.line.row.id} onSelect={setSelectedId} />
        {selected && <MessageDetail {...selected} onShow={setSelectedId} onClose={close} />}
      </div>
      <p className={styles.summary}>
        {lines.length === seen ? '' : `${lines.length.toLocaleString('en')} lines, `}
        {seen.toLocaleString('en')} messages{isPaused ? ', paused' : ''}
        {dropped > 0 && `, ${dropped.toLocaleString('en')} older ones dropped`}
      </p>
    </div>
  );
}
