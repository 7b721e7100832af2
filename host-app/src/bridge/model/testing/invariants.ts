import { selectFocusedSession, selectSession } from '../../../workspace/sessions/session.ts';
import type { WorkspaceState } from '../../../workspace/whole/state.ts';
import type { SentEvent } from './direct-host.ts';
import { selectWaitingToasts } from '../../../workspace/notices/notifications.ts';
import type { Session } from '../../../workspace/sessions/session-shape.ts';

type Claims = Readonly<Record<string, boolean>>;

/** The invariants that this state violates. */
export function brokenClaims(before: WorkspaceState, state: WorkspaceState): string[] {
  const { sessions, settings, focusedSessionId } = state;
  const { limits } = settings;
  const claims: Claims = {
    'Home comes first': sessions[0]?.kind === 'home',
    'one session has the focus': sessions.filter(({ id }) => id === focusedSessionId).length === 1,
    'sessions keep their limit': sessions.length <= limits.sessions,
    'the queue keeps its limit': selectWaitingToasts(state).length <= limits.queuedNotifications,
    'ids of sessions are unique': areUnique(sessions.map(({ id }) => id)),
    'ids of tabs are unique': areUnique(tabIds(state)),
    'each session has its anchor': sessions.every(({ tabs }) => tabs[0]?.canClose === false),
    'tabs keep their limit': sessions.every(({ tabs }) => tabs.length <= limits.tabsPerSession),
    'the focused tab is open': sessions.every(({ tabs, focusedTabId }) =>
      tabs.some(({ id }) => id === focusedTabId),
    ),
    'the panel is as the template says': isPanelRight(before, state),
    'the state can be written down': isSerializable(state),
  };
  return Object.keys(claims).filter((claim) => !claims[claim]);
}

function areUnique(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}

export function tabIds({ sessions }: WorkspaceState): string[] {
  return sessions.flatMap(({ tabs }) => tabs.map(({ id }) => id));
}

/**
 * After a switch, the panel has the template's mode, or is hidden when no provider can be shown.
 */
function isPanelRight(before: WorkspaceState, state: WorkspaceState): boolean {
  if (before.focusedSessionId === state.focusedSessionId) return true;
  const { kind, ownerId, panelMode } = selectFocusedSession(state);
  const isServed = state.providers.some(({ uniqueName }) => uniqueName === ownerId);
  return state.panel.mode === (kind === 'provider' && !isServed ? 'hidden' : panelMode);
}

function isSerializable({ templates: _t, environment: _e, ...state }: WorkspaceState): boolean {
  return isPlainData(state);
}

function isPlainData(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isPlainData);
  if (typeof value === 'object' && value !== null) {
    return (
      Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isPlainData)
    );
  }
  return typeof value !== 'number' ? isPlainLeaf(value) : Number.isFinite(value);
}

function isPlainLeaf(value: unknown): boolean {
  return value === null || ['string', 'boolean', 'undefined'].includes(typeof value);
}

type Told = readonly [provider: unknown, sessionId: unknown, focused: unknown];

/** Session events as they were sent, in order. */
export function toldOf(events: readonly SentEvent[], name: string): readonly Told[] {
  return events
    .filter(({ event }) => event === name)
    .map(({ provider, payload }) => [provider, payload['sessionId'], payload['focused']]);
}

/** Only owners receive a switch, the session that loses the focus first. */
export function switchesBetween(before: WorkspaceState, state: WorkspaceState): readonly Told[] {
  if (before.focusedSessionId === state.focusedSessionId) return [];
  return [
    ...heardBy(selectFocusedSession(before), state, false),
    ...heardBy(selectFocusedSession(state), state, true),
  ];
}

/** Only owners learn that their sessions closed. */
export function closesBetween(before: WorkspaceState, state: WorkspaceState): readonly Told[] {
  return before.sessions
    .filter(({ id }) => !selectSession(state, id))
    .flatMap((session) => heardBy(session, state, undefined));
}

function heardBy(
  { id, ownerId }: Session,
  { providers }: WorkspaceState,
  focused: unknown,
): readonly Told[] {
  const isServed = providers.some(({ uniqueName }) => uniqueName === ownerId);
  return isServed ? [[ownerId, id, focused]] : [];
}
