import { useApp } from '../../../store/hooks.ts';
import { selectFocusedSession } from '../../../workspace/session.ts';
import { closeSession } from '../../../workspace/sessions.ts';
import type { Tab } from '../../../workspace/tab.ts';
import { closeTab } from '../../../workspace/tabs.ts';

/** Closes what shows a record: its tab, or the session that the agent opened for it. */
export function useCloseForm(tab: Tab): () => void {
  const { workspace } = useApp();
  return () => {
    const session = selectFocusedSession(workspace.getState());
    if (session.tabs[0]?.id !== tab.id) workspace.apply(closeTab, { tabId: tab.id });
    else if (session.kind === 'entity') workspace.apply(closeSession, { sessionId: session.id });
  };
}
