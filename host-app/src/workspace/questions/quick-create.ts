import type { WorkspaceState } from '../whole/state.ts';
import type { Asking, CreatedRecord, QuickCreateDetails } from './question.ts';
import { addQuestion, answerQuestion } from './questions.ts';

/** Opens the form for a provider; one that is already open counts as canceled. */
export function askQuickCreate(
  state: WorkspaceState,
  asking: Asking<'quickCreate'>,
): WorkspaceState {
  return addQuestion(closeQuickCreate(state, { saved: null }), asking);
}

/** Opens the form for the agent; no provider waits for its record. */
export function openQuickCreate(
  state: WorkspaceState,
  details: QuickCreateDetails,
): WorkspaceState {
  return askQuickCreate(state, { kind: 'quickCreate', details });
}

/** Ends the open form with the new record, or without one. */
export function closeQuickCreate(
  state: WorkspaceState,
  { saved }: { readonly saved: CreatedRecord | null },
): WorkspaceState {
  const [form] = state.questions.open.quickCreate;
  if (!form) return state;
  return answerQuestion(state, { kind: 'quickCreate', id: form.id, answer: saved });
}
