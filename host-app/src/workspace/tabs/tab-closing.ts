import type { WorkspaceState } from '../whole/state.ts';
import type { Tab } from './tab.ts';

/** Removes the close button of a tab in any session, or restores it. */
export function setTabCanClose(
  state: WorkspaceState,
  { tabId, canClose }: { readonly tabId: string; readonly canClose: boolean },
): WorkspaceState {
  const change = (tab: Tab): Tab => (tab.id === tabId ? { ...tab, canClose } : tab);
  return {
    ...state,
    sessions: state.sessions.map((session) =>
      session.tabs.some(({ id }) => id === tabId)
        ? { ...session, tabs: session.tabs.map(change) }
        : session,
    ),
  };
}
