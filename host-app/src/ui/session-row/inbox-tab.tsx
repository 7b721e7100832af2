import { MailInboxRegular } from '@fluentui/react-icons';
import { inboxElementId } from '../pages/page-element-id.ts';
import type { StripTab } from '../tab-strip/TabStrip.tsx';
import { TabTitle } from '../tab-strip/TabTitle.tsx';
import { useSessionRowStyles } from './SessionRow.styles.ts';

/** The Inbox in the row of sessions. */
export const inboxTab: StripTab = {
  id: 'inbox',
  title: 'Inbox',
  content: <InboxFace />,
  canClose: false,
  controls: inboxElementId,
};

function InboxFace() {
  const styles = useSessionRowStyles();
  return (
    <>
      <span className={styles.iconSlot} aria-hidden>
        <MailInboxRegular className={styles.homeIcon} />
      </span>
      <TabTitle title="Inbox" />
    </>
  );
}
