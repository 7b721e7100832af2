import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changeSettings } from '../../workspace/providers/administration.ts';
import { noteActivity, requestAttention, setBreach } from '../../workspace/sessions/markers.ts';
import { openRecordSession } from '../../workspace/sessions/sessions.ts';
import { markTabDirty } from '../../workspace/tabs/tabs.ts';
import { aWorkspace } from '../../workspace/testing/a-workspace.ts';
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

test('after closing, the keyboard focus moves to the selected session', () => {
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

test('a session that asked for the agent shows it until it has the focus', () => {
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

test("[SE21] the Inbox beside Home lists the agent's assigned work, and opens an item as a session", async () => {
  const seed = {
    systemuser: [{ systemuserid: agentId, lastname: 'Rivera' }],
    incident: [{ title: 'Broken lamp' }],
    phonecall: [{ subject: 'Call back' }],
    msdyn_ocliveworkitem: [{ subject: 'Chat with Bill' }],
  };
  renderShell({ sessions: 1, screen: { inbox: true }, seed, userId: agentId });
  expect(tabs().map(({ textContent }) => textContent)).toEqual(['Home', 'Inbox', 'Customer 1']);
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

test('with closeWithoutWarning a session closes at once, unless work would be lost', () => {
  const { app } = renderShell({ sessions: 2, screen: { closeWithoutWarning: true } });
  fireEvent.click(screen.getByRole('button', { name: 'Close Customer 1' }));
  expect(names()).toEqual(['Home', 'Customer 2']);
  const [tab] = app.workspace.getState().sessions[1]!.tabs;
  act(() => void app.workspace.apply(markTabDirty, { tabId: tab!.id, isDirty: true }));
  fireEvent.click(screen.getByRole('button', { name: 'Close Customer 2' }));
  expect(screen.getByRole('dialog', { name: 'Close Customer 2?' })).toBeDefined();
});

test('with sessionKeys, Alt+Shift+1 to 9 switch sessions, and without it they do nothing', () => {
  const { app } = renderShell({ sessions: 2 });
  const pressNumber = (code: string): void => {
    fireEvent.keyDown(document.body, { code, altKey: true, shiftKey: true });
  };
  const focused = () => app.workspace.getState().focusedSessionId;
  pressNumber('Digit1');
  expect(focused()).toBe('session-id-2');
  const { settings } = app.workspace.getState();
  const screenSettings = { ...settings.screen, sessionKeys: true };
  act(
    () =>
      void app.workspace.apply(changeSettings, {
        settings: { ...settings, screen: screenSettings },
      }),
  );
  pressNumber('Digit2');
  expect(focused()).toBe('session-id-1');
  pressNumber('Digit9');
  expect(focused()).toBe('session-id-1');
});

describe('the layout from before October 2023', () => {
  const legacy = { legacyLayout: true };

  test('has the sessions in a column, with Up and Down to move', () => {
    renderShell({ sessions: 2, screen: legacy });
    const list = screen.getByRole('tablist', { name: 'Sessions' });
    expect(list.getAttribute('aria-orientation')).toBe('vertical');
    act(() => tabs()[1]?.focus());
    press('ArrowDown');
    expect(document.activeElement).toBe(tabs()[2]);
    press('ArrowUp');
    expect(document.activeElement).toBe(tabs()[1]);
  });

  test('gets narrow, and the sessions keep their names', () => {
    renderShell({ sessions: 1, screen: legacy });
    const toggle = screen.getByRole('button', { name: 'Session titles' });
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(toggle);
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    expect(names()).toEqual(['Home', 'Customer 1']);
    expect(screen.queryByRole('button', { name: 'Close Customer 1' })).toBeNull();
    fireEvent.click(toggle);
    expect(screen.getByRole('button', { name: 'Close Customer 1' })).toBeDefined();
  });

  test('has no Inbox, and a + beside the tabs for its pages', () => {
    renderShell({ screen: { ...legacy, inbox: true } });
    expect(names()).toEqual(['Home']);
    const siteMap = screen.getByRole('button', { name: 'Site map' });
    const row = screen.getByRole('tablist', { name: 'Application tabs' }).closest('[data-part]');
    expect(row?.contains(siteMap)).toBe(true);
  });
});

const symbol = (index: number) => {
  const face = tabs()[index];
  return (
    face?.querySelector('img')?.getAttribute('src') ??
    face?.querySelector('[data-kind]')?.getAttribute('data-kind') ??
    face?.querySelector('[aria-hidden]')?.textContent
  );
};

test('[SE25] the icon of the session template stands before its title, and initials if its file is missing', () => {
  const { templates } = aWorkspace();
  const [first] = templates.sessions;
  const icon = '/webresources/contoso_/phone.svg';
  const own = first && [{ ...first, icon }];
  renderShell({ sessions: 1, templates: { ...templates, sessions: own ?? [] } });
  expect(symbol(1)).toBe(icon);
  const image = tabs()[1]?.querySelector('img');
  if (image) fireEvent.error(image);
  expect(symbol(1)).toBe('C1');
});

test('[SE25] without one, the icon shows the kind of the anchor page; the legacy layout has initials', () => {
  const { app } = renderShell();
  act(() => {
    for (const entityName of ['incident', 'account', 'contact', 'task'])
      app.workspace.apply(openRecordSession, { title: `A ${entityName}`, entityName });
  });
  expect([1, 2, 3, 4].map(symbol)).toEqual(['case', 'account', 'contact', 'record']);
  const { settings } = app.workspace.getState();
  const screenSettings = { ...settings.screen, legacyLayout: true };
  const legacy = { settings: { ...settings, screen: screenSettings } };
  act(() => void app.workspace.apply(changeSettings, legacy));
  expect(symbol(1)).toBe('AI');
});
