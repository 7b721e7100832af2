import { Tab, TabList } from '@fluentui/react-components';
import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import { ConsoleContext, isConsoleView, type ConsoleView } from './console-context.ts';
import { useConsoleStyles } from './SimulatorConsole.styles.ts';
import { TrafficTab } from './traffic/TrafficTab.tsx';

const DiagnosticsTab = lazy(async () => ({
  default: (await import('./diagnostics/DiagnosticsTab.tsx')).DiagnosticsTab,
}));
const BootTab = lazy(async () => ({
  default: (await import('./boot/BootTab.tsx')).BootTab,
}));
const SimulateTab = lazy(async () => ({
  default: (await import('./simulate/SimulateTab.tsx')).SimulateTab,
}));
const FaultsTab = lazy(async () => ({
  default: (await import('./faults/FaultsTab.tsx')).FaultsTab,
}));
const StateTab = lazy(async () => ({
  default: (await import('./state/StateTab.tsx')).StateTab,
}));
const AdminTab = lazy(async () => ({
  default: (await import('./admin/AdminTab.tsx')).AdminTab,
}));

const views: readonly (readonly [ConsoleView, string])[] = [
  ['traffic', 'Traffic'],
  ['diagnostics', 'Diagnostics'],
  ['boot', 'Boot'],
  ['simulate', 'Simulate'],
  ['faults', 'Faults'],
  ['state', 'State'],
  ['admin', 'Providers and templates'],
];

/** What crosses the bridge, for the people who build providers. Children: the buttons beside it. */
export function ConsoleTabs({ children }: { readonly children?: ReactNode }) {
  const styles = useConsoleStyles();
  const [view, setView] = useState<ConsoleView>('traffic');
  const [pointedAt, setPointedAt] = useState<number>();
  const services = useMemo(
    () => ({
      showMessage: (id: number) => {
        setPointedAt(id);
        setView('traffic');
      },
    }),
    [],
  );
  return (
    <ConsoleContext value={services}>
      <div className={styles.head}>
        <TabList
          size="small"
          className={styles.tabs}
          selectedValue={view}
          onTabSelect={(_event, { value }) => {
            setPointedAt(undefined);
            if (isConsoleView(value)) setView(value);
          }}
        >
          {views.map(([value, label]) => (
            <Tab key={value} value={value}>
              {label}
            </Tab>
          ))}
        </TabList>
        <span className={styles.gap} />
        <div className={styles.buttons}>{children}</div>
      </div>
      <div className={styles.body}>
        <Suspense fallback={null}>
          {view === 'traffic' && <TrafficTab pointedAt={pointedAt} />}
          {view === 'diagnostics' && <DiagnosticsTab />}
          {view === 'boot' && <BootTab />}
          {view === 'simulate' && <SimulateTab />}
          {view === 'faults' && <FaultsTab />}
          {view === 'state' && <StateTab />}
          {view === 'admin' && <AdminTab />}
        </Suspense>
      </div>
    </ConsoleContext>
  );
}
