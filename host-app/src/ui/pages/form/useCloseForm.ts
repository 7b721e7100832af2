import { useContext } from 'react';
import { useApp } from '../../../store/hooks.ts';
import { selectFocusedSession } from '../../../workspace/sessions/session.ts';
import { closeSession } from '../../../workspace/sessions/sessions.ts';
import type { Tab } from '../../../workspace/tabs/tab.ts';
import { closeTab } from '../../../workspace/tabs/tabs.ts';
import { PageHost } from '../page-host.ts';

/** Closes the view of a record: its tab, or the session that the agent opened for it. */
export function useCloseForm(tab: Tab): () => void {
  const { workspace } = useApp();
  const host = useContext(PageHost);
  return () => {
    if (host) {
      host.close();
      return;
    }
    const session = selectFocusedSession(workspace.getState());
    if (session.tabs[0]?.id !== tab.id) workspace.apply(closeTab, { tabId: tab.id });
    else if (session.kind === 'entity') workspace.apply(closeSession, { sessionId: session.id });
  };
}
