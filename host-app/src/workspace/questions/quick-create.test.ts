import { expect, test } from 'vitest';
import { aWorkspace } from '../testing/a-workspace.ts';
import { askQuestion } from './ask-question.ts';
import { collectAnswer } from './questions.ts';
import { closeQuickCreate, openQuickCreate } from './quick-create.ts';

const ada = { entityType: 'contact', id: '1', name: 'Ada Whitcomb' };
const awaited = askQuestion(aWorkspace(), {
  kind: 'quickCreate',
  ownerId: 'contoso_phone',
  details: { entityName: 'contact' },
});

test('a quick create form that a provider waits for returns the new record', () => {
  const saved = closeQuickCreate(awaited, { saved: ada });
  expect(saved.questions.open.quickCreate).toEqual([]);
  expect(saved.questions.answers.quickCreate).toEqual({ 'question-id-1': ada });
  const collected = collectAnswer(saved, { kind: 'quickCreate', id: 'question-id-1' });
  expect(collected.questions.answers.quickCreate).toEqual({});
});

test('a form that another one replaces counts as canceled', () => {
  const { open, answers } = openQuickCreate(awaited, { entityName: 'account' }).questions;
  expect(answers.quickCreate).toEqual({ 'question-id-1': null });
  expect(open.quickCreate).toMatchObject([{ id: 'question-id-2', entityName: 'account' }]);
});

test('the answer to a form that the agent opened is not kept', () => {
  const open = openQuickCreate(aWorkspace(), { entityName: 'contact' });
  expect(closeQuickCreate(open, { saved: null }).questions.answers.quickCreate).toEqual({});
});
