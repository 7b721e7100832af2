import { noNotifications } from '../notices/notifications.ts';
import { withdrawQuestions } from '../questions/ask-question.ts';
import type { WorkspaceState } from './state.ts';

/**
 * Returns to an earlier state of the same workspace.
 *
 * Facts that are known outside stay: the state of the widgets' pages, and the IDs in use. Questions
 * to the agent are not restored: each ends now, and its provider gets an answer.
 */
export function restoreWorkspace(
  state: WorkspaceState,
  { earlier, now }: { readonly earlier: WorkspaceState; readonly now: number },
): WorkspaceState {
  const { connections, next } = state;
  const { questions } = withdrawQuestions(state, { now });
  return { ...earlier, connections, next, questions, notifications: noNotifications };
}
