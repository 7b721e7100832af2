import { setPanelMode } from '../panel/panel.ts';
import { Refusal } from '../whole/refusal.ts';
import type { WorkspaceState } from '../whole/state.ts';
import type { Asking } from './question.ts';
import { addQuestion } from './questions.ts';

/** Opens the flap, and docks the panel for it. Throws `NOTES_OPEN` if it is already open. */
export function openNotes(state: WorkspaceState, asking: Asking<'note'>): WorkspaceState {
  if (state.questions.open.note.length > 0) {
    throw new Refusal('NOTES_OPEN', 'Flap already expanded');
  }
  return addQuestion(setPanelMode(state, { mode: 'docked', cause: 'widget' }), asking);
}

export function typeNotes(
  state: WorkspaceState,
  { text }: { readonly text: string },
): WorkspaceState {
  const { open } = state.questions;
  const note = open.note.map((flap) => ({ ...flap, text }));
  return { ...state, questions: { ...state.questions, open: { ...open, note } } };
}
