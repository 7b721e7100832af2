import { expect, test } from 'vitest';
import { selectFocusedSession } from '../sessions/session.ts';
import {
  closeTab,
  focusTab,
  markTabDirty,
  openRecordTab,
  openTab,
  openTemplateTab,
  refreshTab,
  setTabTitle,
} from './tabs.ts';
import { aWorkspace } from '../testing/a-workspace.ts';

const searchPage = { type: 'search', searchText: 'ada', searchType: 1 } as const;

function withTabs(count: number) {
  let state = aWorkspace({ sessions: 1 });
  for (let index = 0; index < count; index++) {
    state = openTab(state, { title: `Tab ${index}`, page: searchPage, isFocused: true });
  }
  return state;
}

test('[TB1] a tab opens in the background unless it requests the focus', () => {
  const state = openTab(aWorkspace(), { title: 'Search', page: searchPage, isFocused: false });
  expect(selectFocusedSession(state)).toMatchObject({ focusedTabId: 'tab-id-1' });
  expect(selectFocusedSession(state).tabs).toHaveLength(2);
});

test('[TB2] the anchor refuses to close', () => {
  expect(() => closeTab(aWorkspace(), { tabId: 'tab-id-1' })).toThrow(
    'Anchor tab cannot be closed',
  );
});

test('[TB3] closing the focused tab moves to its left neighbor', () => {
  const state = withTabs(2);
  const [, first, second] = selectFocusedSession(state).tabs;
  const closed = closeTab(state, { tabId: second?.id ?? '' });
  expect(selectFocusedSession(closed).focusedTabId).toBe(first?.id);
});

test('[TB4] a full session refuses another tab', () => {
  expect(() => withTabs(10)).toThrow('Maximum tabs reached');
});

test('[TB5] focusTab does not find a tab of another session', () => {
  expect(() => focusTab(aWorkspace({ sessions: 1 }), { tabId: 'tab-id-1' })).toThrow(
    'Tab with ID:tab-id-1 does not exist',
  );
});

test('[TB6] opening a record twice shows its existing tab', () => {
  const input = { title: 'Ada', entityName: 'contact', entityId: '1' };
  const once = openRecordTab(aWorkspace(), input);
  const twice = openRecordTab(focusTab(once, { tabId: 'tab-id-1' }), input);
  expect(selectFocusedSession(twice).tabs).toHaveLength(2);
  expect(selectFocusedSession(twice).focusedTabId).toBe('tab-id-2');
});

test('[TB7] a template tab uses the values of its session and its own', () => {
  const state = openTemplateTab(aWorkspace({ sessions: 1 }), {
    sessionId: 'session-id-1',
    templateName: 'contoso_contact_tab',
    values: { contactId: 'c1' },
    isFocused: false,
  });
  expect(selectFocusedSession(state).tabs.at(-1)).toMatchObject({
    title: 'Customer 1',
    page: { type: 'entityrecord', entityName: 'contact', entityId: 'c1' },
  });
});

test('[TB8] a refresh reloads the page and discards edits', () => {
  const dirty = markTabDirty(aWorkspace(), { tabId: 'tab-id-1', isDirty: true });
  const [tab] = selectFocusedSession(refreshTab(dirty, { tabId: 'tab-id-1' })).tabs;
  expect(tab).toMatchObject({ revision: 1, isDirty: false });
});

test('[TB9] a title can be set on Home', () => {
  const state = setTabTitle(aWorkspace(), { tabId: 'tab-id-1', title: 'Start' });
  expect(selectFocusedSession(state).tabs[0]?.title).toBe('Start');
});
