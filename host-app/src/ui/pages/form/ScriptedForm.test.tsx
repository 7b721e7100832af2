import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeLook, partKey, sectionKey } from '../../../store/form-looks.ts';
import type { FieldLook } from '../../../store/open-form.ts';
import { openRecordSession } from '../../../workspace/sessions/sessions.ts';
import { selectFocusedTab } from '../../../workspace/sessions/session.ts';
import type { ColumnDefinition, TableDefinition } from '../../../dataverse/index.ts';
import { refreshTab } from '../../../workspace/tabs/tabs.ts';
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
    loaded: () => undefined,
    searching: () => undefined,
    partShown: () => undefined,
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

test('[PS19] what a script hides, locks, renames and marks shows on the form', async () => {
  const { app, tabId, form } = await openAda();
  const look = (key: string, change: FieldLook): void =>
    act(() => app.scripts.change((shown) => changeLook(shown, { tabId, key }, change)));
  look('jobtitle', { label: 'Position', isDisabled: true, isRequired: true });
  const position = screen.getByRole<HTMLInputElement>('textbox', { name: 'Position' });
  expect([position.disabled, position.required]).toEqual([true, true]);
  look('lastname', { notices: [{ id: '', text: 'Ask for the name' }] });
  expect(screen.getByText('Ask for the name')).toBeDefined();
  look('firstname', { isVisible: false });
  expect(screen.queryByRole('textbox', { name: 'First Name' })).toBeNull();
  look('preferredcontactmethodcode', { choices: [{ value: 9, label: 'Pigeon' }] });
  expect(screen.getByRole('option', { name: 'Pigeon' })).toBeDefined();
  look(sectionKey('Address'), { label: 'Home' });
  expect(screen.getByRole('region', { name: 'Home' })).toBeDefined();
  look(partKey('Details'), { isVisible: false });
  expect(screen.queryByRole('tab', { name: 'Details' })).toBeNull();
  let isSaved = true;
  act(() => form.change(columnOf(form, 'mobilephone'), '+1 555 0101'));
  act(() => {
    isSaved = form.save();
  });
  expect([isSaved, screen.getByText('Position is required.')]).toMatchObject([false, {}]);
});

function columnOf({ table }: { readonly table: TableDefinition }, name: string): ColumnDefinition {
  const found = table.columns.find((each) => each.name === name);
  if (!found) throw new Error(`There is no ${name}`);
  return found;
}

test('[PS19] a script shows a part of the form and moves the focus to a field', async () => {
  const { form } = await openAda();
  act(() => form.showPart('Details'));
  expect([form.shownPart(), form.focus('jobtitle')]).toEqual(['Details', false]);
  act(() => form.showPart('Summary'));
  expect([form.focus('jobtitle'), document.activeElement === field()]).toEqual([true, true]);
});

test('[PS19] a script hears that the form has read its row again', async () => {
  const { app, form, tabId } = await openAda();
  const heard: unknown[] = [];
  app.scripts.listen({
    changed: () => undefined,
    saving: () => true,
    saved: () => undefined,
    loaded: (...what) => heard.push(what),
    searching: () => undefined,
    partShown: (...what) => heard.push(what),
  });
  act(() => form.refresh());
  fireEvent.click(screen.getByRole('button', { name: 'Refresh' }));
  fireEvent.click(screen.getByRole('tab', { name: 'Details' }));
  await act(async () => void app.workspace.apply(refreshTab, { tabId }));
  expect(heard).toEqual([
    [tabId, 'data'],
    [tabId, 'data'],
    [tabId, 'Details'],
    [tabId, 'form'],
  ]);
});

test('[PS12] a form without its command bar is saved by keys and scripts', async () => {
  const { app } = renderShell();
  const record = {
    title: 'Ada Whitcomb',
    entityName: 'contact',
    entityId: ada.contactid,
    hidesCommands: true as const,
  };
  await act(async () => void app.workspace.apply(openRecordSession, record));
  await within(screen.getByRole('main')).findAllByRole('heading');
  expect(screen.queryByRole('toolbar', { name: 'Form commands' })).toBeNull();
  const tabId = selectFocusedTab(app.workspace.getState())?.id ?? '';
  expect(app.scripts.forms.get(tabId)?.entityId).toBe(ada.contactid);
});

test('[PS19] a lookup offers only the rows that a script leaves', async () => {
  const { app, tabId } = await openAda();
  const started: unknown[] = [];
  app.scripts.listen({
    changed: () => undefined,
    saving: () => true,
    saved: () => undefined,
    loaded: () => undefined,
    partShown: () => undefined,
    searching: (...where) => {
      started.push(where);
      return async (table, text) =>
        table === 'account' ? [{ entityName: table, id: 'a', name: `Left for "${text}"` }] : [];
    },
  });
  const company = screen.getByRole('combobox', { name: 'Company Name' });
  fireEvent.click(company);
  expect(await screen.findByRole('option', { name: /^Left for "" / })).toBeDefined();
  fireEvent.change(company, { target: { value: 'x' } });
  expect(await screen.findByRole('option', { name: /^Left for "x" / })).toBeDefined();
  expect(within(screen.getByRole('listbox')).getAllByRole('option')).toHaveLength(1);
  expect(started).toEqual([[tabId, 'parentcustomerid']]);
});
