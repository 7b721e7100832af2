import { Badge, Button, Input, Link } from '@fluentui/react-components';
import { DeleteRegular, SearchRegular } from '@fluentui/react-icons';
import { productBehavior } from 'provider-sdk/contract/product-behavior';
import { memo, useDeferredValue, useMemo, useState } from 'react';
import { useApp } from '../../../store/hooks.ts';
import { trapRules } from '../../../store/trap-rules.ts';
import { ConsoleAction } from '../ConsoleAction.tsx';
import { useConsole } from '../console-context.ts';
import { timeText } from '../message-text.ts';
import { foldRepeats, type FoldedDiagnostic } from './fold-repeats.ts';
import { ScrollRegion } from '../ScrollRegion.tsx';
import { useConsoleStyles } from '../SimulatorConsole.styles.ts';
import { useLogByFrame } from '../useLogByFrame.ts';

const mostRows = 300;
const columns = ['Time', 'Severity', 'Rule', 'Provider', 'What happened', 'What to do'] as const;
const colors = { info: 'informative', warning: 'warning', error: 'danger' } as const;
// Relative, since a static host may serve the workspace at any path.
const rulesAddress = 'docs/rules.html';
const trapsAddress = 'docs/traps.html';

/** Problems in messages, with reasons and fixes. Newest first. */
export function DiagnosticsTab() {
  const styles = useConsoleStyles();
  const { diagnostics } = useApp().journal;
  const entries = useLogByFrame(diagnostics);
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text.toLowerCase());
  const rows = useMemo(() => foldRepeats(entries, { wanted, mostRows }), [entries, wanted]);
  return (
    <div className={styles.column}>
      <div className={styles.toolbar} role="toolbar" aria-label="Diagnostics tools">
        <Input
          size="small"
          type="search"
          aria-label="Filter diagnostics"
          placeholder="Filter by rule, provider or words"
          className={styles.search}
          contentBefore={<SearchRegular />}
          value={text}
          onChange={(_event, { value }) => setText(value)}
        />
        <Link href={rulesAddress} target="_blank">
          All rules and their coverage
        </Link>
        <span className={styles.gap} />
        <ConsoleAction label="Clear" icon={<DeleteRegular />} onClick={diagnostics.clear} />
      </div>
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
            {rows.map((row) => (
              <DiagnosticRow key={row.first.id} row={row} />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p className={styles.empty}>No issues found</p>}
      </ScrollRegion>
    </div>
  );
}

const DiagnosticRow = memo(({ row }: { readonly row: FoldedDiagnostic }) => {
  const styles = useConsoleStyles();
  const { showMessage } = useConsole();
  const { latest: entry, first, count } = row;
  const { about, source } = entry;
  return (
    <tr className={styles.row}>
      <td className={styles.cell}>
        {timeText(entry.time)}
        {count > 1 && (
          <span className={styles.quiet}>
            <br />
            {count} times since {timeText(first.time)}
          </span>
        )}
      </td>
      <td className={styles.cell}>
        <Badge appearance="tint" size="small" color={colors[entry.severity]}>
          {entry.severity}
        </Badge>
      </td>
      <td className={styles.cell}>
        <Link href={`${rulesAddress}#${entry.rule}`} target="_blank">
          {entry.rule}
        </Link>{' '}
        <span className={styles.quiet}>{entry.provenance}</span>{' '}
        {trapRules.has(entry.rule) && (
          <Link href={`${trapsAddress}#${entry.rule}`} target="_blank">
            trap
          </Link>
        )}
      </td>
      <td className={styles.cell}>{entry.provider ?? 'no provider'}</td>
      <td className={styles.wideCell}>
        {entry.message} {source !== undefined && <code className={styles.code}>{source}</code>}{' '}
        {about !== undefined && (
          <Button size="small" appearance="transparent" onClick={() => showMessage(about)}>
            Show message
          </Button>
        )}
      </td>
      <td className={styles.wideCell}>
        {entry.fix}
        <div className={styles.quiet}>{productBehavior[entry.rule]}</div>
      </td>
    </tr>
  );
});
DiagnosticRow.displayName = 'DiagnosticRow';
