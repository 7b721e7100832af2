import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState, useSyncExternalStore } from 'react';
import type { Keeper, KeptStatus } from '../../../dataverse/kept/keeper.ts';
import { useApp } from '../../../store/hooks.ts';
import { keptTroubleFix, keptTroubleText } from '../../../store/kept-records-notice.ts';
import { ConfirmButton } from '../ConfirmButton.tsx';
import { problemsOf } from '../problems-of.ts';
import { saveText } from '../../save-text.ts';
import { useConsoleStyles } from '../SimulatorConsole.styles.ts';
import { SetAsideRows } from './SetAsideRows.tsx';

/** The state of the rows that the browser keeps, with remedies when something is wrong. */
export function KeptRows() {
  const styles = useConsoleStyles();
  const { kept } = useApp();
  const { keeper, trouble, aside } = useSyncExternalStore(kept.subscribe, kept.state);
  if (!keeper) return undefined;
  return (
    <section aria-label="Kept rows">
      <h3 className={styles.paneTitle}>Kept rows</h3>
      <div className={styles.form}>
        {trouble ? (
          <Trouble trouble={trouble} keeper={keeper} />
        ) : (
          <p className={styles.note}>
            This browser keeps the records of this organization. All tabs share them.
          </p>
        )}
        {aside.length > 0 && <SetAsideRows rows={aside} onClear={() => void keeper.clearAside()} />}
      </div>
    </section>
  );
}

interface TroubleProps {
  readonly trouble: NonNullable<KeptStatus['trouble']>;
  readonly keeper: Keeper;
}

function Trouble({ trouble, keeper }: TroubleProps) {
  const styles = useConsoleStyles();
  const { records } = useApp();
  const [said, setSaid] = useState('');
  const download = async (name: string, read: () => unknown): Promise<void> => {
    try {
      saveText(name, JSON.stringify(await read(), undefined, 2));
      setSaid('');
    } catch (error) {
      setSaid(`Nothing could be read: ${problemsOf(error).join(' ')}`);
    }
  };
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          {keptTroubleText(trouble)} {keptTroubleFix(trouble)}
        </MessageBarBody>
      </MessageBar>
      <p className={styles.note}>{trouble.detail}</p>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={() => void keeper.retry()}>
          Try again
        </Button>
        <Button
          size="small"
          onClick={() => void download('records.json', () => records.exportData())}
        >
          Download the rows of this tab
        </Button>
        <Button size="small" onClick={() => void download('kept-rows.json', keeper.dump)}>
          Download kept rows
        </Button>
        <ConfirmButton
          label="Replace kept rows"
          question="Replace kept rows?"
          consequence="All rows that this browser keeps for this organization are deleted. From then on, it keeps the rows of this tab."
          onConfirm={() => void keeper.replace()}
        />
        <output className={styles.quiet}>{said}</output>
      </div>
    </>
  );
}
