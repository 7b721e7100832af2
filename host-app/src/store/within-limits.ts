import type { Transition, WorkspaceStore } from './workspace-store.ts';
import { warn } from '../workspace/notices/bars.ts';
import { Refusal } from '../workspace/whole/refusal.ts';
import type { WorkspaceState } from '../workspace/whole/state.ts';

/**
 * Applies a change that a limit may refuse; the agent, who alone can make room, sees the reason
 * (documented).
 */
export function withinLimits<Input>(
  workspace: WorkspaceStore,
  transition: Transition<Input>,
  input: Input,
): WorkspaceState {
  try {
    return workspace.apply(transition, input);
  } catch (error) {
    if (error instanceof Refusal && isLimit(error))
      workspace.apply(warn, { message: error.message });
    throw error;
  }
}

function isLimit({ code }: Refusal): boolean {
  return code === 'SESSION_LIMIT' || code === 'TAB_LIMIT';
}
