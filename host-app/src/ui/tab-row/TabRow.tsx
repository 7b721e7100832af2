import { useMemo, useState } from 'react';
import { useWorkspace } from '../../store/hooks.ts';
import { selectIsInboxShown } from '../../workspace/sessions/inbox.ts';
import { selectFocusedSession } from '../../workspace/sessions/session.ts';
import type { Tab } from '../../workspace/tabs/tab.ts';
import { closeTab, focusTab } from '../../workspace/tabs/tabs.ts';
import { onDemand } from '../on-demand/on-demand.tsx';
import { inboxElementId, pageElementId } from '../pages/page-element-id.ts';
import { SiteMap } from '../session-row/SiteMapButton.tsx';
import { withShownTitle } from '../shell/shown-text.ts';
import { useAgentAction } from '../shell/useAgentAction.ts';
import { useIsLegacyLayout } from '../shell/useIsLegacyLayout.ts';
import { TabStrip, type StripTab } from '../tab-strip/TabStrip.tsx';
import { TabTitle } from '../tab-strip/TabTitle.tsx';
import { useTabRowStyles } from './TabRow.styles.ts';

const PageIcon = onDemand(async () => (await import('../page-icon/PageIcon.tsx')).PageIcon);
const DiscardDialog = onDemand(async () => (await import('./DiscardDialog.tsx')).DiscardDialog);

export function TabRow() {
  const styles = useTabRowStyles();
  const act = useAgentAction();
  const session = useWorkspace(selectFocusedSession);
  const tabs = useMemo(
    () => session.tabs.map((tab, index) => toStripTab(tab, index > 0 && tab.canClose)),
    [session.tabs],
  );
  const isInboxShown = useWorkspace(selectIsInboxShown);
  const [asking, setAsking] = useState<Tab>();
  const close = (tabId: string): void => {
    const tab = session.tabs.find(({ id }) => id === tabId);
    if (tab?.isDirty) setAsking(tab);
    else act(closeTab, { tabId });
  };
  const isLegacy = useIsLegacyLayout();
  if (isInboxShown) return <InboxTabRow />;
  return (
    <div data-part="tabs" className={styles.row}>
      <TabStrip
        label="Application tabs"
        size="small"
        tabs={tabs}
        selectedId={session.focusedTabId}
        onSelect={(tabId) => act(focusTab, { tabId })}
        onClose={close}
      />
      {isLegacy && <SiteMap />}
      <DiscardDialog
        title={asking?.title}
        onDiscard={() => {
          if (asking) act(closeTab, { tabId: asking.id });
          setAsking(undefined);
        }}
        onCancel={() => setAsking(undefined)}
      />
    </div>
  );
}

/** The Inbox replaces the page: Home's tabs return with Home. */
function InboxTabRow() {
  const styles = useTabRowStyles();
  return (
    <div className={styles.row}>
      <TabStrip
        label="Application tabs"
        size="small"
        tabs={[inboxPageTab]}
        selectedId={inboxPageTab.id}
        onSelect={() => undefined}
        onClose={() => undefined}
      />
    </div>
  );
}

const inboxPageTab: StripTab = {
  id: 'inbox-page',
  title: 'Inbox',
  content: <TabTitle title="Inbox" />,
  canClose: false,
  controls: inboxElementId,
};

function toStripTab(whole: Tab, canClose: boolean): StripTab {
  const tab = withShownTitle(whole);
  return {
    id: tab.id,
    title: tab.title,
    content: <TabFace tab={tab} />,
    canClose,
    controls: pageElementId(tab.id),
    ...(tab.isDirty ? { name: `${tab.title}, unsaved changes` } : {}),
  };
}

function TabFace({ tab }: { readonly tab: Tab }) {
  const styles = useTabRowStyles();
  return (
    <>
      {tab.isDirty && <span className={styles.unsaved} aria-hidden />}
      <span className={styles.icon} aria-hidden>
        <PageIcon page={tab.page} size={16} />
      </span>
      <TabTitle title={tab.title} />
    </>
  );
}
