import type { ForeignQuestion } from '../../store/foreign-desk.ts';
import type { ForeignPart } from '../../workspace/whole/foreign-parts.ts';
import { ConfirmDialog } from '../dialogs/ConfirmDialog.tsx';
import { useForeignDialogStyles } from './ForeignDialog.styles.ts';
import { parseUrl } from '../../parse-url.ts';

/** No one reads more than these, and no one should agree to them. */
const mostShown = 20;
const longestText = 200;

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
          <li key={textOf(part)}>{textOf(part)}</li>
        ))}
      </ul>
      {parts.length > mostShown && (
        <p className={styles.text}>and {parts.length - mostShown} more.</p>
      )}
      <p className={styles.text}>Allow it only if you know where it comes from.</p>
    </ConfirmDialog>
  );
}

function textOf(part: ForeignPart): string {
  switch (part.kind) {
    case 'widget':
      return `Widget “${cut(part.label)}”: ${addressOf(part.address)}`;
    case 'address':
      return `Address: ${cut(part.address)}`;
    case 'web resource':
      return `Web resource: ${cut(part.name)}`;
    case 'permissions':
      return 'Allow widgets to autoplay sound and write to the clipboard';
  }
}

// The host decides who is asked, so it is shown in full and first.
function addressOf(address: string): string {
  const url = parseUrl(address);
  if (url === undefined) return cut(address);
  return `${url.origin}${url.pathname === '/' ? '' : cut(url.pathname)}`;
}

function cut(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}
