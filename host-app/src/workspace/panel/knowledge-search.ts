import type { WorkspaceState } from '../whole/state.ts';

/** The agent's last search in a session. */
export function selectKnowledgeSearch(state: WorkspaceState): string | undefined {
  return state.productivityPane.searches[state.focusedSessionId];
}

/** Keeps the agent's search, so that it is there when they return to the session. */
export function noteKnowledgeSearch(
  state: WorkspaceState,
  { text }: { readonly text: string },
): WorkspaceState {
  const { productivityPane, focusedSessionId } = state;
  const searches = { ...productivityPane.searches, [focusedSessionId]: text };
  return { ...state, productivityPane: { ...productivityPane, searches } };
}

/** The knowledge search has received the focus. */
export function noteKnowledgeFocus(state: WorkspaceState, _none: object): WorkspaceState {
  const { productivityPane } = state;
  if (!productivityPane.isSearchRequested) return state;
  return { ...state, productivityPane: { ...productivityPane, isSearchRequested: false } };
}
