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
import type { Tab } from '../../workspace/tab.ts';
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
          <DialogTitle>
            <span className={styles.dialogTitle}>Close {session.title}?</span>
          </DialogTitle>
          <DialogContent>
            <p className={styles.dialogText}>All tabs of this session will close.</p>
            <UnsavedTabs tabs={session.tabs.filter(({ isDirty }) => isDirty)} />
          </DialogContent>
          <DialogActions>
            <Button appearance="secondary" onClick={onCancel}>
              Cancel
            </Button>
            <Button
              className={styles.dialogButton}
              appearance="primary"
              onClick={() => onConfirm(session)}
            >
              Close session
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function UnsavedTabs({ tabs }: { readonly tabs: readonly Tab[] }) {
  const styles = useSessionRowStyles();
  if (tabs.length === 0) return null;
  return (
    <>
      <p className={styles.dialogText}>Unsaved changes will be lost in:</p>
      <ul className={styles.unsavedTabs}>
        {tabs.map(({ id, title }) => (
          <li key={id} className={styles.unsavedTab}>
            {title}
          </li>
        ))}
      </ul>
    </>
  );
}
