import { Badge } from '@fluentui/react-components';
import { useApp } from '../../store/hooks.ts';
import type { Diagnostic } from '../../store/journal.ts';
import { timeText } from './message-text.ts';
import { ScrollRegion } from './ScrollRegion.tsx';
import { useConsoleStyles } from './SimulatorConsole.styles.ts';
import { useLogByFrame } from './useLogByFrame.ts';

const mostRows = 300;
const columns = ['Time', 'Severity', 'Rule', 'Provider', 'Message', 'What to do'] as const;
const colours = { info: 'informative', warning: 'warning', error: 'danger' } as const;

/** What was odd about messages, and what to do about it. Newest first. */
export function DiagnosticsList() {
  const styles = useConsoleStyles();
  const entries = useLogByFrame(useApp().journal.diagnostics);
  const rows = entries.slice(-mostRows).toReversed();
  return (
    <ScrollRegion className={styles.scroller} label="Findings">
      <table aria-label="Diagnostics" className={styles.table}>
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
          {rows.map((entry) => (
            <DiagnosticRow key={entry.id} entry={entry} />
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p className={styles.empty}>Nothing odd so far.</p>}
    </ScrollRegion>
  );
}

function DiagnosticRow({ entry }: { readonly entry: Diagnostic }) {
  const styles = useConsoleStyles();
  return (
    <tr className={styles.row}>
      <td className={styles.cell}>{timeText(entry.time)}</td>
      <td className={styles.cell}>
        <Badge appearance="tint" color={colours[entry.severity]}>
          {entry.severity}
        </Badge>
      </td>
      <td className={styles.cell}>
        {entry.rule} <span className={styles.provenance}>{entry.provenance}</span>
      </td>
      <td className={styles.cell}>{entry.provider ?? 'unknown sender'}</td>
      <td className={styles.wideCell}>{entry.message}</td>
      <td className={styles.wideCell}>{entry.fix}</td>
    </tr>
  );
}
