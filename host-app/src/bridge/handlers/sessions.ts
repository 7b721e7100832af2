import { describe, type HandlersFor, type sessionMethods } from 'provider-sdk/contract';
import { changeContext } from '../../workspace/dictionary.ts';
import { noteActivity, requestAttention, setBreach } from '../../workspace/markers.ts';
import { Refusal } from '../../workspace/refusal.ts';
import {
  requireOwnSession,
  selectCanCreateSession,
  selectFocusedSession,
  selectFocusedSessionFor,
  selectSessionsOf,
  type Session,
} from '../../workspace/session.ts';
import { createSession, setSessionTitle } from '../../workspace/sessions.ts';
import { diagnostics } from '../diagnostics.ts';
import type { ProviderHost } from '../host.ts';
import { inputFields, inputText } from './input.ts';

export const sessionHandlers = {
  canCreateSession: (_none, { workspace }) => selectCanCreateSession(workspace.getState()),
  createSession: (request, host) => {
    const { workspace, caller, explain } = host;
    if (!request.input) explain(diagnostics.stringInput('createSession', 'something else'));
    const { templateName, templateParameters, ...topLevel } = request.input ?? {};
    const state = workspace.apply(createSession, {
      ownerId: caller,
      templateName: inputText(templateName),
      // Older provider code puts slug values at the top level of the input.
      parameters: { ...topLevel, ...named(request), ...inputFields(templateParameters) },
      context: request.context,
      conversationId: request.correlationId,
      providerSessionId: request.providerSessionId,
    });
    const session = selectFocusedSession(state);
    explainSlugs(session, host);
    return session.id;
  },
  getAllSessions: (_none, { workspace, caller }) =>
    selectSessionsOf(workspace.getState(), caller).map(({ id }) => id),
  getFocusedSession: (_none, { workspace, caller }) =>
    selectFocusedSessionFor(workspace.getState(), caller),
  getSession: ({ sessionId }, { workspace, caller }) => {
    const state = workspace.getState();
    const session = requireOwnSession(state, sessionId, caller);
    return new Map<string, unknown>([
      ['sessionId', session.id],
      ['focused', session.id === state.focusedSessionId],
      ['context', session.context],
      ['conversationId', session.conversationId],
    ]);
  },
  setSessionTitle: ({ input }, host) => {
    const { workspace, caller } = host;
    const { sessionId: given, ...values } = input;
    const sessionId = typeof given === 'string' && given !== '' ? given : focusedFor(host);
    requireOwnSession(workspace.getState(), sessionId, caller);
    const state = workspace.apply(setSessionTitle, { sessionId, values });
    const session = requireOwnSession(state, sessionId, caller);
    explainSlugs(session, host);
    return session.title;
  },
  requestFocusSession: ({ sessionId }, { workspace, caller }) => {
    requireOwnSession(workspace.getState(), sessionId, caller);
    workspace.apply(requestAttention, { sessionId });
  },
  notifyKpiBreach: ({ sessionId, resetKpiBreach, kpiBreachDetails }, { workspace, caller }) => {
    requireOwnSession(workspace.getState(), sessionId, caller);
    workspace.apply(setBreach, {
      sessionId,
      isBreached: resetKpiBreach !== false,
      details: kpiBreachDetails,
    });
  },
  notifyNewActivity: (
    { sessionId, messagesCount, shouldReset },
    { workspace, caller, explain },
  ) => {
    requireOwnSession(workspace.getState(), sessionId, caller);
    if (shouldReset || messagesCount === undefined || messagesCount === null) {
      workspace.apply(noteActivity, { sessionId, count: undefined });
      return;
    }
    const count = Number(messagesCount);
    if (count >= 0) workspace.apply(noteActivity, { sessionId, count });
    else explain(diagnostics.countIsNoNumber('notifyNewActivity', describe(messagesCount)));
  },
  updateContext: ({ input, sessionId, isDelete }, { workspace, caller }) => {
    const names = Array.isArray(input) ? input.map(String) : Object.keys(inputFields(input));
    const change = isDelete ? { remove: names } : { set: inputFields(input) };
    const target = sessionId || workspace.getState().focusedSessionId;
    const state = workspace.apply(changeContext, { ownerId: caller, sessionId: target, ...change });
    return requireOwnSession(state, target, caller).parameters;
  },
} satisfies HandlersFor<typeof sessionMethods, ProviderHost>;

function named({ customerName }: { readonly customerName?: string | undefined }) {
  return customerName === undefined ? {} : { customerName };
}

/** The focused session when the caller may use it; throws with the product's text. */
export function focusedFor({ workspace, caller }: ProviderHost): string {
  const id = selectFocusedSessionFor(workspace.getState(), caller);
  if (id !== null) return id;
  throw new Refusal(
    'FOREIGN_SESSION',
    'Focused session is neither the default session nor it belongs to the provider',
  );
}

function explainSlugs(session: Session, { explain }: ProviderHost): void {
  const { templateName = session.id, unresolvedSlugs, tabs } = session;
  if (unresolvedSlugs.length > 0) {
    explain(diagnostics.unresolvedSlug(templateName, unresolvedSlugs));
  }
  for (const tab of tabs) {
    if (tab.unresolvedSlugs.length === 0) continue;
    explain(diagnostics.unresolvedSlug(tab.templateName ?? tab.id, tab.unresolvedSlugs));
  }
}
