import { findBasePresence, selectIsFull, selectIsInSession } from './presence.ts';
import type { Presence } from './presence-shape.ts';
import type { WorkspaceState } from '../whole/state.ts';

/** Back within this time, the agent has the former presence again (documented: 2.5 minutes). */
const keepsPresence = 150_000;

/** The agent's connection is lost: Offline, whatever the agent or a provider chose. */
export function loseConnection(
  state: WorkspaceState,
  { now }: { readonly now: number },
): WorkspaceState {
  const { presence } = state;
  const offline = findBasePresence(state, 'OFFLINE');
  if (presence.lost || !offline) return state;
  const lost = { presence: presence.current, since: now };
  return { ...state, presence: { ...presence, current: offline, lost } };
}

/** The connection is back: the former presence, or after a long time the calculated one. */
export function regainConnection(
  state: WorkspaceState,
  { now }: { readonly now: number },
): WorkspaceState {
  const { lost, ...presence } = state.presence;
  if (!lost) return state;
  const isShort = now - lost.since <= keepsPresence;
  const current = isShort ? lost.presence : calculatedPresence(state);
  return { ...state, presence: { ...presence, current: current ?? presence.current } };
}

/** The presence that the rules of the config give the agent's open sessions. */
function calculatedPresence(state: WorkspaceState): Presence | undefined {
  if (selectIsFull(state)) return findBasePresence(state, 'BUSY_DO_NOT_DISTURB');
  const isBusy = state.settings.presence.busyWhileInSession && selectIsInSession(state);
  return findBasePresence(state, isBusy ? 'BUSY' : 'AVAILABLE');
}
