import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Spinner,
} from '@fluentui/react-components';
import { useApply, useWorkspace } from '../../store/hooks.ts';
import { answerDialog, type ConfirmDialog } from '../../workspace/dialogs.ts';
import { useProviderDialogStyles } from './ProviderDialogs.styles.ts';

/** What providers put over the whole workspace: one question at a time, or a sign of work. */
export function ProviderDialogs() {
  const dialog = useWorkspace((state) => state.dialogs.open[0]);
  const progress = useWorkspace((state) => state.dialogs.progress);
  return (
    <>
      {dialog && <Question key={dialog.id} dialog={dialog} />}
      {progress !== undefined && <Progress text={progress} />}
    </>
  );
}

function Question({ dialog }: { readonly dialog: ConfirmDialog }) {
  const styles = useProviderDialogStyles();
  const apply = useApply();
  const answer = (isConfirmed: boolean): void => {
    apply(answerDialog, { id: dialog.id, isConfirmed });
  };
  return (
    <Dialog open onOpenChange={(_event, data) => data.open || answer(false)}>
      <DialogSurface className={styles.dialog}>
        <DialogBody>
          <DialogTitle>{dialog.title}</DialogTitle>
          <DialogContent>
            {dialog.subtitle !== undefined && <p className={styles.subtitle}>{dialog.subtitle}</p>}
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

function Progress({ text }: { readonly text: string }) {
  const styles = useProviderDialogStyles();
  return (
    <div className={styles.backdrop} role="alert" aria-busy>
      <div className={styles.progress}>
        <Spinner label={text} labelPosition="below" />
      </div>
    </div>
  );
}
