import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useRecordCardStyles } from './RecordCard.styles.ts';

interface ConfirmDeleteProps {
  /** What is about to go; nothing is asked without it. */
  readonly subject: string | undefined;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

export function ConfirmDelete({ subject, onConfirm, onCancel }: ConfirmDeleteProps) {
  const styles = useRecordCardStyles();
  if (subject === undefined) return null;
  return (
    <Dialog open onOpenChange={(_event, data) => data.open || onCancel()}>
      <DialogSurface className={styles.dialog}>
        <DialogBody>
          <DialogTitle>Confirm deletion</DialogTitle>
          <DialogContent className={styles.dialogText}>
            Do you want to delete {subject}? This cannot be undone.
          </DialogContent>
          <DialogActions>
            <Button appearance="secondary" onClick={onCancel}>
              Cancel
            </Button>
            <Button appearance="primary" onClick={onConfirm}>
              Delete
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
