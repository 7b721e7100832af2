import { Badge, CounterBadge, mergeClasses } from '@fluentui/react-components';
import { HomeRegular, ImportantFilled } from '@fluentui/react-icons';
import type { Markers, Session } from '../../workspace/session.ts';
import { TabTitle } from '../tab-strip/TabTitle.tsx';
import { initialsOf } from './initials.ts';
import { badgeText } from './session-name.ts';
import { useCircleStyles, useSessionRowStyles } from './SessionRow.styles.ts';

/** Icon or initials with their marks, and the title. */
export function SessionFace({ session }: { readonly session: Session }) {
  const styles = useSessionRowStyles();
  return (
    <>
      <span className={styles.iconSlot} aria-hidden>
        {session.kind === 'home' ? (
          <HomeRegular className={styles.homeIcon} />
        ) : (
          <Circle session={session} />
        )}
        <Mark markers={session.markers} />
      </span>
      <TabTitle title={session.title} />
    </>
  );
}

function Circle({ session }: { readonly session: Session }) {
  const styles = useSessionRowStyles();
  const colours = Object.values(useCircleStyles());
  const number = Number(session.id.replaceAll(/\D/g, ''));
  const colour = colours[(number - 1 + colours.length) % colours.length];
  return <span className={mergeClasses(styles.circle, colour)}>{initialsOf(session.title)}</span>;
}

/** One mark at a time, the most urgent one. */
function Mark({ markers }: { readonly markers: Markers }) {
  const styles = useSessionRowStyles();
  if (markers.breach) {
    return <Badge className={styles.mark} size="small" color="danger" icon={<ImportantFilled />} />;
  }
  if (markers.activity !== undefined && markers.activity > 0) {
    return (
      <Badge className={styles.mark} size="small" shape="circular" color="danger">
        {badgeText(markers.activity)}
      </Badge>
    );
  }
  if (markers.activity === 0 || markers.wantsAttention === true) {
    return <CounterBadge className={styles.mark} dot color="danger" />;
  }
  return null;
}
