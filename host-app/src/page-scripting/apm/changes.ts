import { selectFocusedSession, selectSession } from '../../workspace/sessions/session.ts';
import type { WorkspaceState } from '../../workspace/whole/state.ts';

/** A change that scripts hear of, with the fields that they read. */
export type ScriptChange = {
  readonly kind: 'create' | 'switch' | 'close' | 'tab';
  readonly fields: Readonly<Record<string, string>>;
};

/** The changes between two states: created, switched, closed, then the tab (chosen). */
export function changesBetween(
  before: WorkspaceState,
  state: WorkspaceState,
): readonly ScriptChange[] {
  const changes: ScriptChange[] = [];
  for (const { id } of state.sessions) {
    if (!selectSession(before, id)) changes.push({ kind: 'create', fields: { newSessionId: id } });
  }
  const { focusedSessionId: previousSessionId } = before;
  const { focusedSessionId: newSessionId } = state;
  if (previousSessionId !== newSessionId) {
    changes.push({ kind: 'switch', fields: { previousSessionId, newSessionId } });
  }
  for (const { id } of before.sessions) {
    if (!selectSession(state, id)) changes.push({ kind: 'close', fields: { sessionId: id } });
  }
  const previousTabId = selectFocusedSession(before).focusedTabId;
  const { id: sessionId, focusedTabId: tabId } = selectFocusedSession(state);
  if (previousTabId !== tabId) {
    changes.push({ kind: 'tab', fields: { previousSessionId, previousTabId, sessionId, tabId } });
  }
  return changes;
}
