import type { WorkspaceState } from '../whole/state.ts';
import { answerQuestion } from './questions.ts';

/**
 * Closes the flap and keeps its text: by its button, and when the agent navigates away (observed).
 */
export function saveNotes(state: WorkspaceState): WorkspaceState {
  const [flap] = state.questions.open.note;
  if (!flap) return state;
  const answer = flap.text.trim() === '' ? null : flap.text;
  return answerQuestion(state, { kind: 'note', id: flap.id, answer });
}

/** Closes the flap without saving its text. */
export function cancelNotes(state: WorkspaceState): WorkspaceState {
  const [flap] = state.questions.open.note;
  return flap ? answerQuestion(state, { kind: 'note', id: flap.id, answer: null }) : state;
}
