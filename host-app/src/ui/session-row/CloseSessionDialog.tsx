import { useWorkspace } from '../../store/hooks.ts';
import { hasDispositions } from '../../workspace/agent-tools/dispositions.ts';
import { selectLacksDisposition } from '../../workspace/sessions/session.ts';
import type { Tab } from '../../workspace/tabs/tab.ts';
import { ConfirmDialog } from '../dialogs/ConfirmDialog.tsx';
import { DispositionPicker } from '../dispositions/DispositionPicker.tsx';
import { useSessionRowStyles } from './SessionRow.styles.ts';
import type { Session } from '../../workspace/sessions/session-shape.ts';

interface CloseSessionDialogProps {
  readonly session: Session | undefined;
  readonly onConfirm: (session: Session) => void;
  readonly onCancel: () => void;
}

export function CloseSessionDialog({ session, onConfirm, onCancel }: CloseSessionDialogProps) {
  const styles = useSessionRowStyles();
  const asks = useWorkspace((state) => session !== undefined && hasDispositions(state, session));
  const lacksCode = useWorkspace(
    (state) => session !== undefined && selectLacksDisposition(state, session),
  );
  if (!session) return null;
  return (
    <ConfirmDialog
      title={`Close ${session.title}?`}
      confirmLabel={asks ? 'Save and close' : 'Close session'}
      isConfirmDisabled={lacksCode}
      onConfirm={() => onConfirm(session)}
      onCancel={onCancel}
    >
      <p className={styles.dialogText}>All tabs of this session will close.</p>
      {asks && <DispositionPicker sessionId={session.id} />}
      <UnsavedTabs tabs={session.tabs.filter(({ isDirty }) => isDirty)} />
    </ConfirmDialog>
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
