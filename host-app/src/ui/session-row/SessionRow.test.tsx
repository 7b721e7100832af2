import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noteActivity, requestAttention, setBreach } from '../../workspace/markers.ts';
import { markTabDirty } from '../../workspace/tabs.ts';
import { providersAnswer } from '../testing/providers-answer.ts';
import { renderShell } from '../testing/render-shell.tsx';

beforeEach(() => providersAnswer(true));
afterEach(cleanup);

const agentId = '22222222-2222-4222-8222-222222222222';
const tabs = (): HTMLElement[] =>
  within(screen.getByRole('tablist', { name: 'Sessions' })).getAllByRole('tab');
const names = (): string[] => tabs().map((tab) => tab.getAttribute('aria-label') ?? '');
const press = (key: string): void => {
  if (document.activeElement) fireEvent.keyDown(document.activeElement, { key });
};

test('only the focused session is a tab stop', () => {
  renderShell({ sessions: 2 });
  expect(tabs().map((tab) => tab.tabIndex)).toEqual([-1, -1, 0]);
});

test('arrow keys move without selecting, Enter selects', () => {
  renderShell({ sessions: 2 });
  act(() => tabs()[2]?.focus());
  press('ArrowRight');
  expect(document.activeElement).toBe(tabs()[0]);
  expect(tabs()[2]?.getAttribute('aria-selected')).toBe('true');
  press('Enter');
  expect(tabs()[0]?.getAttribute('aria-selected')).toBe('true');
});

test('Home and End jump to the first and the last session', () => {
  renderShell({ sessions: 3 });
  act(() => tabs()[1]?.focus());
  press('End');
  expect(document.activeElement).toBe(tabs()[3]);
  press('Home');
  expect(document.activeElement).toBe(tabs()[0]);
});

test('Delete asks first and then closes the session', () => {
  renderShell({ sessions: 2 });
  act(() => tabs()[1]?.focus());
  press('Delete');
  const dialog = screen.getByRole('dialog', { name: 'Close Customer 1?' });
  expect(names()).toEqual(['Home', 'Customer 1', 'Customer 2']);
  fireEvent.click(within(dialog).getByRole('button', { name: 'Close session' }));
  expect(names()).toEqual(['Home', 'Customer 2']);
});

test('Cancel keeps the session', () => {
  renderShell({ sessions: 1 });
  fireEvent.click(screen.getByRole('button', { name: 'Close Customer 1' }));
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(names()).toEqual(['Home', 'Customer 1']);
});

test('Home has no close button and ignores Delete', () => {
  renderShell();
  act(() => tabs()[0]?.focus());
  press('Delete');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Close Home' })).toBeNull();
});

test('marks are part of the name', () => {
  const { app } = renderShell({ sessions: 2 });
  act(() => {
    app.workspace.apply(noteActivity, { sessionId: 'session-id-1', count: 12 });
    app.workspace.apply(setBreach, { sessionId: 'session-id-2', isBreached: true });
  });
  expect(names()).toEqual(['Home', 'Customer 1, 12 new', 'Customer 2, urgent']);
});

test('after closing, the keyboard goes on at the selected session', () => {
  renderShell({ sessions: 2 });
  act(() => tabs()[2]?.focus());
  press('Delete');
  fireEvent.click(screen.getByRole('button', { name: 'Close session' }));
  expect(document.activeElement).toBe(tabs()[1]);
});

test('a session may be urgent and have news; the badge stops counting at nine', () => {
  const { app } = renderShell({ sessions: 2 });
  act(() => {
    app.workspace.apply(setBreach, { sessionId: 'session-id-1', isBreached: true });
    app.workspace.apply(noteActivity, { sessionId: 'session-id-1', count: 12 });
  });
  expect(names()[1]).toBe('Customer 1, 12 new, urgent');
  expect(tabs()[1]?.textContent).toContain('9+');
});

test('a session that asked for the agent says so until it has the focus', () => {
  const { app } = renderShell({ sessions: 2 });
  act(() => void app.workspace.apply(requestAttention, { sessionId: 'session-id-1' }));
  expect(names()[1]).toBe('Customer 1, wants attention');
  fireEvent.click(screen.getByRole('tab', { name: /^Customer 1/ }));
  expect(names()[1]).toBe('Customer 1');
});

test('the question before closing names the tabs with unsaved changes', () => {
  const { app } = renderShell({ sessions: 1 });
  act(() => void app.workspace.apply(markTabDirty, { tabId: 'tab-id-2', isDirty: true }));
  fireEvent.click(screen.getByRole('button', { name: 'Close Customer 1' }));
  const dialog = screen.getByRole('dialog', { name: 'Close Customer 1?' });
  expect(within(dialog).getByRole('listitem').textContent).toBe('Customer 1');
});

test('[SE21] the Inbox beside Home lists what is assigned to the agent, and makes a session of it', async () => {
  const seed = {
    systemuser: [{ systemuserid: agentId, lastname: 'Rivera' }],
    incident: [{ title: 'Broken lamp' }],
    phonecall: [{ subject: 'Call back' }],
    msdyn_ocliveworkitem: [{ subject: 'Chat with Bill' }],
  };
  renderShell({ sessions: 1, screen: { inbox: true }, seed, userId: agentId });
  expect(tabs().map(({ textContent }) => textContent)).toEqual(['Home', 'Inbox', 'C1Customer 1']);
  await act(async () => tabs()[1]?.click());
  expect(tabs()[1]?.getAttribute('aria-selected')).toBe('true');
  const inbox = within(screen.getByRole('tabpanel', { name: 'Inbox' }));
  for (const name of ['Broken lamp', 'Call back', 'Chat with Bill']) {
    expect(inbox.getByRole('button', { name })).toBeDefined();
  }
  await act(async () => inbox.getByRole('button', { name: 'Broken lamp' }).click());
  expect(names().at(-1)).toBe('Broken lamp');
  expect(screen.queryByRole('tabpanel', { name: 'Inbox' })).toBeNull();
});

test('[SE21] there is no Inbox unless the config turns it on', () => {
  renderShell();
  expect(tabs()).toHaveLength(1);
});
