import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { wholeModel } from '../../../dataverse/metadata/whole-model.ts';
import { createRowLookup } from '../../../store/row-lookup.ts';
import { builtInTemplates } from '../../../workspace/templates/built-in-templates.ts';
import { aProvider } from '../../../workspace/testing/a-workspace.ts';
import { openRecordSession } from '../../../workspace/sessions/sessions.ts';
import { focusTab, openTab, openTemplateTab } from '../../../workspace/tabs/tabs.ts';
import { providersAnswer } from '../../testing/providers-answer.ts';
import { ada, renderShell, type RenderedShell } from '../../testing/render-shell.tsx';

beforeEach(() => providersAnswer(true));
afterEach(cleanup);

async function openAda({ app }: RenderedShell, entityId = ada.contactid): Promise<void> {
  const record = { title: 'Ada Whitcomb', entityName: 'contact', entityId };
  await act(async () => void app.workspace.apply(openRecordSession, record));
  await within(screen.getByRole('main')).findAllByRole('heading');
}

const field = (name: string): HTMLInputElement => screen.getByRole('textbox', { name });
const write = (name: string, value: string): void => {
  fireEvent.change(field(name), { target: { value } });
};
const pageTabs = (): HTMLElement[] =>
  within(screen.getByRole('tablist', { name: 'Application tabs' })).getAllByRole('tab');

test('a form shows its record', async () => {
  const shell = renderShell();
  await openAda(shell);
  expect(field('First Name').value).toBe('Ada');
  expect(within(screen.getByRole('main')).getByRole('heading', { level: 1 }).textContent).toContain(
    'Ada Whitcomb',
  );
});

test('an edit marks the tab, and Ctrl+S saves only the changes', async () => {
  const shell = renderShell();
  await openAda(shell);
  write('Job Title', 'Buyer');
  expect(pageTabs()[0]?.getAttribute('aria-label')).toBe('Ada Whitcomb, unsaved changes');
  const update = vi.spyOn(shell.app.records, 'update');
  fireEvent.keyDown(document.body, { key: 's', ctrlKey: true });
  expect(update.mock.calls[0]?.slice(0, 3)).toEqual([
    'contact',
    ada.contactid,
    { jobtitle: 'Buyer' },
  ]);
  expect(shell.app.records.retrieve('contact', ada.contactid)['jobtitle']).toBe('Buyer');
  expect(pageTabs()[0]?.hasAttribute('aria-label')).toBe(false);
});

test('in the header of a record each name comes before its value, however they are drawn', async () => {
  await openAda(renderShell());
  const facts = screen.getByText('Status', { selector: 'dt' }).closest('dl');
  const parts = [...(facts?.children ?? [])].map(({ children }) =>
    Array.from(children, ({ tagName }) => tagName).join(' '),
  );
  expect(parts.length).toBeGreaterThan(1);
  expect(new Set(parts)).toEqual(new Set(['DT DD']));
});

test('undoing an edit makes the form clean again', async () => {
  const shell = renderShell();
  await openAda(shell);
  write('First Name', 'Eda');
  write('First Name', 'Ada');
  expect(pageTabs()[0]?.hasAttribute('aria-label')).toBe(false);
});

test('edits survive a visit to another tab', async () => {
  const shell = renderShell();
  await openAda(shell);
  write('Job Title', 'Buyer');
  const page = { type: 'dashboard' as const };
  act(() => void shell.app.workspace.apply(openTab, { title: 'Other', page, isFocused: true }));
  const anchor = shell.app.workspace.getState().sessions[1]?.tabs[0]?.id ?? '';
  act(() => void shell.app.workspace.apply(focusTab, { tabId: anchor }));
  expect(field('Job Title').value).toBe('Buyer');
});

test('a change by another person is announced, and both edits are kept', async () => {
  const shell = renderShell();
  await openAda(shell);
  write('Job Title', 'Buyer');
  act(() => void shell.app.records.update('contact', ada.contactid, { firstname: 'Augusta' }));
  fireEvent.click(screen.getByRole('button', { name: 'Show the changes' }));
  expect([field('First Name').value, field('Job Title').value]).toEqual(['Augusta', 'Buyer']);
});

test("Ctrl+S saves with the whole model loaded, and shows another person's later change", async () => {
  const shell = renderShell({ model: wholeModel() });
  await openAda(shell);
  write('Job Title', 'Buyer');
  const theirs = { mobilephone: '+1 555 0177' };
  act(() => void shell.app.records.update('contact', ada.contactid, theirs));
  fireEvent.keyDown(document.body, { key: 's', ctrlKey: true });
  expect([field('Mobile Phone').value, field('Job Title').value]).toEqual(['+1 555 0177', 'Buyer']);
  expect(shell.app.records.retrieve('contact', ada.contactid)).toMatchObject({
    ...theirs,
    jobtitle: 'Buyer',
  });
});

test('a conflict keeps both values until the agent chooses', async () => {
  const shell = renderShell();
  await openAda(shell);
  write('Job Title', 'Buyer');
  act(() => void shell.app.records.update('contact', ada.contactid, { jobtitle: 'Manager' }));
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  const stored = () => shell.app.records.retrieve('contact', ada.contactid)['jobtitle'];
  expect([field('Job Title').value, stored()]).toEqual(['Buyer', 'Manager']);
  fireEvent.click(screen.getByRole('button', { name: 'Keep mine' }));
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(stored()).toBe('Buyer');
});

test('deleting asks first, and closes the session of the record', async () => {
  const shell = renderShell();
  await openAda(shell);
  fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
  const dialog = screen.getByRole('dialog', { name: 'Confirm deletion' });
  fireEvent.click(within(dialog).getByRole('button', { name: 'Delete' }));
  expect(shell.app.records.findByPhone(ada.telephone1)).toEqual([]);
  expect(shell.app.workspace.getState().sessions).toHaveLength(1);
});

test('a note on the timeline belongs to the record', async () => {
  const shell = renderShell();
  await openAda(shell);
  fireEvent.click(screen.getByRole('button', { name: 'Enter a note...' }));
  write('Note text', '<b>called</b> back');
  fireEvent.click(screen.getByRole('button', { name: 'Add note' }));
  const entries = screen.getByRole('list', { name: 'Timeline entries' });
  expect(entries.textContent).toContain('<b>called</b> back');
});

test("a customer's timeline includes the activities of the customer's cases", async () => {
  const shell = renderShell();
  const { records } = shell.app;
  const { id } = records.create('incident', {
    title: 'No heat',
    'customerid_contact@odata.bind': `/contacts(${ada.contactid})`,
  });
  records.create('phonecall', {
    subject: 'Asked when the heat returns',
    'regardingobjectid_incident_phonecall@odata.bind': `/incidents(${id})`,
  });
  await openAda(shell);
  const entries = screen.getByRole('list', { name: 'Timeline entries' });
  expect(entries.textContent).toContain('Asked when the heat returns');
});

test('a new record needs the values that its table requires, and takes over its session', async () => {
  const shell = renderShell();
  const record = { title: 'New contact', entityName: 'contact' };
  await act(async () => void shell.app.workspace.apply(openRecordSession, record));
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByText('Last Name is required.')).toBeDefined();
  write('First Name', 'Grace');
  write('Last Name', 'Holloway');
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(pageTabs()[0]?.textContent).toBe('Grace Holloway');
  expect(shell.app.workspace.getState().sessions[1]?.title).toBe('Grace Holloway');
});

test('a new record with values from its opener is unsaved from the start', async () => {
  const shell = renderShell();
  const record = { title: 'New contact', entityName: 'contact', data: { firstname: 'Grace' } };
  await act(async () => void shell.app.workspace.apply(openRecordSession, record));
  const tab = shell.app.workspace.getState().sessions[1]?.tabs[0];
  expect(tab?.isDirty).toBe(true);
});

test('[TB7] a template may fill a lookup of a new form from the record of the anchor', async () => {
  const regarding = { id: '{anchor.contactid}', name: '{anchor.fullname}', entityType: 'contact' };
  const tab = {
    uniqueName: 'cust_follow_up',
    name: 'Follow up',
    title: 'Follow up',
    pageType: 'entityrecord',
    canClose: true,
    parameters: { entityName: 'task', data: { regardingobjectid: [regarding] } },
  };
  const { app } = renderShell({ templates: { ...builtInTemplates, tabs: [tab] } });
  const record = { title: 'Ada', entityName: 'contact', entityId: ada.contactid };
  app.workspace.apply(openRecordSession, record);
  const { focusedSessionId: sessionId } = app.workspace.getState();
  const lookup = createRowLookup(app.records);
  const opened = { sessionId, templateName: tab.uniqueName, values: {}, isFocused: true, lookup };
  await act(async () => void app.workspace.apply(openTemplateTab, opened));
  const form = within(screen.getByRole('main'));
  expect(await form.findByText('Ada Whitcomb')).toBeDefined();
});

test('quick create adds a record at the side and offers to open it', async () => {
  const { app } = renderShell();
  fireEvent.click(screen.getByRole('button', { name: 'Quick create' }));
  await act(async () => fireEvent.click(screen.getByRole('menuitem', { name: 'Contact' })));
  const drawer = within(await screen.findByRole('dialog', { name: 'Quick create: Contact' }));
  fireEvent.change(drawer.getByRole('textbox', { name: 'Last Name' }), {
    target: { value: 'Holloway' },
  });
  fireEvent.click(drawer.getByRole('button', { name: 'Save and close' }));
  fireEvent.click(screen.getByRole('button', { name: 'View record' }));
  expect(app.workspace.getState().sessions[1]?.title).toBe('Holloway');
});

test('a missing record gets a card that says so', async () => {
  const shell = renderShell();
  await openAda(shell, '22222222-2222-4222-8222-222222222222');
  expect(screen.getByRole('heading', { name: 'This contact cannot be shown' })).toBeDefined();
});

test('a malformed ID is quoted in the message', async () => {
  const shell = renderShell();
  await openAda(shell, 'undefined');
  expect(
    screen.getByText(/Guid should contain 32 digits.*The given ID is "undefined"\./),
  ).toBeDefined();
});

test('a phone field offers its number to the providers', async () => {
  const shell = renderShell({ providers: [aProvider({ enableOutbound: true })] });
  await openAda(shell);
  fireEvent.click(screen.getByRole('button', { name: 'Call +1 555 0100' }));
  expect(shell.app.workspace.getState().offeredCall?.request).toEqual({
    value: '+1 555 0100',
    name: 'telephone1',
    format: 'Phone',
    entityLogicalName: 'contact',
    entityId: ada.contactid,
    recordTitle: 'Ada Whitcomb',
  });
});

test('the agent sees a message when no provider takes a call', async () => {
  const shell = renderShell({ providers: [aProvider({ enableOutbound: false })] });
  await openAda(shell);
  fireEvent.click(screen.getByRole('button', { name: 'Call +1 555 0100' }));
  const bars = screen.getByRole('region', { name: 'Global notifications' });
  expect(bars.textContent).toContain('No provider accepts outbound calls.');
});
