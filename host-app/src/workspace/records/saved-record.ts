import type { WorkspaceState } from '../whole/state.ts';

/** Records that the form of a tab was saved, if the provider that opened the tab asked for it. */
export function noteSavedRecord(
  state: WorkspaceState,
  input: { readonly tabId: string; readonly entityName: string; readonly entityId: string },
): WorkspaceState {
  const tabs = state.sessions.flatMap((session) => session.tabs);
  const tab = tabs.find(({ id }) => id === input.tabId);
  if (!tab?.tellsOfSave) return state;
  const { entityName: entityLogicalName, entityId } = input;
  const number = (state.savedRecord?.number ?? 0) + 1;
  return { ...state, savedRecord: { number, entityLogicalName, entityId } };
}
