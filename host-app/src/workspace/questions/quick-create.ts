import type { PageData } from '../tabs/pages.ts';
import type { WorkspaceState } from '../whole/state.ts';

/** A short form at the side that makes one record. */
export interface QuickCreateForm {
  readonly id: string;
  readonly entityName: string;
  readonly data?: PageData;
  /** Whether somebody waits for what becomes of it. */
  readonly isAwaited: boolean;
}

export interface SavedRecord {
  readonly entityType: string;
  readonly id: string;
  readonly name: string;
}

export interface QuickCreateState {
  readonly open?: QuickCreateForm;
  /** What became of awaited forms, by id: the record, or null when it was cancelled. */
  readonly answers: Readonly<Record<string, SavedRecord | null>>;
  readonly next: number;
}

export const noQuickCreate: QuickCreateState = { answers: {}, next: 1 };

export function nextQuickCreateId({ quickCreate }: WorkspaceState): string {
  return `quick-create-${quickCreate.next}`;
}

/** Opens the form; one that is open already counts as cancelled. */
export function openQuickCreate(
  state: WorkspaceState,
  input: {
    readonly entityName: string;
    readonly data?: PageData;
    readonly isAwaited?: boolean;
  },
): WorkspaceState {
  const { entityName, data, isAwaited = false } = input;
  const open = { id: nextQuickCreateId(state), entityName, isAwaited, ...(data ? { data } : {}) };
  const { quickCreate } = closeQuickCreate(state, { saved: null });
  return { ...state, quickCreate: { ...quickCreate, open, next: quickCreate.next + 1 } };
}

/** Ends the open form with the record it made, or with nothing. */
export function closeQuickCreate(
  state: WorkspaceState,
  { saved }: { readonly saved: SavedRecord | null },
): WorkspaceState {
  const { open, ...others } = state.quickCreate;
  if (!open) return state;
  const answers = open.isAwaited ? { ...others.answers, [open.id]: saved } : others.answers;
  return { ...state, quickCreate: { ...others, answers } };
}

/** Drops an answer once it has been taken. */
export function collectQuickCreateAnswer(
  state: WorkspaceState,
  { id }: { readonly id: string },
): WorkspaceState {
  const { [id]: _collected, ...answers } = state.quickCreate.answers;
  return { ...state, quickCreate: { ...state.quickCreate, answers } };
}
