import { describe, type HandlersFor, type sessionMethods } from 'provider-sdk/contract';
import { keepsConversations } from '../../workspace/sessions/conversations.ts';
import { changeContext } from '../../workspace/sessions/dictionary.ts';
import { noteActivity, requestAttention, setBreach } from '../../workspace/sessions/markers.ts';
import { findProvider } from '../../workspace/providers/providers.ts';
import { Refusal } from '../../workspace/whole/refusal.ts';
import {
  requireOwnSession,
  selectCanCreateSession,
  selectFocusedSession,
  selectFocusedSessionFor,
  selectSessionsOf,
} from '../../workspace/sessions/session.ts';
import {
  createSession,
  noteConversation,
  setSessionTitle,
} from '../../workspace/sessions/sessions.ts';
import { logSessionStarted } from '../analytics.ts';
import { conversationRow } from '../conversation-row.ts';
import { diagnostics } from '../diagnostics.ts';
import type { ProviderHost } from '../host.ts';
import { lookupFor } from '../lookup.ts';
import { explainSlugs, explainTab } from './explain-template.ts';
import { explainInput } from './explain-input.ts';
import { inputFields, inputText } from './input.ts';
import { plainFields, plainValue } from './plain-data.ts';
import { withinLimits } from '../../store/within-limits.ts';
import type { Session } from '../../workspace/sessions/session-shape.ts';

export const sessionHandlers = {
  canCreateSession: (_none, { workspace }) => selectCanCreateSession(workspace.getState()),
  createSession: (request, host) => {
    const { workspace, caller } = host;
    explainInput('createSession', request.input, host);
    const { templateName, templateParameters, ...topLevel } = inputFields(request.input);
    // Older provider code puts slug values at the top level of the input.
    const parameters = { ...topLevel, ...named(request), ...inputFields(templateParameters) };
    const state = withinLimits(workspace, createSession, {
      ownerId: caller,
      templateName: inputText(templateName),
      parameters: plainFields('createSession', parameters, host),
      context: plainValue('createSession.context', request.context, host),
      conversationId: request.correlationId,
      providerSessionId: request.providerSessionId,
      lookup: lookupFor(host),
    });
    const session = selectFocusedSession(state);
    openConversation(session, host);
    logSessionStarted(host, selectFocusedSession(workspace.getState()));
    explainSession(session, host);
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
    const lookup = lookupFor(host);
    const state = workspace.apply(setSessionTitle, { sessionId, values, lookup });
    const session = requireOwnSession(state, sessionId, caller);
    explainTitle(session, values['title'], host);
    explainSlugs(session.templateName ?? sessionId, session.unresolvedSlugs, host, {
      ...session.parameters,
      ...values,
    });
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
  updateContext: (request, host) => {
    const { workspace, caller } = host;
    const change = contextChangeOf(request, host);
    const target = request.sessionId || workspace.getState().focusedSessionId;
    const state = workspace.apply(changeContext, { ownerId: caller, sessionId: target, ...change });
    return requireOwnSession(state, target, caller).parameters;
  },
} satisfies HandlersFor<typeof sessionMethods, ProviderHost>;

/** A plain title applies only where the template's title has no slugs. */
function explainTitle(session: Session, given: unknown, { explain }: ProviderHost): void {
  const { titleTemplate, title } = session;
  if (typeof given !== 'string' || title === given || /\{title\}/.test(titleTemplate)) return;
  explain(diagnostics.titleIgnored(titleTemplate, title));
}

/** A request of `updateContext`: values to set, or names to remove. */
export function contextChangeOf(
  { input, isDelete }: { readonly input: unknown; readonly isDelete?: boolean | undefined },
  host: ProviderHost,
) {
  if (!Array.isArray(input)) explainInput('updateContext', input, host);
  const values = inputFields(input);
  if (!isDelete) return { set: plainFields('updateContext', values, host) };
  return { remove: Array.isArray(input) ? input.map(String) : Object.keys(values) };
}

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

/** A record of the conversation, where the provider's configuration requests one (api.md 8.2). */
function openConversation(session: Session, host: ProviderHost): void {
  const { workspace, records, caller, clock } = host;
  const { environment } = workspace.getState();
  const provider = findProvider(workspace.getState(), caller);
  if (!provider || !keepsConversations(provider)) return;
  const { id } = records.create(
    'msdyn_ocliveworkitem',
    conversationRow(session, {
      records,
      provider: caller,
      agent: environment.user.id,
      now: clock.now(),
    }),
  );
  records.update('msdyn_ocliveworkitem', id, { msdyn_ocliveworkitemid: id });
  workspace.apply(noteConversation, { sessionId: session.id, conversationId: id });
}

function explainSession(session: Session, host: ProviderHost): void {
  const { templateName = session.id, skippedTabs = [] } = session;
  explainSlugs(templateName, session.unresolvedSlugs, host, session.parameters);
  for (const tab of session.tabs) explainTab(tab, host, session.parameters);
  if (skippedTabs.length > 0) host.explain(diagnostics.skippedTabs(templateName, skippedTabs));
}
