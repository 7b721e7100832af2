import type { WorkspaceState } from '../whole/state.ts';

/** A dialog of the organisation, opened by its name. */
export interface KnownDialog {
  readonly title?: string | undefined;
  readonly text?: string | undefined;
  readonly confirmLabel?: string | undefined;
  readonly cancelLabel?: string | undefined;
  /** What it gives back when confirmed. */
  readonly parameters?: Readonly<Record<string, unknown>> | undefined;
}

/** A question that a provider put to the agent. */
export interface ConfirmDialog {
  readonly id: string;
  readonly ownerId: string;
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly text: string;
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  /** Named values that it shows. */
  readonly rows?: readonly { readonly header: string; readonly value: string }[] | undefined;
  /** In pixels, as asked for; the window sets the limit. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

export interface DialogState {
  /** The first one is shown. */
  readonly open: readonly ConfirmDialog[];
  /** Answers that nobody has collected yet, by dialog id. */
  readonly answers: Readonly<Record<string, boolean>>;
  /** Text of the blocking progress indicator. */
  readonly progress: string | undefined;
}

export const noDialogs: DialogState = { open: [], answers: {}, progress: undefined };

export function nextDialogId(state: WorkspaceState): string {
  return `dialog-id-${state.next.dialog}`;
}

export function openDialog(
  state: WorkspaceState,
  input: Omit<ConfirmDialog, 'id'>,
): WorkspaceState {
  const dialog = { ...input, id: nextDialogId(state) };
  return {
    ...state,
    dialogs: { ...state.dialogs, open: [...state.dialogs.open, dialog] },
    next: { ...state.next, dialog: state.next.dialog + 1 },
  };
}

export function answerDialog(
  state: WorkspaceState,
  input: { readonly id: string; readonly isConfirmed: boolean },
): WorkspaceState {
  const { open, answers } = state.dialogs;
  if (!open.some(({ id }) => id === input.id)) return state;
  return {
    ...state,
    dialogs: {
      ...state.dialogs,
      open: open.filter(({ id }) => id !== input.id),
      answers: { ...answers, [input.id]: input.isConfirmed },
    },
  };
}

/** Drops an answer once its provider has it. */
export function collectDialogAnswer(
  state: WorkspaceState,
  input: { readonly id: string },
): WorkspaceState {
  const { [input.id]: _collected, ...answers } = state.dialogs.answers;
  return { ...state, dialogs: { ...state.dialogs, answers } };
}

/** Shows the blocking progress indicator, or takes it away when `text` is undefined. */
export function setProgress(
  state: WorkspaceState,
  input: { readonly text: string | undefined },
): WorkspaceState {
  if (state.dialogs.progress === input.text) return state;
  return { ...state, dialogs: { ...state.dialogs, progress: input.text } };
}
