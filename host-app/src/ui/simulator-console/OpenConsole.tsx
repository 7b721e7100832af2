import { Button, Switch, Tab, TabList, Tooltip } from '@fluentui/react-components';
import { DeleteRegular, DismissRegular } from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import { useApp } from '../../store/hooks.ts';
import { useShell } from '../shell/shell-context.ts';
import { DiagnosticsList } from './DiagnosticsList.tsx';
import { useConsoleStyles } from './SimulatorConsole.styles.ts';
import { TrafficGrid } from './TrafficGrid.tsx';

type View = 'traffic' | 'diagnostics';

/** What crosses the bridge, for the people who build providers. */
export function OpenConsole() {
  const styles = useConsoleStyles();
  const { journal } = useApp();
  const { setConsoleOpen } = useShell();
  const [view, setView] = useState<View>('traffic');
  const [showsBackground, setShowsBackground] = useState(false);
  const clear = (): void => journal[view].clear();
  return (
    <section className={styles.console} aria-label="Simulator console">
      <div className={styles.head}>
        <TabList
          size="small"
          selectedValue={view}
          onTabSelect={(_event, data) =>
            setView(data.value === 'diagnostics' ? 'diagnostics' : 'traffic')
          }
        >
          <Tab value="traffic">Traffic</Tab>
          <Tab value="diagnostics">Diagnostics</Tab>
        </TabList>
        <span className={styles.gap} />
        {view === 'traffic' && (
          <Switch
            label="Background messages"
            checked={showsBackground}
            onChange={(_event, data) => setShowsBackground(data.checked)}
          />
        )}
        <ConsoleAction label="Clear" icon={<DeleteRegular />} onClick={clear} />
        <ConsoleAction
          label="Close simulator console"
          icon={<DismissRegular />}
          onClick={() => setConsoleOpen(false)}
        />
      </div>
      {view === 'traffic' ? <TrafficGrid showsBackground={showsBackground} /> : <DiagnosticsList />}
    </section>
  );
}

interface ConsoleActionProps {
  readonly label: string;
  readonly icon: ReactElement;
  readonly onClick: () => void;
}

function ConsoleAction({ label, icon, onClick }: ConsoleActionProps) {
  return (
    <Tooltip content={label} relationship="label">
      <Button appearance="subtle" size="small" icon={icon} onClick={onClick} />
    </Tooltip>
  );
}
