import { ConfirmDialog } from '../../dialogs/ConfirmDialog.tsx';

interface ConfirmDeleteProps {
  /** The record to delete; without it, no dialog appears. */
  readonly subject: string | undefined;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

export function ConfirmDelete({ subject, onConfirm, onCancel }: ConfirmDeleteProps) {
  if (subject === undefined) return null;
  return (
    <ConfirmDialog
      title="Confirm deletion"
      confirmLabel="Delete"
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      Do you want to delete {subject}? This cannot be undone.
    </ConfirmDialog>
  );
}
