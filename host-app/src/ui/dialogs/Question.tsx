import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useApply } from '../../store/hooks.ts';
import { answerDialog, type ConfirmDialog } from '../../workspace/dialogs.ts';
import { useProviderDialogStyles } from './ProviderDialogs.styles.ts';

export function Question({ dialog }: { readonly dialog: ConfirmDialog }) {
  const styles = useProviderDialogStyles();
  const apply = useApply();
  const answer = (isConfirmed: boolean): void => {
    apply(answerDialog, { id: dialog.id, isConfirmed });
  };
  return (
    <Dialog open onOpenChange={(_event, data) => data.open || answer(false)}>
      <DialogSurface
        className={styles.dialog}
        style={{ width: dialog.width ?? 480, height: dialog.height }}
      >
        <DialogBody>
          <DialogTitle>{dialog.title}</DialogTitle>
          <DialogContent>
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
          </DialogContent>
          <DialogActions>
            <Button appearance="secondary" onClick={() => answer(false)}>
              {dialog.cancelLabel}
            </Button>
            <Button appearance="primary" onClick={() => answer(true)}>
              {dialog.confirmLabel}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
