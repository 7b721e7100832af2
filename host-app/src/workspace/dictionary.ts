import { Refusal } from './refusal.ts';
import { selectSession } from './session.ts';
import type { WorkspaceState } from './state.ts';

export interface ContextChange {
  readonly ownerId: string;
  /** Default: the focused session. */
  readonly sessionId?: string | undefined;
  readonly set?: Readonly<Record<string, unknown>>;
  /** Names whose values become null. */
  readonly remove?: readonly string[];
}

/**
 * Changes the automation dictionary of a provider's own session. Titles stay as they are.
 *
 * Throws `INVALID_CONTEXT` for unknown sessions, those of others and Home; the text is the product's.
 */
export function changeContext(state: WorkspaceState, input: ContextChange): WorkspaceState {
  const id = input.sessionId || state.focusedSessionId;
  if (selectSession(state, id)?.ownerId !== input.ownerId) {
    throw new Refusal('INVALID_CONTEXT', 'Please provide valid session id');
  }
  const removed = Object.fromEntries((input.remove ?? []).map((name) => [name, null]));
  return {
    ...state,
    sessions: state.sessions.map((session) =>
      session.id === id
        ? { ...session, parameters: { ...session.parameters, ...input.set, ...removed } }
        : session,
    ),
  };
}
