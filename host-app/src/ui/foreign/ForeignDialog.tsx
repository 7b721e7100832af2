import type { ForeignQuestion } from '../../store/foreign-desk.ts';
import { ConfirmDialog } from '../dialogs/ConfirmDialog.tsx';
import { useForeignDialogStyles } from './ForeignDialog.styles.ts';
import { partText } from './part-text.ts';

/** No one reads more than these, and no one should agree to them. */
const mostShown = 20;

/** Names the parts from elsewhere; without a yes, none of them is admitted. */
export function ForeignDialog({ question }: { readonly question: ForeignQuestion }) {
  const styles = useForeignDialogStyles();
  const { parts, answer } = question;
  return (
    <ConfirmDialog
      isAlert
      suggests="cancel"
      title="Allow content from another source?"
      confirmLabel="Allow"
      cancelLabel="Refuse"
      onConfirm={() => answer(true)}
      onCancel={() => answer(false)}
    >
      <p className={styles.text}>
        This adds items that are not in the configuration of this workspace. Widgets can read all
        records here and ask for the microphone.
      </p>
      <ul className={styles.list} aria-label="From another source">
        {parts.slice(0, mostShown).map((part) => (
          <li key={partText(part)}>{partText(part)}</li>
        ))}
      </ul>
      {parts.length > mostShown && (
        <p className={styles.text}>and {parts.length - mostShown} more.</p>
      )}
      <p className={styles.text}>Allow it only if you know where it comes from.</p>
    </ConfirmDialog>
  );
}
