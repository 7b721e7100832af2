import type { ShownDay } from '../../../store/shown-day.ts';
import { Badge, Button, mergeClasses } from '@fluentui/react-components';
import { PauseRegular, PlayRegular, PulseRegular } from '@fluentui/react-icons';
import { usePageStyles } from '../PageArea.styles.ts';
import { DayAgents } from './DayAgents.tsx';
import { DayQueues } from './DayQueues.tsx';
import { useDayStyles } from './DaySection.styles.ts';
import { DayTiles } from './DayTiles.tsx';
import { useDayBoard } from './useDay.ts';

/** The contact center around the agent, live. */
export function DaySection({ day }: { readonly day: ShownDay }) {
  const page = usePageStyles();
  const styles = useDayStyles();
  const { board, isRunning, now } = useDayBoard(day);
  return (
    <section className={mergeClasses(page.card, styles.section)} aria-label="Contact center">
      <div className={styles.head}>
        <PulseRegular fontSize={20} />
        <h2 className={page.cardTitle}>Contact center</h2>
        <Badge appearance="tint" color={isRunning ? 'success' : 'subtle'}>
          {isRunning ? 'Live' : 'Paused'}
        </Badge>
        <div className={styles.commands}>
          <Button
            size="small"
            appearance="subtle"
            icon={isRunning ? <PauseRegular /> : <PlayRegular />}
            onClick={isRunning ? day.pause : day.goOn}
          >
            {isRunning ? 'Pause day' : 'Resume day'}
          </Button>
        </div>
      </div>
      <DayTiles board={board} now={now} />
      <div className={styles.columns}>
        <div>
          <h3 className={styles.subtitle}>Callers waiting</h3>
          <DayQueues calls={board.waitingCalls} />
        </div>
        <div>
          <h3 className={styles.subtitle}>Colleagues</h3>
          <DayAgents agents={day.agents} board={board} now={now} />
        </div>
      </div>
    </section>
  );
}
