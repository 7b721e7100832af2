import {
  selectCanCreateSession,
  selectFocusedSession,
  selectSession,
} from '../../workspace/sessions/session.ts';
import { createSession } from '../../workspace/sessions/sessions.ts';
import { findTemplate } from '../../workspace/templates/templates.ts';
import { explainSlugs, explainTab } from '../handlers/explain-template.ts';
import { withinLimits } from '../handlers/within-limits.ts';
import type { Host } from '../host.ts';
import { lookupFor } from '../lookup.ts';
import type { Apm, ApmSession } from './apm-contract.ts';
import { apmSession, apmTabs } from './apm-session.ts';
import { parseInput, parseParameters, parseText, parseValues } from './script-input.ts';

/** `Microsoft.Apm` over the workspace (workspace-ui.md 16). Scripts may pass anything. */
export function createApm(host: Host): Apm {
  const { workspace } = host;
  const sessionNamed = (id: unknown): ApmSession | undefined => {
    const session = selectSession(workspace.getState(), String(id));
    return session && apmSession(session, host);
  };
  return {
    ...apmTabs(host, () => workspace.getState().focusedSessionId),
    getFocusedSession: () => apmSession(selectFocusedSession(workspace.getState()), host),
    getAllSessions: () => workspace.getState().sessions.map(({ id }) => id),
    getSession: sessionNamed,
    createSession: async (input) => openSession(input, host),
    canCreateSession: () => selectCanCreateSession(workspace.getState()),
  };
}

function openSession(given: unknown, host: Host): string {
  const { templateName, sessionContext, isFocused } = parseInput('createSession', given);
  const name = parseText('createSession', 'templateName', templateName);
  const values = parseValues('createSession', 'sessionContext', sessionContext);
  const parameters = { ...values, ...parseParameters(values) };
  const state = withinLimits(host.workspace, createSession, {
    templateName: name,
    parameters,
    recordName: recordName(parameters, name, host),
    isFocused: isFocused !== false,
    lookup: lookupFor(host),
  });
  const session = state.sessions.at(-1);
  if (!session) throw new Error('createSession: the session was not opened');
  explainSlugs(session.templateName ?? session.id, session.unresolvedSlugs, host);
  for (const tab of session.tabs) explainTab(tab, host);
  return session.id;
}

/** Name of the record that an entity template shows; a record that does not exist has none. */
function recordName(
  { entityName, entityId }: Readonly<Record<string, unknown>>,
  templateName: string,
  host: Host,
): string | undefined {
  const { templates } = host.workspace.getState();
  const table = entityName ?? findTemplate(templates.sessions, templateName)?.entity;
  if (typeof table !== 'string' || typeof entityId !== 'string') return undefined;
  const row = lookupFor(host)(table, { id: entityId });
  return row && host.records.nameOf({ entityType: table, id: entityId });
}
