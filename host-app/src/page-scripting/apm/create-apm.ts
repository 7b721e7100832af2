import { explainSlugs, explainTab } from '../../bridge/handlers/explain-template.ts';
import { withinLimits } from '../../store/within-limits.ts';
import { lookupFor } from '../../bridge/lookup.ts';
import {
  selectCanCreateSession,
  selectFocusedSession,
  selectSession,
} from '../../workspace/sessions/session.ts';
import { createSession } from '../../workspace/sessions/sessions.ts';
import { findTemplate } from '../../workspace/templates/templates.ts';
import { scriptDiagnostics } from '../calls/diagnostics.ts';
import { explainOptions } from '../calls/explain-options.ts';
import { namespace } from '../calls/namespace.ts';
import {
  cleanId,
  parseInput,
  parseParameters,
  parseText,
  parseValues,
} from '../calls/script-input.ts';
import type { ScriptPage } from '../script-page.ts';
import type { Apm } from './apm-contract.ts';
import { sessionObject } from './session-object.ts';
import { tabMethods } from './tab-methods.ts';
import { explainTemplateName } from './template-name.ts';
import type { Topics } from './topics.ts';

/** `Microsoft.Apm` over the workspace (page-scripting.md 3). Scripts may pass anything. */
export function createApm(page: ScriptPage, topics: Topics): Apm {
  const { workspace } = page.app;
  const ids = (): string[] => workspace.getState().sessions.map(({ id }) => id);
  return namespace(page, 'Microsoft.Apm', {
    ...tabMethods(page, () => workspace.getState().focusedSessionId),
    getFocusedSession: () => sessionObject(page, selectFocusedSession(workspace.getState())),
    getAllSessions: ids,
    getSession: (id: unknown) => {
      const session = selectSession(workspace.getState(), String(id));
      if (session) return sessionObject(page, session);
      page.say(scriptDiagnostics.unknownId('getSession', String(id), 'session', ids()));
      return undefined;
    },
    createSession: async (input: unknown) => openSession(page, input),
    canCreateSession: () => selectCanCreateSession(workspace.getState()),
    getEventPublisherTopic: topics.nameOf,
  });
}

function openSession(page: ScriptPage, given: unknown): string {
  const { host } = page;
  const input = parseInput('createSession', given);
  explainOptions(page, 'createSession', input, {
    honored: ['templateName', 'sessionContext', 'isFocused'],
  });
  const { templateName, sessionContext, isFocused } = input;
  const name = parseText('createSession', 'templateName', templateName);
  explainTemplateName(page, 'sessions', name);
  const parameters = sessionParameters(page, sessionContext);
  const state = withinLimits(page.app.workspace, createSession, {
    templateName: name,
    parameters,
    recordName: recordName(page, parameters, name),
    isFocused: isFocused !== false,
    lookup: lookupFor(host),
  });
  const session = state.sessions.at(-1);
  if (!session) throw new Error('createSession: the session was not opened');
  explainSlugs(session.templateName ?? session.id, session.unresolvedSlugs, host);
  for (const tab of session.tabs) explainTab(tab, host);
  return session.id;
}

function sessionParameters(page: ScriptPage, sessionContext: unknown) {
  const values = parseValues('createSession', 'sessionContext', sessionContext);
  const parameters: Readonly<Record<string, unknown>> = { ...values, ...parseParameters(values) };
  const { entityId } = parameters;
  if (typeof entityId !== 'string') return parameters;
  return { ...parameters, entityId: cleanId(page, 'createSession', entityId) };
}

/** Name of the record that an entity template shows; a record that does not exist has none. */
function recordName(
  { host, app }: ScriptPage,
  { entityName, entityId }: Readonly<Record<string, unknown>>,
  templateName: string,
): string | undefined {
  const { templates } = app.workspace.getState();
  const table = entityName ?? findTemplate(templates.sessions, templateName)?.entity;
  if (typeof table !== 'string' || typeof entityId !== 'string') return undefined;
  const row = lookupFor(host)(table, { id: entityId });
  return row && host.records.nameOf({ entityType: table, id: entityId });
}
