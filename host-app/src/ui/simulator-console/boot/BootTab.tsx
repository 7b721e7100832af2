import { Badge } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { BootCheck } from '../../../store/boot-reports.ts';
import { useApp, useWorkspace } from '../../../store/hooks.ts';
import { ScrollRegion } from '../ScrollRegion.tsx';
import { useConsoleStyles } from '../SimulatorConsole.styles.ts';

const columns = ['Provider', 'Check', 'Result', 'Rule', 'Finding', 'What to do'] as const;
const looks = {
  good: { color: 'success', text: 'good' },
  fault: { color: 'danger', text: 'fault' },
  note: { color: 'informative', text: 'note' },
  unknown: { color: 'subtle', text: 'not known yet' },
} as const;

/** How each provider's page started: faults first, then in the order in which a page starts. */
export function BootTab() {
  const styles = useConsoleStyles();
  const { boots } = useApp();
  const reports = useSyncExternalStore(boots.subscribe, boots.all);
  const providers = useWorkspace((state) => state.providers);
  const rows = providers
    .flatMap(({ uniqueName, label }) =>
      (reports[uniqueName] ?? []).map((check) => [label, check] as const),
    )
    .toSorted(([, a], [, b]) => Number(b.status === 'fault') - Number(a.status === 'fault'));
  return (
    <ScrollRegion className={styles.scroller} label="Provider startup">
      <table aria-label="Boot" className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={styles.header}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([provider, check]) => (
            <CheckRow key={`${provider} ${check.name}`} provider={provider} check={check} />
          ))}
        </tbody>
      </table>
      {providers.length === 0 && <p className={styles.empty}>No provider is configured.</p>}
    </ScrollRegion>
  );
}

interface CheckRowProps {
  readonly provider: string;
  readonly check: BootCheck;
}

function CheckRow({ provider, check }: CheckRowProps) {
  const styles = useConsoleStyles();
  const { color, text } = looks[check.status];
  return (
    <tr>
      <td className={styles.cell}>{provider}</td>
      <td className={styles.cell}>{check.name}</td>
      <td className={styles.cell}>
        <Badge appearance="tint" color={color}>
          {text}
        </Badge>
      </td>
      <td className={styles.cell}>{check.rule}</td>
      <td className={styles.wideCell}>{check.detail}</td>
      <td className={styles.wideCell}>{check.fix}</td>
    </tr>
  );
}
