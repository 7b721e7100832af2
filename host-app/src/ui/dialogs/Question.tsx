import { useApply } from '../../store/hooks.ts';
import { answerDialog } from '../../workspace/questions/dialogs.ts';
import type { Question as AskedQuestion } from '../../workspace/questions/question.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
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
      width={dialog.width}
      height={dialog.height}
      onConfirm={() => answer(true)}
      onCancel={() => answer(false)}
    >
      {dialog.subtitle !== undefined && <p className={styles.subtitle}>{dialog.subtitle}</p>}
      {dialog.rows && dialog.rows.length > 0 && (
        <dl className={styles.rows}>
          {dialog.rows.map(({ header, value }) => (
            <div key={header} className={styles.row}>
              <dt className={styles.header}>{header}</dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className={styles.text}>{dialog.text}</p>
    </ConfirmDialog>
  );
}
