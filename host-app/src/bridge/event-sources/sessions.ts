import type { EventSourcesFor, sessionEvents } from 'provider-sdk/contract';
import { selectSession } from '../../workspace/sessions/session.ts';
import type { Host } from '../host.ts';
import { wholeState } from '../../store/workspace-store.ts';
import type { Session } from '../../workspace/sessions/session-shape.ts';

export const sessionEventSources = {
  // The session that loses the focus is notified first, even before the reply to a `createSession`
  // that took the focus; the creator of a new session is notified last, when it knows the ID
  // (events.md 6.1).
  onSessionSwitched: ({ workspace }, emit) =>
    workspace.subscribe(wholeState, (state, before) => {
      if (state.focusedSessionId === before.focusedSessionId) return;
      const left = selectSession(before, before.focusedSessionId);
      const entered = selectSession(state, state.focusedSessionId);
      const isNew = !selectSession(before, state.focusedSessionId);
      if (left?.ownerId !== undefined) emit.to(left.ownerId, switched(left, false), 'now');
      if (entered?.ownerId !== undefined) {
        emit.to(entered.ownerId, switched(entered, true), isNew ? 'later' : 'after-reply');
      }
    }),
  onSessionClosed: ({ workspace }, emit) =>
    workspace.subscribe(
      (state) => state.sessions,
      (sessions, before) => {
        if (sessions.length >= before.length) return;
        for (const { id, ownerId, context } of before) {
          if (ownerId === undefined || sessions.some((session) => session.id === id)) continue;
          emit.to(ownerId, { sessionId: id, context });
        }
      },
    ),
  onSessionIdle: ({ workspace }, emit) =>
    workspace.subscribe(
      ({ idleSessionId }) => idleSessionId,
      (idle, before) => {
        const state = workspace.getState();
        const tell = (sessionId: string | undefined, isIdle: boolean): void => {
          const session = sessionId === undefined ? undefined : selectSession(state, sessionId);
          if (session)
            emit.toAll({ sessionId: session.id, idle: isIdle, context: session.context });
        };
        tell(before, false);
        tell(idle, true);
      },
    ),
} satisfies EventSourcesFor<typeof sessionEvents, Host>;

function switched({ id, context }: Session, focused: boolean) {
  return { sessionId: id, focused, focussed: focused, context };
}
