import type { WorkspaceState } from '../whole/state.ts';
import type { Asking } from './question.ts';
import { addQuestion, answerQuestion } from './questions.ts';

/** Requests a save of a tab's form; an older unanswered request counts as failed. */
export function askFormSave(state: WorkspaceState, asking: Asking<'formSave'>): WorkspaceState {
  return addQuestion(answerFormSave(state, { isSaved: false }), asking);
}

export function answerFormSave(
  state: WorkspaceState,
  { isSaved }: { readonly isSaved: boolean },
): WorkspaceState {
  const [request] = state.questions.open.formSave;
  if (!request) return state;
  return answerQuestion(state, { kind: 'formSave', id: request.id, answer: isSaved });
}
