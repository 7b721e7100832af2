import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { Session } from '../../workspace/session.ts';
import { useSessionRowStyles } from './SessionRow.styles.ts';

interface CloseSessionDialogProps {
  readonly session: Session | undefined;
  readonly onConfirm: (session: Session) => void;
  readonly onCancel: () => void;
}

export function CloseSessionDialog({ session, onConfirm, onCancel }: CloseSessionDialogProps) {
  const styles = useSessionRowStyles();
  if (!session) return null;
  return (
    <Dialog open onOpenChange={(_event, data) => data.open || onCancel()}>
      <DialogSurface className={styles.dialog}>
        <DialogBody>
          <DialogTitle>Close {session.title}?</DialogTitle>
          <DialogContent>
            All tabs of this session will close.
            {session.tabs.some((tab) => tab.isDirty) && ' Unsaved changes will be lost.'}
          </DialogContent>
          <DialogActions>
            <Button appearance="secondary" onClick={onCancel}>
              Cancel
            </Button>
            <Button appearance="primary" onClick={() => onConfirm(session)}>
              Close session
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
