import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useTabRowStyles } from './TabRow.styles.ts';

interface DiscardDialogProps {
  /** Title of the tab with unsaved changes; nothing is asked without it. */
  readonly title: string | undefined;
  readonly onDiscard: () => void;
  readonly onCancel: () => void;
}

export function DiscardDialog({ title, onDiscard, onCancel }: DiscardDialogProps) {
  const styles = useTabRowStyles();
  if (title === undefined) return null;
  return (
    <Dialog open onOpenChange={(_event, data) => data.open || onCancel()}>
      <DialogSurface className={styles.dialog}>
        <DialogBody>
          <DialogTitle>
            <span className={styles.dialogTitle}>Close {title}?</span>
          </DialogTitle>
          <DialogContent>This tab has unsaved changes. They will be lost.</DialogContent>
          <DialogActions>
            <Button appearance="secondary" onClick={onCancel}>
              Cancel
            </Button>
            <Button className={styles.dialogButton} appearance="primary" onClick={onDiscard}>
              Discard and close
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
