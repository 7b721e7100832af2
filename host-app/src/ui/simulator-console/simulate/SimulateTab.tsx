import { mergeClasses } from '@fluentui/react-components';
import { ScrollRegion } from '../ScrollRegion.tsx';
import { useConsoleStyles } from '../SimulatorConsole.styles.ts';
import { AgentActions } from './AgentActions.tsx';
import { ClockControl } from './ClockControl.tsx';
import { DayControl } from './DayControl.tsx';
import { IncomingCalls } from './IncomingCalls.tsx';
import { RaiseEvent } from './RaiseEvent.tsx';
import { SessionActions } from './SessionActions.tsx';

/** Manual actions: events with any content, and agent actions. */
export function SimulateTab() {
  const styles = useConsoleStyles();
  return (
    <ScrollRegion className={styles.scroller} label="Simulate">
      <div className={styles.panes}>
        <RaiseEvent />
        <AgentActions />
        <div className={mergeClasses(styles.pane, styles.stack)}>
          <SessionActions />
          <IncomingCalls />
          <ClockControl />
          <DayControl />
        </div>
      </div>
    </ScrollRegion>
  );
}
