import type { WorkspaceState } from '../whole/state.ts';
import { updateTab } from './tabs.ts';

/** Removes the close button of a tab in any session, or restores it. */
export function setTabCanClose(
  state: WorkspaceState,
  { tabId, canClose }: { readonly tabId: string; readonly canClose: boolean },
): WorkspaceState {
  return updateTab(state, tabId, (tab) => ({ ...tab, canClose }));
}
