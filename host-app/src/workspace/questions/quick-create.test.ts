import { expect, test } from 'vitest';
import { closeQuickCreate, collectQuickCreateAnswer, openQuickCreate } from './quick-create.ts';
import { aWorkspace } from '../testing/a-workspace.ts';

const ada = { entityType: 'contact', id: '1', name: 'Ada Whitcomb' };
const awaited = openQuickCreate(aWorkspace(), { entityName: 'contact', isAwaited: true });

test('an awaited quick create form answers with the record it made', () => {
  const saved = closeQuickCreate(awaited, { saved: ada });
  expect(saved.quickCreate.open).toBeUndefined();
  expect(saved.quickCreate.answers).toEqual({ 'quick-create-1': ada });
  const collected = collectQuickCreateAnswer(saved, { id: 'quick-create-1' });
  expect(collected.quickCreate.answers).toEqual({});
});

test('a form that another one replaces counts as cancelled', () => {
  const second = openQuickCreate(awaited, { entityName: 'account' });
  expect(second.quickCreate.answers).toEqual({ 'quick-create-1': null });
  expect(second.quickCreate.open).toMatchObject({ id: 'quick-create-2', entityName: 'account' });
});

test('nobody hears of a form that nobody waits for', () => {
  const open = openQuickCreate(aWorkspace(), { entityName: 'contact' });
  expect(closeQuickCreate(open, { saved: null }).quickCreate.answers).toEqual({});
});
