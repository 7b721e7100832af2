import type { ShownDay } from '../../../store/shown-day.ts';
import { Button } from '@fluentui/react-components';
import { PauseRegular, PlayRegular, StopRegular } from '@fluentui/react-icons';
import { useSyncExternalStore } from 'react';
import { useApp } from '../../../store/hooks.ts';
import { useConsoleStyles } from '../SimulatorConsole.styles.ts';

/** Pauses and ends the day in the contact center, if there is one. */
export function DayControl() {
  const desk = useApp().day;
  const day = useSyncExternalStore(desk.subscribe, desk.current);
  return day && <DayButtons day={day} />;
}

function DayButtons({ day }: { readonly day: ShownDay }) {
  const styles = useConsoleStyles();
  const isRunning = useSyncExternalStore(day.subscribe, day.isRunning);
  return (
    <section aria-label="Day in the contact center">
      <h3 className={styles.paneTitle}>Day in the contact center</h3>
      <div className={styles.actions}>
        <Button
          size="small"
          icon={isRunning ? <PauseRegular /> : <PlayRegular />}
          onClick={isRunning ? day.pause : day.goOn}
        >
          {isRunning ? 'Pause' : 'Resume'}
        </Button>
        <Button size="small" icon={<StopRegular />} onClick={day.end}>
          End
        </Button>
        <output className={styles.note}>{isRunning ? 'Running' : 'Paused'}</output>
      </div>
    </section>
  );
}
