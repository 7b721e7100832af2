import type { Session } from './session-shape.ts';
import { Refusal } from '../whole/refusal.ts';
import type { WorkspaceState } from '../whole/state.ts';
import { plainTab, tabId, type Tab } from '../tabs/tab.ts';

export const homeSessionId = 'session-id-0';

export function homeSession(): Session {
  const anchor = plainTab(tabId(1), 'Agent dashboard', { type: 'dashboard' }, false);
  return {
    id: homeSessionId,
    kind: 'home',
    title: 'Home',
    titleTemplate: '',
    parameters: {},
    panelMode: 'hidden',
    tabs: [anchor],
    focusedTabId: anchor.id,
    markers: {},
    unresolvedSlugs: [],
  };
}

export function selectSession(state: WorkspaceState, id: string): Session | undefined {
  return state.sessions.find((session) => session.id === id);
}

export function selectFocusedSession(state: WorkspaceState): Session {
  const focused = selectSession(state, state.focusedSessionId);
  if (!focused) throw new Error(`Focused session ${state.focusedSessionId} is not open`);
  return focused;
}

export function selectSessionsOf(state: WorkspaceState, ownerId: string): readonly Session[] {
  return state.sessions.filter((session) => session.ownerId === ownerId);
}

/**
 * The focused session's ID when the provider may know it: its own session or Home, else null
 * (observed).
 */
export function selectFocusedSessionFor(state: WorkspaceState, ownerId: string): string | null {
  const focused = selectFocusedSession(state);
  return focused.ownerId === ownerId || focused.kind === 'home' ? focused.id : null;
}

export function selectCanCreateSession(state: WorkspaceState): boolean {
  return state.sessions.length < state.settings.limits.sessions;
}

export function selectFocusedTab(state: WorkspaceState): Tab | undefined {
  return focusedTabOf(selectFocusedSession(state));
}

export function focusedTabOf({ tabs, focusedTabId }: Session): Tab | undefined {
  return tabs.find(({ id }) => id === focusedTabId);
}

/** Whether the agent, and a script, may close it. */
export function selectCanClose({ kind, isKeptOpen }: Session): boolean {
  return kind !== 'home' && isKeptOpen !== true;
}

/** Whether the session closes only after the agent has chosen a disposition code. */
export function selectLacksDisposition(
  { agentTools }: Pick<WorkspaceState, 'agentTools'>,
  session: Session,
): boolean {
  const { enabled, required } = agentTools.dispositions;
  return (
    enabled && required && session.hasConversationRecord === true && !session.dispositions?.length
  );
}

/** Tabs with edits that closing the session would lose. */
export function selectUnsavedTabs(state: WorkspaceState, sessionId: string): readonly Tab[] {
  return selectSession(state, sessionId)?.tabs.filter(({ isDirty }) => isDirty) ?? [];
}

/** Throws `UNKNOWN_SESSION` unless the provider created the session; the text is the product's. */
export function requireOwnSession(state: WorkspaceState, id: string, ownerId: string): Session {
  const session = selectSession(state, id);
  if (session?.ownerId === ownerId) return session;
  throw new Refusal('UNKNOWN_SESSION', `Session with ID:${id} does not exist`);
}
