import { Button } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useApply } from '../../store/hooks.ts';
import { answerDialog } from '../../workspace/questions/dialogs.ts';
import type { Question as AskedQuestion } from '../../workspace/questions/question.ts';
import { ShownRows } from '../shell/ShownRows.tsx';
import { shownText } from '../shell/shown-text.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { saveText } from '../save-text.ts';
import { useProviderDialogStyles } from './ProviderDialogs.styles.ts';

export function Question({ dialog }: { readonly dialog: AskedQuestion<'dialog'> }) {
  const styles = useProviderDialogStyles();
  const apply = useApply();
  const answer = (isConfirmed: boolean): void => {
    apply(answerDialog, { id: dialog.id, isConfirmed });
  };
  return (
    <ConfirmDialog
      title={dialog.title}
      confirmLabel={dialog.confirmLabel}
      cancelLabel={dialog.cancelLabel}
      isNotice={dialog.isNotice === true}
      width={dialog.width}
      height={dialog.height}
      onConfirm={() => answer(true)}
      onCancel={() => answer(false)}
    >
      {dialog.subtitle !== undefined && (
        <p className={styles.subtitle}>{shownText(dialog.subtitle)}</p>
      )}
      {dialog.rows && dialog.rows.length > 0 && <ShownRows rows={dialog.rows} styles={styles} />}
      <p className={styles.text}>{shownText(dialog.text)}</p>
      {dialog.log !== undefined && <LogDownload log={dialog.log} />}
    </ConfirmDialog>
  );
}

function LogDownload({ log }: { readonly log: string }) {
  return (
    <Button icon={<ArrowDownloadRegular />} onClick={() => saveText('log.txt', log, 'text/plain')}>
      Download Log File
    </Button>
  );
}
