import type { WorkspaceState } from '../whole/state.ts';
import type { Markers } from './session-shape.ts';

/**
 * Shows the number of new items in a session that is not in focus; replaces a request for
 * attention.
 *
 * `count` undefined clears the badge. The focused session shows nothing (observed).
 */
export function noteActivity(
  state: WorkspaceState,
  input: { readonly sessionId: string; readonly count: number | undefined },
): WorkspaceState {
  if (state.focusedSessionId === input.sessionId) return state;
  return withMarkers(state, input.sessionId, ({ breach }) => ({
    ...(breach ? { breach } : {}),
    ...(input.count === undefined ? {} : { activity: input.count }),
  }));
}

/** Marks a session as wanting attention; focus does not move. Replaces an activity badge. */
export function requestAttention(
  state: WorkspaceState,
  input: { readonly sessionId: string },
): WorkspaceState {
  if (state.focusedSessionId === input.sessionId) return state;
  return withMarkers(state, input.sessionId, ({ breach }) => ({
    ...(breach ? { breach } : {}),
    wantsAttention: true,
  }));
}

/** Sets or clears the urgent mark; the focused session shows it too. */
export function setBreach(
  state: WorkspaceState,
  input: {
    readonly sessionId: string;
    readonly isBreached: boolean;
    readonly details?: string | undefined;
  },
): WorkspaceState {
  return withMarkers(state, input.sessionId, ({ breach: _before, ...others }) =>
    input.isBreached ? { ...others, breach: { details: input.details } } : others,
  );
}

/** The agent has opened the session: activity and attention are cleared, a breach stays. */
export function clearMarkers(state: WorkspaceState, sessionId: string): WorkspaceState {
  const markers = state.sessions.find(({ id }) => id === sessionId)?.markers;
  if (markers?.activity === undefined && markers?.wantsAttention === undefined) return state;
  return withMarkers(state, sessionId, ({ breach }) => (breach ? { breach } : {}));
}

function withMarkers(
  state: WorkspaceState,
  sessionId: string,
  update: (markers: Markers) => Markers,
): WorkspaceState {
  return {
    ...state,
    sessions: state.sessions.map((session) =>
      session.id === sessionId ? { ...session, markers: update(session.markers) } : session,
    ),
  };
}
