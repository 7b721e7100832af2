import type { WorkspaceStore } from '../../store/workspace-store.ts';
import type { WorkspaceState } from '../../workspace/whole/state.ts';

/** Waits until the workspace knows something: the agent's answer, say. */
export function whenKnown<T>(
  workspace: WorkspaceStore,
  select: (state: WorkspaceState) => T | undefined,
): Promise<T> {
  return new Promise((resolve) => {
    const known = select(workspace.getState());
    if (known !== undefined) {
      resolve(known);
      return;
    }
    const stop = workspace.subscribe(select, (value) => {
      if (value === undefined) return;
      stop();
      resolve(value);
    });
  });
}
