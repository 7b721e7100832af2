import { expect, test } from 'vitest';
import { aProvider, aWorkspace } from '../testing/a-workspace.ts';
import { builtInTemplates } from '../templates/built-in-templates.ts';
import { toastFromTemplate } from '../notices/toast.ts';
import { askQuestion, withdrawQuestions, withdrawQuestionsOf } from './ask-question.ts';
import { typeNotes } from './notes.ts';

const phone = { ownerId: 'contoso_phone' };
const [template] = builtInTemplates.notifications;
const { content } = toastFromTemplate(template!, {});
const labels = { title: 'Sure?', text: '', confirmLabel: 'OK', cancelLabel: 'Cancel' };

/** A workspace in which one provider has asked a question of every kind. */
function asked() {
  let state = aWorkspace({ providers: [aProvider()], sessions: 1 });
  state = askQuestion(state, { ...phone, kind: 'dialog', details: labels });
  state = askQuestion(state, { ...phone, kind: 'note', details: { subject: 'Ada', text: '' } });
  state = askQuestion(state, {
    ...phone,
    kind: 'quickCreate',
    details: { entityName: 'contact' },
  });
  state = askQuestion(state, { ...phone, kind: 'formSave', details: { tabId: 'tab-id-2' } });
  return askQuestion(state, { ...phone, kind: 'toast', details: { content, raisedAt: 0 } });
}

const withdrawn = { dialog: 1, note: 1, quickCreate: 1, formSave: 1, toast: 1 };
const counts = (lists: object) =>
  Object.fromEntries(Object.entries(lists).map(([kind, list]) => [kind, Object.keys(list).length]));

test("[HO8] withdrawing a provider's questions closes and answers each kind", () => {
  const state = withdrawQuestionsOf(asked(), { ...phone, now: 5 });
  expect(Object.values(state.questions.open).flat()).toEqual([]);
  expect(counts(state.questions.answers)).toEqual(withdrawn);
  expect(state.questions.answers).toMatchObject({
    dialog: { 'question-id-1': false },
    note: { 'question-id-2': null },
    quickCreate: { 'question-id-3': null },
    formSave: { 'question-id-4': false },
    toast: { 'question-id-5': { responseReason: 'Cancelled' } },
  });
});

test('[HO8] questions of another provider stay', () => {
  const state = asked();
  expect(withdrawQuestionsOf(state, { ownerId: 'contoso_chat', now: 5 })).toBe(state);
});

test("[HO8] withdrawing a flap saves the agent's text", () => {
  const typed = typeNotes(asked(), { text: 'Called back' });
  const { answers } = withdrawQuestions(typed, { now: 0 }).questions;
  expect(answers.note).toEqual({ 'question-id-2': 'Called back' });
});

test('[PG6] a second flap is refused while one is open', () => {
  const flap = { ...phone, kind: 'note', details: { subject: 'Sam', text: '' } } as const;
  expect(() => askQuestion(asked(), flap)).toThrow('Flap already expanded');
});
