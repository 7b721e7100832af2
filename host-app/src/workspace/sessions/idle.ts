import { selectActiveProvider } from '../providers/providers.ts';
import { selectFocusedSession } from './session.ts';
import type { WorkspaceState } from '../whole/state.ts';
import { parseUrl } from '../../parse-url.ts';

/**
 * Milliseconds without agent activity after which a session counts as idle, from
 * `idleTimeThreshold=<seconds>` in the Channel URL of the active provider (observed). Without it,
 * no session becomes idle.
 */
export function selectIdleThreshold(state: WorkspaceState): number | undefined {
  const { channelUrl = '' } = selectActiveProvider(state) ?? {};
  const seconds = Number(parseUrl(channelUrl)?.searchParams.get('idleTimeThreshold'));
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : undefined;
}

/** After a long time without activity, the focused session is idle if a provider owns it. */
export function startIdleness(state: WorkspaceState): WorkspaceState {
  const { id, ownerId } = selectFocusedSession(state);
  if (ownerId === undefined || state.idleSessionId === id) return state;
  return { ...state, idleSessionId: id };
}

/** The agent is active again, or in another session. */
export function endIdleness(state: WorkspaceState): WorkspaceState {
  if (state.idleSessionId === undefined) return state;
  const { idleSessionId: _over, ...rest } = state;
  return rest;
}
