import type { WorkspaceState } from '../whole/state.ts';

/** Closes the flap with what was typed: by its button, and when the agent goes elsewhere (observed). */
export function saveNotes(state: WorkspaceState): WorkspaceState {
  const { open } = state.notes;
  return withoutFlap(state, open?.text.trim() === '' ? null : (open?.text ?? null));
}

/** Closes the flap; what was typed is lost. */
export function cancelNotes(state: WorkspaceState): WorkspaceState {
  return withoutFlap(state, null);
}

function withoutFlap(state: WorkspaceState, answer: string | null): WorkspaceState {
  const { open, ...others } = state.notes;
  if (!open) return state;
  return { ...state, notes: { ...others, answers: { ...others.answers, [open.id]: answer } } };
}
