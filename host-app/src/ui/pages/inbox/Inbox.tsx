import { Suspense } from 'react';
import { InboxPage } from '../lazy-pages.ts';
import { usePageAreaStyles } from '../PageArea.styles.ts';
import { inboxElementId } from '../page-element-id.ts';

/** The Inbox in the place of a page, while it is in front. */
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
      <Suspense fallback={null}>
        <InboxPage />
      </Suspense>
    </div>
  );
}
