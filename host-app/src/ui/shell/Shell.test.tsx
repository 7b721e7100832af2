import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtInTemplates } from '../../workspace/templates/built-in-templates.ts';
import { showBar } from '../../workspace/notices/bars.ts';
import { builtInPresences, setPresenceOptions } from '../../workspace/people/presence.ts';
import { providersAnswer } from '../testing/providers-answer.ts';
import { ada, renderShell } from '../testing/render-shell.tsx';

beforeEach(() => providersAnswer(true));
afterEach(cleanup);

test('a full workspace explains why nothing more can be opened', async () => {
  renderShell({ sessions: 9 });
  fireEvent.click(screen.getByRole('button', { name: 'Site map' }));
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Contacts' })));
  fireEvent.click(screen.getByRole('button', { name: 'Ada Whitcomb' }), { shiftKey: true });
  expect(screen.getByRole('alert').textContent).toContain('Maximum sessions reached');
});

test('without any message, there is no region for messages', () => {
  renderShell();
  expect(screen.queryByRole('region', { name: 'Global notifications' })).toBeNull();
});

test('the site map opens a page in a new tab', async () => {
  renderShell();
  fireEvent.click(screen.getByRole('button', { name: 'Site map' }));
  const map = screen.getByRole('navigation', { name: 'Site map' });
  await act(async () => fireEvent.click(within(map).getByRole('button', { name: 'Contacts' })));
  expect(screen.getByRole('tab', { name: 'Contacts', selected: true })).toBeDefined();
  expect(within(screen.getByRole('main')).getByText('Ada Whitcomb')).toBeDefined();
});

test('a record opened from Home becomes a session', async () => {
  const { app } = renderShell();
  fireEvent.click(screen.getByRole('button', { name: 'Site map' }));
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Contacts' })));
  fireEvent.click(screen.getByRole('button', { name: 'Ada Whitcomb' }));
  expect(app.workspace.getState().sessions[1]?.tabs[0]?.page).toEqual({
    type: 'entityrecord',
    entityName: 'contact',
    entityId: ada.contactid,
  });
});

test('[SE18] the title of an entity session template reads the record that the agent opens', async () => {
  const sessions = builtInTemplates.sessions.map((template) =>
    template.entity === 'incident'
      ? { ...template, entity: 'contact', title: 'Call {anchor.telephone1}' }
      : template,
  );
  renderShell({ templates: { ...builtInTemplates, sessions } });
  fireEvent.click(screen.getByRole('button', { name: 'Site map' }));
  fireEvent.click(screen.getByRole('button', { name: 'Contacts' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Ada Whitcomb' }));
  expect(screen.getByRole('tab', { name: 'Call +1 555 0100', selected: true })).toBeDefined();
});

test('Enter in the search box opens the search page', async () => {
  renderShell();
  const box = screen.getByRole('searchbox', { name: 'Search' });
  fireEvent.change(box, { target: { value: 'ada' } });
  await act(async () => fireEvent.keyDown(box, { key: 'Enter' }));
  expect(screen.getByRole('tab', { name: 'Search: ada', selected: true })).toBeDefined();
  expect(screen.getByRole('heading', { name: 'Search results' })).toBeDefined();
});

test('the presence is part of its button, and changes with OK', () => {
  renderShell();
  fireEvent.click(screen.getByRole('button', { name: 'Presence: Available' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Set Your Presence Status' }));
  fireEvent.click(dialog.getByRole('radio', { name: 'Busy' }));
  fireEvent.click(dialog.getByRole('button', { name: 'OK' }));
  expect(screen.getByRole('button', { name: 'Presence: Busy' })).toBeDefined();
});

test('Cancel leaves the presence as it was', () => {
  renderShell();
  fireEvent.click(screen.getByRole('button', { name: 'Presence: Available' }));
  fireEvent.click(screen.getByRole('radio', { name: 'Offline' }));
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(screen.getByRole('button', { name: 'Presence: Available' })).toBeDefined();
});

test('a presence that the agent may not set is not in the list', () => {
  const { app } = renderShell();
  const [available] = builtInPresences;
  const inactive = {
    presenceId: 'i',
    presenceText: 'Inactive',
    presenceColor: '',
    canUserSet: false,
  };
  act(() => {
    app.workspace.apply(setPresenceOptions, {
      options: [...(available ? [available] : []), { ...inactive, basePresenceStatus: 'AWAY' }],
    });
  });
  fireEvent.click(screen.getByRole('button', { name: 'Presence: Available' }));
  expect(screen.getAllByRole('radio')).toHaveLength(1);
});

test('a bar also shows its level in words', () => {
  const { app } = renderShell();
  act(() => {
    app.workspace.apply(showBar, { level: 'error', message: 'The line is down', canClose: true });
  });
  const bar = within(screen.getByRole('alert'));
  expect(bar.getByRole('img', { name: 'Error' })).toBeDefined();
});

test('the console shows traffic, without background messages by default', async () => {
  const { app } = renderShell();
  const message = { provider: 'contoso_phone', kind: 'request', correlationId: '1' } as const;
  app.journal.traffic.add({ ...message, type: 'getmode', data: new Map([['a', 1]]) });
  app.journal.traffic.add({ ...message, type: 'onUserActivity', data: undefined });
  fireEvent.click(screen.getByRole('button', { name: 'Simulator console' }));
  const grid = await screen.findByRole('grid', { name: 'Traffic' });
  expect(within(grid).getAllByRole('row')).toHaveLength(2);
  expect(grid.textContent).toContain('{"a":1}');
  act(() => screen.getByRole('switch', { name: 'Background messages' }).click());
  expect(within(grid).getAllByRole('row')).toHaveLength(3);
});
