import { mergeClasses } from '@fluentui/react-components';
import { HomeRegular, ImportantFilled } from '@fluentui/react-icons';
import { onDemand } from '../on-demand/on-demand.tsx';
import { TabTitle } from '../tab-strip/TabTitle.tsx';
import { badgeText } from './session-name.ts';
import { useSessionRowStyles } from './SessionRow.styles.ts';
import type { Markers, Session } from '../../workspace/sessions/session-shape.ts';

const SessionSymbol = onDemand(async () => (await import('./SessionSymbol.tsx')).SessionSymbol);

/** Icon or initials with their marks, and the title. */
export function SessionFace({ session }: { readonly session: Session }) {
  const styles = useSessionRowStyles();
  return (
    <>
      <span className={styles.iconSlot} aria-hidden>
        <SessionIcon session={session} />
        <CallingMark markers={session.markers} />
      </span>
      <TabTitle title={session.title} />
    </>
  );
}

function SessionIcon({ session }: { readonly session: Session }) {
  const styles = useSessionRowStyles();
  if (session.markers.breach) {
    return (
      <span className={mergeClasses(styles.circle, styles.urgent)}>
        <ImportantFilled />
      </span>
    );
  }
  if (session.kind === 'home') return <HomeRegular className={styles.homeIcon} />;
  return <SessionSymbol session={session} />;
}

/** A number for new items, or else a dot. */
function CallingMark({ markers: { activity, wantsAttention } }: { readonly markers: Markers }) {
  const styles = useSessionRowStyles();
  if (activity !== undefined && activity > 0) {
    return <span className={styles.mark}>{badgeText(activity)}</span>;
  }
  if (activity === 0 || wantsAttention === true) return <span className={styles.dot} />;
  return null;
}
