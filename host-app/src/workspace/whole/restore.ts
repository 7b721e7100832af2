import { noNotifications } from '../notices/notifications.ts';
import { withdrawQuestions } from '../questions/ask-question.ts';
import type { WorkspaceState } from './state.ts';

/**
 * Goes back to an earlier state of the same workspace.
 *
 * Facts that are known outside stay: how the widgets' pages are doing, and which ids were given out.
 * Questions to the agent are not brought back: each ends now, and its provider gets an answer.
 */
export function restoreWorkspace(
  state: WorkspaceState,
  { earlier, now }: { readonly earlier: WorkspaceState; readonly now: number },
): WorkspaceState {
  const { connections, next } = state;
  const { questions } = withdrawQuestions(state, { now });
  return { ...earlier, connections, next, questions, notifications: noNotifications };
}
