import type { WorkspaceState } from '../whole/state.ts';

/** Any other session or tab that comes to the front hides the Inbox. */
export function withoutInbox(state: WorkspaceState): WorkspaceState {
  if (state.isInboxShown !== true) return state;
  const { isInboxShown: _, ...rest } = state;
  return rest;
}
