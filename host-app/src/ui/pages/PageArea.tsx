import { Activity, memo } from 'react';
import { useWorkspace } from '../../store/hooks.ts';
import { selectIsInboxShown } from '../../workspace/sessions/inbox.ts';
import { selectFocusedTab } from '../../workspace/sessions/session.ts';
import type { Tab } from '../../workspace/tabs/tab.ts';
import { LoadingBar } from '../loading-bar/LoadingBar.tsx';
import { Region } from '../region/Region.tsx';
import { shownText } from '../shell/shown-text.ts';
import { Inbox } from './inbox/Inbox.tsx';
import { pageElementId } from './page-element-id.ts';
import { PageView } from './PageView.tsx';
import { usePageAreaStyles } from './PageArea.styles.ts';
import { useJustRefreshed } from './useJustRefreshed.ts';
import { useKeptTabs } from './useKeptTabs.ts';

/** The page of the focused tab; other recent ones stay mounted and are only hidden. */
export function PageArea() {
  const styles = usePageAreaStyles();
  const focused = useWorkspace(selectFocusedTab);
  const isInboxShown = useWorkspace(selectIsInboxShown);
  const kept = useKeptTabs();
  const isVisible = ({ id }: Tab): boolean => id === focused?.id && !isInboxShown;
  return (
    <main className={styles.area}>
      {kept.map((tab) => (
        <Activity key={tab.id} mode={isVisible(tab) ? 'visible' : 'hidden'}>
          <PageOfTab tab={tab} />
        </Activity>
      ))}
      {isInboxShown && <Inbox />}
    </main>
  );
}

const PageOfTab = memo(({ tab }: { readonly tab: Tab }) => {
  const styles = usePageAreaStyles();
  const isRefreshed = useJustRefreshed(tab.revision);
  return (
    <div
      role="tabpanel"
      id={pageElementId(tab.id)}
      data-page={tab.page.type}
      aria-label={shownText(tab.title)}
      className={styles.page}
    >
      {isRefreshed && <LoadingBar label="Refreshing" />}
      <Region key={tab.revision} name={`The page “${shownText(tab.title)}”`} look="card">
        <PageView tab={tab} />
      </Region>
    </div>
  );
});
PageOfTab.displayName = 'PageOfTab';
