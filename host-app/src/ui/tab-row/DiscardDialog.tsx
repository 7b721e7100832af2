import { ConfirmDialog } from '../dialogs/ConfirmDialog.tsx';

interface DiscardDialogProps {
  /** Title of the tab with unsaved changes; without it, no question is asked. */
  readonly title: string | undefined;
  readonly onDiscard: () => void;
  readonly onCancel: () => void;
}

export function DiscardDialog({ title, onDiscard, onCancel }: DiscardDialogProps) {
  if (title === undefined) return null;
  return (
    <ConfirmDialog
      title={`Close ${title}?`}
      confirmLabel="Discard and close"
      onConfirm={onDiscard}
      onCancel={onCancel}
    >
      This tab has unsaved changes. They will be lost.
    </ConfirmDialog>
  );
}
