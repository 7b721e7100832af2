import type { WorkspaceState } from '../whole/state.ts';
import { answerQuestion } from './questions.ts';

export function answerDialog(
  state: WorkspaceState,
  { id, isConfirmed }: { readonly id: string; readonly isConfirmed: boolean },
): WorkspaceState {
  return answerQuestion(state, { kind: 'dialog', id, answer: isConfirmed });
}
