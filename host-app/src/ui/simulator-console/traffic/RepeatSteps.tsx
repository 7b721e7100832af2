import { ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { ConsoleAction } from '../ConsoleAction.tsx';
import { rowsOf } from './repeats.ts';
import type { TrafficLine } from './traffic-row.ts';
import { useTrafficStyles } from './TrafficTab.styles.ts';

interface RepeatStepsProps {
  readonly line: TrafficLine;
  /** ID of the row that is shown. */
  readonly shownId: number;
  readonly onShow: (id: number) => void;
}

/** Steps through the messages that one folded line represents. */
export function RepeatSteps({ line, shownId, onShow }: RepeatStepsProps) {
  const styles = useTrafficStyles();
  const rows = rowsOf(line);
  if (rows.length < 2) return null;
  const at = rows.findIndex(({ id }) => id === shownId);
  const first = line.count - rows.length;
  const show = (index: number): void => {
    const row = rows[index];
    if (row) onShow(row.id);
  };
  return (
    <div className={styles.detailActions} role="toolbar" aria-label="Repeats">
      <ConsoleAction
        label="Earlier repeat"
        icon={<ChevronLeftRegular />}
        isDisabled={at <= 0}
        onClick={() => show(at - 1)}
      />
      <span className={styles.quiet}>
        {first + at + 1} of {line.count}
      </span>
      <ConsoleAction
        label="Later repeat"
        icon={<ChevronRightRegular />}
        isDisabled={at === rows.length - 1}
        onClick={() => show(at + 1)}
      />
    </div>
  );
}
