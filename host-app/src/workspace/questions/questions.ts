import type { WorkspaceState } from '../whole/state.ts';
import type { Asking, Question, QuestionAnswers, QuestionKind, Questions } from './question.ts';

export const noQuestions: Questions = {
  open: { dialog: [], note: [], quickCreate: [], formSave: [], toast: [] },
  answers: { dialog: {}, note: {}, quickCreate: {}, formSave: {}, toast: {} },
  next: 1,
};

export function nextQuestionId({ questions }: WorkspaceState): string {
  return `question-id-${questions.next}`;
}

/** Adds a question after the open ones of its kind. */
export function addQuestion<Kind extends QuestionKind>(
  state: WorkspaceState,
  { kind, ownerId, details }: Asking<Kind>,
): WorkspaceState {
  const { open, next } = state.questions;
  const question = { ...details, id: nextQuestionId(state), ownerId };
  const questions = { ...state.questions, open: { ...open, [kind]: [...open[kind], question] } };
  return { ...state, questions: { ...questions, next: next + 1 } };
}

/** Closes a question; its answer is kept for the waiting provider. */
export function answerQuestion<Kind extends QuestionKind>(
  state: WorkspaceState,
  input: { readonly kind: Kind; readonly id: string; readonly answer: QuestionAnswers[Kind] },
): WorkspaceState {
  const { kind, id, answer } = input;
  const { open, answers } = state.questions;
  const question = selectQuestion(state, kind, id);
  if (!question) return state;
  const others = { ...open, [kind]: open[kind].filter((other) => other.id !== id) };
  const kept =
    question.ownerId === undefined
      ? answers
      : { ...answers, [kind]: { ...answers[kind], [id]: answer } };
  return { ...state, questions: { ...state.questions, open: others, answers: kept } };
}

/** Drops an answer once its provider has it. */
export function collectAnswer(
  state: WorkspaceState,
  { kind, id }: { readonly kind: QuestionKind; readonly id: string },
): WorkspaceState {
  const { answers } = state.questions;
  const { [id]: _collected, ...others } = answers[kind];
  return { ...state, questions: { ...state.questions, answers: { ...answers, [kind]: others } } };
}

function selectQuestion<Kind extends QuestionKind>(
  { questions }: WorkspaceState,
  kind: Kind,
  id: string,
): Question<Kind> | undefined {
  return questions.open[kind].find((question) => question.id === id);
}
