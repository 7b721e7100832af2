import { Tab, TabList } from '@fluentui/react-components';
import { useMemo, useState, type ComponentType, type ReactNode } from 'react';
import { onDemand } from '../on-demand/on-demand.tsx';
import { Region } from '../region/Region.tsx';
import { useShell } from '../shell/shell-context.ts';
import { ConsoleContext } from './console-context.ts';
import { useConsoleStyles } from './SimulatorConsole.styles.ts';
import { TrafficTab } from './traffic/TrafficTab.tsx';

const rare = { isRare: true };

interface ConsoleTab {
  readonly label: string;
  readonly View: ComponentType<{ readonly pointedAt: number | undefined }>;
}

/** The tabs of the console, in order. All except the first are loaded when they are chosen. */
const tabs = {
  traffic: { label: 'Traffic', View: TrafficTab },
  diagnostics: {
    label: 'Diagnostics',
    View: onDemand(
      async () => (await import('./diagnostics/DiagnosticsTab.tsx')).DiagnosticsTab,
      rare,
    ),
  },
  boot: {
    label: 'Boot',
    View: onDemand(async () => (await import('./boot/BootTab.tsx')).BootTab, rare),
  },
  simulate: {
    label: 'Simulate',
    View: onDemand(async () => (await import('./simulate/SimulateTab.tsx')).SimulateTab, rare),
  },
  faults: {
    label: 'Faults',
    View: onDemand(async () => (await import('./faults/FaultsTab.tsx')).FaultsTab, rare),
  },
  state: {
    label: 'State',
    View: onDemand(async () => (await import('./state/StateTab.tsx')).StateTab, rare),
  },
  admin: {
    label: 'Providers and templates',
    View: onDemand(async () => (await import('./admin/AdminTab.tsx')).AdminTab, rare),
  },
} satisfies Readonly<Record<string, ConsoleTab>>;

type Entry = readonly [name: string, tab: ConsoleTab];

const entries: readonly Entry[] = Object.entries(tabs);
const traffic: Entry = ['traffic', tabs.traffic];

function entryNamed(wanted: unknown): Entry {
  return entries.find(([name]) => name === wanted) ?? traffic;
}

/** Bridge traffic, for provider developers. Children: the buttons beside it. */
export function ConsoleTabs({ children }: { readonly children?: ReactNode }) {
  const styles = useConsoleStyles();
  const { consoleAt } = useShell();
  const [[view, { label, View }], setTab] = useState(entryNamed(consoleAt?.view));
  const [seenAt, setSeenAt] = useState(consoleAt);
  if (consoleAt !== seenAt) {
    setSeenAt(consoleAt);
    if (consoleAt) setTab(entryNamed(consoleAt.view));
  }
  const [pointedAt, setPointedAt] = useState<number>();
  const services = useMemo(
    () => ({
      showMessage: (id: number) => {
        setPointedAt(id);
        setTab(traffic);
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
            setTab(entryNamed(value));
          }}
        >
          {entries.map(([name, tab]) => (
            <Tab key={name} value={name}>
              {tab.label}
            </Tab>
          ))}
        </TabList>
        <span className={styles.gap} />
        <div className={styles.buttons}>{children}</div>
      </div>
      <div className={styles.body}>
        <Region key={view} name={`The tab “${label}”`} look="card">
          <View pointedAt={pointedAt} />
        </Region>
      </div>
    </ConsoleContext>
  );
}
