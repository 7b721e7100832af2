import { focusSession } from './sessions.ts';
import { homeSessionId } from './session.ts';
import type { WorkspaceState } from '../whole/state.ts';
import { withoutInbox } from './inbox-closing.ts';

/**
 * The Inbox is a page beside Home in the session row, for workspaces that turn it on.
 *
 * To widgets it is Home: it is neither a session nor a tab, has no ID, and raises no event.
 */
export function selectIsInboxShown(state: WorkspaceState): boolean {
  const { isInboxShown, focusedSessionId } = state;
  return isInboxShown === true && selectHasInbox(state) && focusedSessionId === homeSessionId;
}

/** The layout from before October 2023 has none. */
export function selectHasInbox({ settings: { screen } }: WorkspaceState): boolean {
  return screen.inbox && !screen.legacyLayout;
}

/** Shows the Inbox in front of Home. */
export function showInbox(state: WorkspaceState): WorkspaceState {
  if (!selectHasInbox(state)) return withoutInbox(state);
  return { ...focusSession(state, { sessionId: homeSessionId }), isInboxShown: true };
}
