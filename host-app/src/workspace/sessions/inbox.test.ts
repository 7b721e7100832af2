import { expect, test } from 'vitest';
import { selectIsInboxShown, showInbox } from './inbox.ts';

import { focusSession, openRecordSession } from './sessions.ts';
import { focusTab, openTab } from '../tabs/tabs.ts';
import { aWorkspace } from '../testing/a-workspace.ts';

const search = { type: 'search', searchText: '', searchType: 1 } as const;
const opened = () => showInbox(aWorkspace({ sessions: 1, screen: { inbox: true } }));

test('[SE21] the Inbox is in front of Home, and adds no session and no tab', () => {
  const state = opened();
  expect(selectIsInboxShown(state)).toBe(true);
  expect(state.focusedSessionId).toBe('session-id-0');
  expect(state.sessions.map(({ id, tabs }) => [id, tabs.length])).toEqual([
    ['session-id-0', 1],
    ['session-id-1', 1],
  ]);
});

test('[SE21] a workspace that does not turn it on has none', () => {
  const state = showInbox(aWorkspace({ sessions: 1 }));
  expect(selectIsInboxShown(state)).toBe(false);
  expect(state.focusedSessionId).toBe('session-id-1');
});

test('[SE22] opening one of its records creates a session, and hides the Inbox', () => {
  const state = openRecordSession(opened(), {
    title: 'Ada',
    entityName: 'contact',
    entityId: '1',
  });
  expect(state.sessions.at(-1)).toMatchObject({ title: 'Ada', kind: 'entity' });
  expect(selectIsInboxShown(focusSession(state, { sessionId: 'session-id-0' }))).toBe(false);
});

test.each([
  [
    'Home',
    (state: ReturnType<typeof opened>) => focusSession(state, { sessionId: 'session-id-0' }),
  ],
  ['a tab of Home', (state) => focusTab(state, { tabId: 'tab-id-1' })],
  ['a new tab', (state) => openTab(state, { title: 'Search', page: search, isFocused: true })],
])('[SE22] %s hides the Inbox', (_what, act) => {
  expect(selectIsInboxShown(act(opened()))).toBe(false);
});

test('[SE22] a tab that opens in the background leaves it in front', () => {
  const state = openTab(opened(), { title: 'Search', page: search, isFocused: false });
  expect(selectIsInboxShown(state)).toBe(true);
});
