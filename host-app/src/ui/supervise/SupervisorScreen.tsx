import {
  FluentProvider,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  Spinner,
} from '@fluentui/react-components';
import { useMemo } from 'react';
import { textOn } from '../../look/colors.ts';
import { headerBackgrounds, type ThemeLook } from '../../look/look.ts';
import type { DayCall, ShownDay } from '../../store/shown-day.ts';
import { DayAgents } from '../pages/dashboard/DayAgents.tsx';
import { DayQueues } from '../pages/dashboard/DayQueues.tsx';
import { useDayStyles } from '../pages/dashboard/DaySection.styles.ts';
import { DayTiles } from '../pages/dashboard/DayTiles.tsx';
import { spanText } from '../pages/dashboard/day-text.ts';
import { useCurrentDay, useDayBoard } from '../pages/dashboard/useDay.ts';
import { usePageStyles } from '../pages/PageArea.styles.ts';
import { createThemes } from '../theme/themes.ts';
import { useThemeChoice } from '../theme/useThemeChoice.ts';
import { alertsOf } from './alerts.ts';
import { useSupervisorStyles } from './SupervisorScreen.styles.ts';

interface SupervisorScreenProps {
  readonly company: string;
  readonly look: ThemeLook;
}

/** The contact center for its supervisor, as a second screen: no workspace, only the live day. */
export function SupervisorScreen({ company, look }: SupervisorScreenProps) {
  const styles = useSupervisorStyles();
  const theme = useThemeChoice();
  const themes = useMemo(() => createThemes(look), [look]);
  const day = useCurrentDay();
  const backgroundColor = headerBackgrounds(look)[theme.name === 'light' ? 'light' : 'dark'];
  return (
    <FluentProvider theme={themes[theme.name]} className={styles.page}>
      <header className={styles.header} style={{ backgroundColor, color: textOn(backgroundColor) }}>
        <h1 className={styles.title}>{company}</h1>
        <span>Contact center</span>
      </header>
      {day ? (
        <LiveDay day={day} />
      ) : (
        <Spinner className={styles.waiting} label="Loading the day" labelPosition="below" />
      )}
    </FluentProvider>
  );
}

function LiveDay({ day }: { readonly day: ShownDay }) {
  const styles = useSupervisorStyles();
  const page = usePageStyles();
  const parts = useDayStyles();
  const { board, now } = useDayBoard(day);
  const alerts = alertsOf(board, now);
  return (
    <main className={styles.main} aria-label="Supervision">
      <output className={styles.alerts} aria-label="Alerts">
        {alerts.map((alert) => (
          <MessageBar key={alert} intent="warning">
            <MessageBarBody>{alert}</MessageBarBody>
          </MessageBar>
        ))}
      </output>
      <section className={page.card} aria-label="Numbers">
        <DayTiles board={board} now={now} />
      </section>
      <div className={styles.columns}>
        <section className={mergeClasses(page.card, styles.column)}>
          <h2 className={parts.subtitle}>Callers waiting</h2>
          <DayQueues calls={board.waitingCalls} />
          <WaitingCalls calls={board.waitingCalls} now={now} />
        </section>
        <section className={mergeClasses(page.card, styles.column)}>
          <h2 className={parts.subtitle}>Colleagues</h2>
          <DayAgents agents={day.agents} board={board} now={now} />
        </section>
      </div>
    </main>
  );
}

interface WaitingCallsProps {
  readonly calls: readonly DayCall[];
  readonly now: number;
}

const shown = 8;

function WaitingCalls({ calls, now }: WaitingCallsProps) {
  const styles = useSupervisorStyles();
  if (calls.length === 0) return <p className={styles.quiet}>No one is waiting.</p>;
  return (
    <ol className={styles.calls} aria-label="Waiting">
      {calls.slice(0, shown).map(({ number, arrivedAt, matter }) => (
        <li key={number} className={styles.call}>
          <span className={styles.caller}>
            <strong>{matter.contactName}</strong>
            <span className={styles.quiet}>{matter.title}</span>
          </span>
          <span>{spanText(now - arrivedAt)}</span>
        </li>
      ))}
    </ol>
  );
}
