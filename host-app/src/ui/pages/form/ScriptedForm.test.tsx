import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openRecordSession } from '../../../workspace/sessions/sessions.ts';
import { selectFocusedTab } from '../../../workspace/sessions/session.ts';
import { providersAnswer } from '../../testing/providers-answer.ts';
import { ada, renderShell } from '../../testing/render-shell.tsx';

beforeEach(() => providersAnswer(true));
afterEach(cleanup);

async function openAda() {
  const { app } = renderShell();
  const record = { title: 'Ada Whitcomb', entityName: 'contact', entityId: ada.contactid };
  await act(async () => void app.workspace.apply(openRecordSession, record));
  await within(screen.getByRole('main')).findAllByRole('heading');
  const tabId = selectFocusedTab(app.workspace.getState())?.id ?? '';
  const form = app.scripts.forms.get(tabId);
  const column = form?.table.columns.find(({ name }) => name === 'jobtitle');
  if (!form || !column) throw new Error('The form is not on screen');
  return { app, tabId, form, column };
}

const field = (): HTMLInputElement => screen.getByRole('textbox', { name: 'Job Title' });

test('[PS19] what a script sets shows at once, marks the tab and can be saved', async () => {
  const { app, form, column } = await openAda();
  act(() => {
    form.change(column, 'Buyer');
    form.change(column, 'Head buyer');
  });
  expect([field().value, form.valueOf(column), form.isDirty]).toEqual([
    'Head buyer',
    'Head buyer',
    true,
  ]);
  expect(screen.getByRole('tab', { name: 'Ada Whitcomb, unsaved changes' })).toBeDefined();
  let isSaved = false;
  act(() => {
    isSaved = form.save();
  });
  expect([isSaved, form.isDirty]).toEqual([true, false]);
  expect(app.records.retrieve('contact', ada.contactid)['jobtitle']).toBe('Head buyer');
});

test('[PS19] a script hears of an edit by the agent, and may prevent the save', async () => {
  const { app, tabId, form, column } = await openAda();
  const heard: unknown[] = [];
  let isAllowed = false;
  app.scripts.listen({
    changed: (...where) => heard.push([...where, form.valueOf(column)]),
    saving: () => isAllowed,
    saved: () => heard.push('saved'),
  });
  fireEvent.change(field(), { target: { value: 'Buyer' } });
  expect(heard).toEqual([[tabId, 'jobtitle', 'Buyer']]);
  fireEvent.keyDown(document.body, { key: 's', ctrlKey: true });
  expect(form.isDirty).toBe(true);
  isAllowed = true;
  fireEvent.keyDown(document.body, { key: 's', ctrlKey: true });
  expect([form.isDirty, heard.at(-1)]).toEqual([false, 'saved']);
});

test('[PS19] a notice of a script stands over the fields', async () => {
  const { app, tabId } = await openAda();
  const notices = { [tabId]: [{ id: '1', text: 'Call back today', level: 'warning' as const }] };
  act(() => app.scripts.change(() => ({ notices })));
  expect(within(screen.getByRole('main')).getByText('Call back today')).toBeDefined();
});
