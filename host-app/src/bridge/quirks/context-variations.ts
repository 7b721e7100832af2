import { writeContext } from '../../workspace/sessions/dictionary.ts';
import { requireOwnSession, selectSession } from '../../workspace/sessions/session.ts';
import { contextChangeOf } from '../handlers/sessions.ts';
import { inputFields } from '../handlers/input.ts';
import { quirkDiagnostic } from './odd-failure.ts';
import type { Variation } from './variation.ts';

/** The product's handling of a session's values (api.md 8.2 and 13.4). */
export const contextVariations = {
  providerSessionIdLost: {
    createSession: (usual) => (input, host) => {
      if (input.providerSessionId === undefined) return usual(input, host);
      host.explain(quirkDiagnostic('createSession', 'providerSessionIdLost'));
      return usual({ ...input, providerSessionId: undefined }, host);
    },
  },
  updateContextDeletesByValue: {
    updateContext: (usual) => (given, host) => {
      const { input, isDelete } = given;
      if (!isDelete || Array.isArray(input)) return usual(given, host);
      host.explain(quirkDiagnostic('updateContext', 'updateContextDeletesByValue'));
      return usual({ ...given, input: Object.values(inputFields(input)) }, host);
    },
  },
  updateContextWritesFocusedSession: {
    updateContext: (usual) => (given, host) => {
      const { workspace, caller, explain } = host;
      const state = workspace.getState();
      const named = given.sessionId || state.focusedSessionId;
      const isOwn = selectSession(state, named)?.ownerId === caller;
      if (!isOwn || named === state.focusedSessionId) return usual(given, host);
      explain(quirkDiagnostic('updateContext', 'updateContextWritesFocusedSession'));
      const changed = workspace.apply(writeContext, {
        ...contextChangeOf(given, host),
        sessionId: state.focusedSessionId,
        source: 'provider',
      });
      return requireOwnSession(changed, named, caller).parameters;
    },
  },
  updateContextAnswersOldValues: {
    updateContext: (usual) => async (given, host) => {
      const { workspace, explain } = host;
      const { sessions, focusedSessionId } = workspace.getState();
      const id = given.sessionId || focusedSessionId;
      await usual(given, host);
      explain(quirkDiagnostic('updateContext', 'updateContextAnswersOldValues'));
      return sessions.find((session) => session.id === id)?.givenParameters ?? {};
    },
  },
} satisfies Readonly<Record<string, Variation>>;
