import { expect, test } from 'vitest';
import { changeContext, selectDictionary, writeContext } from './dictionary.ts';
import { homeSessionId, selectUnsavedTabs } from './session.ts';
import { markTabDirty, openRecordTab } from '../tabs/tabs.ts';
import { aWorkspace } from '../testing/a-workspace.ts';

const sessionId = 'session-id-1';
const ownerId = 'contoso_phone';

test('[SE19] each value of the dictionary has its origin', () => {
  const provided = changeContext(aWorkspace({ sessions: 1 }), { ownerId, set: { mood: 'calm' } });
  const opened = openRecordTab(provided, { title: 'Case', entityName: 'incident', entityId: 'i' });
  const state = writeContext(opened, { sessionId, set: { mood: 'angry' }, source: 'system' });
  expect(selectDictionary(state, sessionId)).toEqual([
    { key: 'customerName', value: 'Customer 1', source: 'provider' },
    { key: 'contactId', value: '', source: 'provider' },
    { key: 'mood', value: 'angry', source: 'system' },
    { key: 'caseId', value: 'i', source: 'agent' },
    { key: 'caseTitle', value: 'Case', source: 'agent' },
  ]);
});

test('[SE19] records that the agent opens do not replace values from the provider', () => {
  const input = { title: 'Grace', entityName: 'contact', entityId: 'c' };
  const entries = selectDictionary(openRecordTab(aWorkspace({ sessions: 1 }), input), sessionId);
  const found = new Map(entries.map(({ key, value }) => [key, value]));
  expect([found.get('customerName'), found.get('customerRecordId')]).toEqual(['Customer 1', 'c']);
});

test('[SE15] removed values become null', () => {
  const state = changeContext(aWorkspace({ sessions: 1 }), { ownerId, remove: ['contactId'] });
  expect(state.sessions[1]?.parameters).toEqual({ customerName: 'Customer 1', contactId: null });
});

test('[SE15] Home has no dictionary', () => {
  const state = writeContext(aWorkspace(), {
    sessionId: homeSessionId,
    set: { a: 1 },
    source: 'system',
  });
  expect(selectDictionary(state, homeSessionId)).toEqual([]);
});

test('[SE20] the tabs with unsaved changes are known before a session closes', () => {
  const clean = aWorkspace({ sessions: 1 });
  expect(selectUnsavedTabs(clean, sessionId)).toEqual([]);
  const state = markTabDirty(clean, { tabId: 'tab-id-2', isDirty: true });
  expect(selectUnsavedTabs(state, sessionId).map(({ id }) => id)).toEqual(['tab-id-2']);
});
