import { Tab, TabList } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { onDemand } from '../on-demand/on-demand.tsx';
import { Region } from '../region/Region.tsx';
import { ConsoleContext, isConsoleView, type ConsoleView } from './console-context.ts';
import { useConsoleStyles } from './SimulatorConsole.styles.ts';
import { TrafficTab } from './traffic/TrafficTab.tsx';

const rare = { isRare: true };

const DiagnosticsTab = onDemand(
  async () => (await import('./diagnostics/DiagnosticsTab.tsx')).DiagnosticsTab,
  rare,
);
const BootTab = onDemand(async () => (await import('./boot/BootTab.tsx')).BootTab, rare);
const SimulateTab = onDemand(
  async () => (await import('./simulate/SimulateTab.tsx')).SimulateTab,
  rare,
);
const FaultsTab = onDemand(async () => (await import('./faults/FaultsTab.tsx')).FaultsTab, rare);
const StateTab = onDemand(async () => (await import('./state/StateTab.tsx')).StateTab, rare);
const AdminTab = onDemand(async () => (await import('./admin/AdminTab.tsx')).AdminTab, rare);

const views: readonly (readonly [ConsoleView, string])[] = [
  ['traffic', 'Traffic'],
  ['diagnostics', 'Diagnostics'],
  ['boot', 'Boot'],
  ['simulate', 'Simulate'],
  ['faults', 'Faults'],
  ['state', 'State'],
  ['admin', 'Providers and templates'],
];

function labelOf(view: ConsoleView): string {
  return views.find(([name]) => name === view)?.[1] ?? view;
}

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
        <Region key={view} name={`The tab “${labelOf(view)}”`} look="card">
          {view === 'traffic' && <TrafficTab pointedAt={pointedAt} />}
          {view === 'diagnostics' && <DiagnosticsTab />}
          {view === 'boot' && <BootTab />}
          {view === 'simulate' && <SimulateTab />}
          {view === 'faults' && <FaultsTab />}
          {view === 'state' && <StateTab />}
          {view === 'admin' && <AdminTab />}
        </Region>
      </div>
    </ConsoleContext>
  );
}
