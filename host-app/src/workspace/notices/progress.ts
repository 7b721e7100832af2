import type { WorkspaceState } from '../whole/state.ts';

/** Shows the blocking progress indicator, or removes it when `text` is undefined. */
export function setProgress(
  state: WorkspaceState,
  { text }: { readonly text: string | undefined },
): WorkspaceState {
  return state.progress === text ? state : { ...state, progress: text };
}
