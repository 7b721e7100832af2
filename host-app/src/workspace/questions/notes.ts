import { setPanelMode } from '../panel/panel.ts';
import { Refusal } from '../whole/refusal.ts';
import type { WorkspaceState } from '../whole/state.ts';

/** The note editor that a provider opened beside its widget. */
export interface NotesFlap {
  readonly id: string;
  /** What the note belongs to, as the agent reads it. */
  readonly subject: string;
  readonly text: string;
}

export interface NotesState {
  readonly open?: NotesFlap;
  /** What became of flaps that were closed: the text to save, or null. */
  readonly answers: Readonly<Record<string, string | null>>;
  readonly next: number;
}

export const noNotes: NotesState = { answers: {}, next: 1 };

export function nextNotesId({ notes }: WorkspaceState): string {
  return `notes-${notes.next}`;
}

/** Opens the flap, and docks the panel for it. Throws `NOTES_OPEN` while there is one. */
export function openNotes(
  state: WorkspaceState,
  { subject }: { readonly subject: string },
): WorkspaceState {
  if (state.notes.open) throw new Refusal('NOTES_OPEN', 'Flap already expanded');
  const docked = setPanelMode(state, { mode: 'docked', cause: 'widget' });
  const open = { id: nextNotesId(state), subject, text: '' };
  return { ...docked, notes: { ...state.notes, open, next: state.notes.next + 1 } };
}

export function typeNotes(
  state: WorkspaceState,
  { text }: { readonly text: string },
): WorkspaceState {
  const { open } = state.notes;
  return open ? { ...state, notes: { ...state.notes, open: { ...open, text } } } : state;
}

/** Drops an answer once its provider has it. */
export function collectNotes(
  state: WorkspaceState,
  { id }: { readonly id: string },
): WorkspaceState {
  const { [id]: _collected, ...answers } = state.notes.answers;
  return { ...state, notes: { ...state.notes, answers } };
}
