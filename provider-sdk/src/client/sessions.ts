import { asItIs, nothing, present } from './answers.ts';
import type { Call } from './call.ts';

export type CreateSessionInput = Microsoft.CIFramework.CreateSessionInput;
export type SetSessionTitleInput = Microsoft.CIFramework.SetSessionTitleInput;

/** One of the provider's own sessions. */
export interface Session {
  readonly sessionId: string;
  readonly focused: boolean;
  /** As given to `createSession`. */
  readonly context: unknown;
  /** For `updateConversation`. */
  readonly conversationId: string | undefined;
}

const toSession = (map: Microsoft.CIFramework.SessionMap): Session => ({
  sessionId: map.get('sessionId'),
  focused: map.get('focused'),
  context: map.get('context'),
  conversationId: map.get('conversationId'),
});

export const sessionMethods = (call: Call, callPatiently: Call) => ({
  /** Resolves to whether another session fits: 10 at once, including the home session. */
  canCreateSession: (correlationId?: string) =>
    call('canCreateSession', (api) => api.canCreateSession(correlationId), present),

  /**
   * Opens a session and focuses it; resolves to its ID before its `onSessionSwitched` arrives. Its
   * tabs may still be loading. It has no time limit.
   *
   * @throws {CifError} `LIMIT_REACHED`, `TEMPLATE_NOT_FOUND`.
   */
  createSession: (input: CreateSessionInput, correlationId?: string, providerSessionId?: string) =>
    callPatiently(
      'createSession',
      (api) => api.createSession(input, correlationId, providerSessionId),
      present,
    ),

  /** Resolves to the IDs of the provider's open sessions, oldest first; never the home session. */
  getAllSessions: (correlationId?: string) =>
    call('getAllSessions', (api) => api.getAllSessions(correlationId), present),

  /**
   * Resolves to the focused session's ID, `session-id-0` on home, `null` when it is another
   * provider's.
   */
  getFocusedSession: (correlationId?: string) =>
    call('getFocusedSession', (api) => api.getFocusedSession(correlationId), asItIs),

  /** Resolves to one of the provider's sessions. @throws {CifError} `SESSION_NOT_FOUND`. */
  getSession: (sessionId: string, correlationId?: string) =>
    call(
      'getSession',
      (api) => api.getSession(sessionId, correlationId),
      (map) => toSession(present(map)),
    ),

  /**
   * Fills the slugs of the template's title again and resolves to the new title. It does not accept
   * a literal title. The product's own host changes the title and then lets the call time out.
   *
   * @throws {CifError} `SESSION_NOT_FOUND`, `SESSION_NOT_OWNED`, `TIMEOUT`.
   */
  setSessionTitle: (input: SetSessionTitleInput, correlationId?: string) =>
    call('setSessionTitle', (api) => api.setSessionTitle(input, correlationId), asItIs),

  /** Marks a session for the agent; focus stays. @throws {CifError} `SESSION_NOT_FOUND`. */
  requestFocusSession: (sessionId: string, messagesCount?: number, correlationId?: string) =>
    call(
      'requestFocusSession',
      (api) => api.requestFocusSession(sessionId, messagesCount, correlationId),
      nothing,
    ),
});
