import { cancelToast, raiseNotification } from '../notices/notifications.ts';
import type { WorkspaceState } from '../whole/state.ts';
import { answerDialog } from './dialogs.ts';
import { answerFormSave, askFormSave } from './form-saves.ts';
import { saveNotes } from './notes-closing.ts';
import { openNotes } from './notes.ts';
import type { Asking, Question, QuestionKind } from './question.ts';
import { addQuestion } from './questions.ts';
import { askQuickCreate, closeQuickCreate } from './quick-create.ts';

interface KindRules<Kind extends QuestionKind> {
  /** Asks the question, or refuses it. */
  readonly ask: (state: WorkspaceState, asking: Asking<Kind>) => WorkspaceState;
  /** Ends a question that the agent can no longer answer for its provider. */
  readonly withdraw: (
    state: WorkspaceState,
    question: Question<Kind>,
    now: number,
  ) => WorkspaceState;
}

const rules: { readonly [Kind in QuestionKind]: KindRules<Kind> } = {
  dialog: {
    ask: addQuestion,
    withdraw: (state, { id }) => answerDialog(state, { id, isConfirmed: false }),
  },
  // Text that the agent has typed is saved rather than lost (chosen).
  note: { ask: openNotes, withdraw: saveNotes },
  quickCreate: {
    ask: askQuickCreate,
    withdraw: (state) => closeQuickCreate(state, { saved: null }),
  },
  formSave: {
    ask: askFormSave,
    withdraw: (state) => answerFormSave(state, { isSaved: false }),
  },
  toast: { ask: raiseNotification, withdraw: cancelToast },
};

/** Asks the agent, by the rules of the question's kind. */
export function askQuestion<Kind extends QuestionKind>(
  state: WorkspaceState,
  asking: Asking<Kind>,
): WorkspaceState {
  return rules[asking.kind].ask(state, asking);
}

/** Ends all questions of a provider that is gone: nothing else can remove them from the screen. */
export function withdrawQuestionsOf(
  state: WorkspaceState,
  { ownerId, now }: { readonly ownerId: string; readonly now: number },
): WorkspaceState {
  let current = state;
  for (const kind of keysOf(rules)) {
    current = withdrawAll(current, kind, now, (question) => question.ownerId === ownerId);
  }
  return current;
}

/** Ends every open question, so that each waiting provider gets its answer. */
export function withdrawQuestions(
  state: WorkspaceState,
  { now }: { readonly now: number },
): WorkspaceState {
  let current = state;
  for (const kind of keysOf(rules)) current = withdrawAll(current, kind, now, () => true);
  return current;
}

function withdrawAll<Kind extends QuestionKind>(
  state: WorkspaceState,
  kind: Kind,
  now: number,
  isMeant: (question: Question<Kind>) => boolean,
): WorkspaceState {
  return state.questions.open[kind]
    .filter(isMeant)
    .reduce((current, question) => rules[kind].withdraw(current, question, now), state);
}

function keysOf<Table extends object>(table: Table): readonly Extract<keyof Table, string>[] {
  const keys: Extract<keyof Table, string>[] = [];
  for (const key in table) keys.push(key);
  return keys;
}
