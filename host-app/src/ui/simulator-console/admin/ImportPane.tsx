import { Button, mergeClasses } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ImportResult } from '../../../imports/import-sources.ts';
import { countsText, type ReportLine } from '../../../imports/report.ts';
import { useApp, useApply } from '../../../store/hooks.ts';
import { addImported } from '../../../workspace/providers/add-imported.ts';
import { saveText } from '../../save-text.ts';
import { ProblemLines } from '../ProblemLines.tsx';
import { useConsoleStyles } from '../SimulatorConsole.styles.ts';
import { useAttempt } from '../useAttempt.ts';
import type { ImportStatus } from './useImport.ts';

interface ImportPaneProps {
  readonly status: ImportStatus;
  readonly onClose: () => void;
}

/** The report of an import: nothing changes before the person applies it. */
export function ImportPane({ status, onClose }: ImportPaneProps) {
  const styles = useConsoleStyles();
  return (
    <section className={styles.pane} aria-label="Import">
      <h3 className={styles.paneTitle}>Import of {status.names}</h3>
      <div className={styles.form}>
        <output className={styles.reportLine}>{summaryOf(status)}</output>
        {status.kind === 'refused' && <ProblemLines problems={status.problems} />}
        {status.kind === 'read' && <Result key={status.names} result={status.result} />}
        <div>
          <Button size="small" onClick={onClose}>
            Close
          </Button>
        </div>
      </div>
    </section>
  );
}

function summaryOf(status: ImportStatus): string {
  switch (status.kind) {
    case 'reading':
      return 'Reading…';
    case 'refused':
      return 'Nothing can be imported, and nothing has changed.';
    case 'read': {
      const { counts, lines } = status.result.report;
      const warnings = lines.filter(({ severity }) => severity === 'warning').length;
      return `Read ${countsText(counts)}. ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}.`;
    }
  }
}

/** More lines are in the report of `sidetone import`. */
const mostLines = 200;

function Result({ result }: { readonly result: ImportResult }) {
  const styles = useConsoleStyles();
  const { clock } = useApp();
  const apply = useApply();
  const { attempt, problems } = useAttempt();
  const [said, setSaid] = useState('');
  const { lines } = result.report;
  const run = async (): Promise<void> => {
    const { toStateRows } = await import('../../../imports/state-rows.ts');
    const isDone = attempt(() =>
      apply(addImported, { rows: toStateRows(result.parts), now: clock.now() }),
    );
    setSaid(isDone ? 'Applied. “Restore defaults” undoes it.' : 'Refused: nothing has changed.');
  };
  const save = async (): Promise<void> => {
    const { configText } = await import('../../../imports/write-config.ts');
    const bare = { ...result, resources: [] };
    saveText(
      'workspace.config.json',
      configText(bare, { keepSecrets: false, anonymize: false, webResources: '' }),
    );
  };
  return (
    <>
      <Remarks result={result} />
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={() => void run()}>
          Apply
        </Button>
        <Button size="small" icon={<ArrowDownloadRegular />} onClick={() => void save()}>
          Save as config file
        </Button>
        <output className={styles.quiet}>{said}</output>
      </div>
      <ProblemLines problems={problems} />
      {lines.length > 0 && (
        <ul className={styles.list} aria-label="Report">
          {lines.slice(0, mostLines).map((line) => (
            <Line key={`${line.code} ${line.place} ${line.text}`} line={line} />
          ))}
        </ul>
      )}
      {lines.length > mostLines && (
        <p className={styles.note}>
          {lines.length - mostLines} more lines: see them with “sidetone import FILE... --report
          FILE”.
        </p>
      )}
    </>
  );
}

/** Pages that applying would load, and files that only a server can serve. */
function Remarks({ result: { parts, resources } }: { readonly result: ImportResult }) {
  const styles = useConsoleStyles();
  const addresses = (parts.providers ?? [])
    .filter(({ state }) => state !== 'Inactive')
    .map(({ channelUrl }) => String(channelUrl));
  return (
    <>
      {addresses.length > 0 && (
        <p className={styles.reportLine}>Applying loads {addresses.join(', ')}.</p>
      )}
      {resources.length > 0 && (
        <p className={styles.reportLine}>
          Web resources of the export ({resources.length}) are served only by a workspace that was
          started with --import.
        </p>
      )}
    </>
  );
}

function Line({ line: { code, severity, place, text } }: { readonly line: ReportLine }) {
  const styles = useConsoleStyles();
  const isWarning = severity === 'warning';
  return (
    <li className={styles.reportLine}>
      <span className={mergeClasses(isWarning ? styles.warning : styles.quiet)}>
        {isWarning ? 'Warning' : 'Info'} {code}
      </span>{' '}
      <strong>{place}</strong>: {text}
    </li>
  );
}
