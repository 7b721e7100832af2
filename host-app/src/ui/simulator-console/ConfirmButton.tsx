import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { ConfirmDialog } from '../dialogs/ConfirmDialog.tsx';

interface ConfirmButtonProps {
  readonly label: string;
  /** The question before the action, and its consequence. */
  readonly question: string;
  readonly consequence: string;
  readonly onConfirm: () => void;
}

/** A button for an action that cannot be undone: it asks first. */
export function ConfirmButton({ label, question, consequence, onConfirm }: ConfirmButtonProps) {
  const [isAsking, setAsking] = useState(false);
  const confirm = (): void => {
    setAsking(false);
    onConfirm();
  };
  return (
    <>
      <Button size="small" aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {label}
      </Button>
      {isAsking && (
        <ConfirmDialog
          isAlert
          title={question}
          confirmLabel={label}
          onConfirm={confirm}
          onCancel={() => setAsking(false)}
        >
          {consequence}
        </ConfirmDialog>
      )}
    </>
  );
}
