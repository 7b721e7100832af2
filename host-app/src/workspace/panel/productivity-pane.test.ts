import { expect, test } from 'vitest';
import {
  requestKnowledgeSearch,
  selectHasKnowledgeSearch,
  selectPaneTool,
  showPaneTool,
} from './productivity-pane.ts';
import { homeSessionId } from '../sessions/session.ts';
import { focusSession, openRecordSession } from '../sessions/sessions.ts';
import { openTab } from '../tabs/tabs.ts';
import { aWorkspace } from '../testing/a-workspace.ts';

const aCase = { title: 'Broken kettle', entityName: 'incident', entityId: '1' };
const withCase = openRecordSession(aWorkspace(), aCase);

test('the pane is kept per session and initially collapsed', () => {
  expect(selectPaneTool(withCase)).toBeUndefined();
  const shown = showPaneTool(withCase, { tool: 'scripts' });
  const second = openRecordSession(shown, { ...aCase, entityId: '2' });
  expect(selectPaneTool(second)).toBeUndefined();
  expect(selectPaneTool(focusSession(second, { sessionId: 'session-id-1' }))).toBe('scripts');
});

test('the pane follows only the anchor tab', () => {
  const shown = showPaneTool(withCase, { tool: 'knowledge' });
  const page = { type: 'dashboard' } as const;
  expect(selectPaneTool(openTab(shown, { title: 'Other', page, isFocused: true }))).toBe(
    'knowledge',
  );
  const queue = openRecordSession(shown, { title: 'Q', entityName: 'queue', entityId: '3' });
  expect(selectPaneTool(showPaneTool(queue, { tool: 'knowledge' }))).toBeUndefined();
});

test('Home has no knowledge search, except on its own page', () => {
  const home = focusSession(withCase, { sessionId: homeSessionId });
  expect(selectHasKnowledgeSearch(home)).toBe(false);
  const page = { type: 'webresource', name: 'msdyn_kbsearchpagehost.html' } as const;
  const onPage = openTab(home, { title: 'Knowledge search', page, isFocused: true });
  expect(selectHasKnowledgeSearch(onPage)).toBe(true);
  expect(requestKnowledgeSearch(onPage, {}).productivityPane).toMatchObject({
    tools: {},
    isSearchRequested: true,
  });
});

test('a request for the search opens it in the pane', () => {
  expect(selectPaneTool(requestKnowledgeSearch(withCase, {}))).toBe('knowledge');
});
