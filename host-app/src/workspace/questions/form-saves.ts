import type { WorkspaceState } from '../whole/state.ts';

/** Requests to save what the agent has edited in a tab; its form does it and answers. */
export interface FormSaves {
  readonly pending?: { readonly id: string; readonly tabId: string };
  /** Whether the form could be saved, by request. */
  readonly answers: Readonly<Record<string, boolean>>;
  readonly next: number;
}

export const noFormSaves: FormSaves = { answers: {}, next: 1 };

export function nextFormSaveId({ formSaves }: WorkspaceState): string {
  return `form-save-${formSaves.next}`;
}

/** Asks the form of a tab to save; an older request that nobody has answered has failed. */
export function requestFormSave(
  state: WorkspaceState,
  { tabId }: { readonly tabId: string },
): WorkspaceState {
  const { pending: older, ...others } = state.formSaves;
  const pending = { id: nextFormSaveId(state), tabId };
  const answers = older ? { ...others.answers, [older.id]: false } : others.answers;
  return { ...state, formSaves: { answers, pending, next: others.next + 1 } };
}

export function answerFormSave(
  state: WorkspaceState,
  { isSaved }: { readonly isSaved: boolean },
): WorkspaceState {
  const { pending, ...others } = state.formSaves;
  if (!pending) return state;
  return {
    ...state,
    formSaves: { ...others, answers: { ...others.answers, [pending.id]: isSaved } },
  };
}

export function collectFormSave(
  state: WorkspaceState,
  { id }: { readonly id: string },
): WorkspaceState {
  const { [id]: _collected, ...answers } = state.formSaves.answers;
  return { ...state, formSaves: { ...state.formSaves, answers } };
}
