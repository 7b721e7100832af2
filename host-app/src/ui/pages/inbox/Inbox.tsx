import { InboxPage } from '../on-demand-pages.tsx';
import { Region } from '../../region/Region.tsx';
import { usePageAreaStyles } from '../PageArea.styles.ts';
import { inboxElementId } from '../page-element-id.ts';

/** The Inbox, in place of a page while it is in front. */
export function Inbox() {
  const styles = usePageAreaStyles();
  return (
    <div
      role="tabpanel"
      id={inboxElementId}
      data-page="inbox"
      aria-label="Inbox"
      className={styles.page}
    >
      <Region name="The Inbox" look="card">
        <InboxPage />
      </Region>
    </div>
  );
}
