import { Button, Textarea } from '@fluentui/react-components';
import { ArrowDownloadRegular, ArrowUploadRegular, LinkRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { ProblemLines } from '../ProblemLines.tsx';
import { saveText } from '../../save-text.ts';
import { useConsoleStyles } from '../SimulatorConsole.styles.ts';
import { useWholeState } from './useWholeState.ts';

/** The whole state as one JSON document. It is checked as a whole: a bad one changes nothing. */
export function WholeState() {
  const styles = useConsoleStyles();
  const input = useRef<HTMLInputElement>(null);
  const { current, text, setText, problems, said, restore, copyLink } = useWholeState();
  return (
    <section className={styles.pane} aria-label="Whole state">
      <h3 className={styles.paneTitle}>Whole state</h3>
      <p className={styles.note}>
        Settings, providers, templates, presence, panel and sessions with their tabs. Records, the
        agent clock, faults, toasts and dialogs are not included; faults have their own text on the
        Faults tab.
      </p>
      <div className={styles.form}>
        <div className={styles.actions}>
          <Button
            size="small"
            icon={<ArrowDownloadRegular />}
            onClick={() => saveText('workspace-state.json', current())}
          >
            Export
          </Button>
          <Button size="small" icon={<ArrowUploadRegular />} onClick={() => input.current?.click()}>
            Import
          </Button>
          <Button size="small" icon={<LinkRegular />} onClick={() => void copyLink()}>
            Copy link
          </Button>
          <Button size="small" onClick={() => setText(current())}>
            Refresh
          </Button>
        </div>
        <input
          ref={input}
          type="file"
          accept=".json"
          aria-label="State file"
          className={styles.file}
          tabIndex={-1}
          onChange={({ currentTarget }) => {
            void currentTarget.files?.[0]?.text().then(restore);
            currentTarget.value = '';
          }}
        />
        <Textarea
          size="small"
          aria-label="State as JSON"
          className={styles.code}
          rows={14}
          value={text}
          onChange={(_event, { value }) => setText(value)}
        />
        <ProblemLines problems={problems} />
        <div className={styles.actions}>
          <Button size="small" appearance="primary" onClick={() => void restore(text)}>
            Apply state
          </Button>
          <output className={styles.quiet}>{said}</output>
        </div>
      </div>
    </section>
  );
}
