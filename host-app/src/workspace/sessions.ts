import { Refusal } from './refusal.ts';
import { selectCanCreateSession, selectSession, type Session } from './session.ts';
import { clearMarkers } from './markers.ts';
import { resolveSlugs, type SlugValues } from './slugs.ts';
import type { WorkspaceState } from './state.ts';
import { plainTab, tabFromTemplate, tabId, type Tab } from './tab.ts';
import {
  panelModeOf,
  requireSessionTemplate,
  requireTabTemplate,
  type SessionTemplate,
} from './templates.ts';

export interface CreateSession {
  readonly ownerId: string;
  readonly templateName: string;
  readonly parameters: SlugValues;
  readonly context?: unknown;
  readonly conversationId?: string | undefined;
  readonly providerSessionId?: string | undefined;
}

/**
 * Opens a session from a template, with its anchor and its additional tabs, and focuses it.
 *
 * Throws `SESSION_LIMIT` when the workspace is full and `UNKNOWN_TEMPLATE` when nothing has that
 * name. Additional tabs beyond the tab limit are left out.
 */
export function createSession(state: WorkspaceState, input: CreateSession): WorkspaceState {
  requireRoom(state);
  const template = requireSessionTemplate(state.templates, input.templateName);
  const title = resolveTitle(template, input.parameters);
  const tabs = tabsOf(state, template, title.text, input.parameters);
  return addSession(state, {
    id: nextSessionId(state),
    kind: 'provider',
    ownerId: input.ownerId,
    title: title.text,
    titleTemplate: template.title,
    templateName: template.uniqueName,
    parameters: input.parameters,
    context: input.context,
    conversationId: input.conversationId,
    providerSessionId: input.providerSessionId,
    panelMode: panelModeOf(template),
    tabs,
    focusedTabId: firstTab(tabs).id,
    markers: {},
    unresolvedSlugs: title.unresolved,
  });
}

/** Opens a record that the agent chose as a session of its own, without a provider (documented). */
export function openRecordSession(
  state: WorkspaceState,
  input: { readonly title: string; readonly entityName: string; readonly entityId?: string },
): WorkspaceState {
  requireRoom(state);
  const { title, ...record } = input;
  const anchor = plainTab(tabId(state.next.tab), title, { type: 'entityrecord', ...record }, false);
  return addSession(state, {
    id: nextSessionId(state),
    kind: 'entity',
    title,
    titleTemplate: '',
    parameters: {},
    panelMode: 'hidden',
    tabs: [anchor],
    focusedTabId: anchor.id,
    markers: {},
    unresolvedSlugs: [],
  });
}

/** Gives the agent another session; the panel takes that session's mode. */
export function focusSession(
  state: WorkspaceState,
  input: { readonly sessionId: string },
): WorkspaceState {
  if (state.focusedSessionId === input.sessionId) return state;
  const session = selectSession(state, input.sessionId);
  if (!session) {
    throw new Refusal('UNKNOWN_SESSION', `Session with ID:${input.sessionId} does not exist`);
  }
  return {
    ...clearMarkers(state, session.id),
    focusedSessionId: session.id,
    panel: { ...state.panel, mode: session.panelMode, cause: 'session' },
  };
}

/** Closes a session; Home stays. Focus goes to the left neighbour of a focused one. */
export function closeSession(
  state: WorkspaceState,
  input: { readonly sessionId: string },
): WorkspaceState {
  const index = state.sessions.findIndex((session) => session.id === input.sessionId);
  const neighbour = state.sessions[index - 1];
  if (!neighbour) return state;
  const moved =
    state.focusedSessionId === input.sessionId
      ? focusSession(state, { sessionId: neighbour.id })
      : state;
  return { ...moved, sessions: moved.sessions.filter(({ id }) => id !== input.sessionId) };
}

/**
 * Resolves the title of the session's template again with other values.
 *
 * Without a slug in the template a plain `title` among the values is taken (templates.md 6).
 */
export function setSessionTitle(
  state: WorkspaceState,
  input: { readonly sessionId: string; readonly values: SlugValues },
): WorkspaceState {
  return {
    ...state,
    sessions: state.sessions.map((session) =>
      session.id === input.sessionId ? retitled(session, input.values) : session,
    ),
  };
}

function retitled(session: Session, values: SlugValues): Session {
  const scopes = session.templateName === undefined ? [] : [session.templateName];
  const resolved = resolveSlugs(
    session.titleTemplate,
    { ...session.parameters, ...values },
    scopes,
  );
  const isLiteral = resolved.text === session.titleTemplate && resolved.unresolved.length === 0;
  const title = isLiteral && typeof values['title'] === 'string' ? values['title'] : resolved.text;
  if (title === '') return session;
  return { ...session, title, unresolvedSlugs: resolved.unresolved };
}

function requireRoom(state: WorkspaceState): void {
  if (selectCanCreateSession(state)) return;
  throw new Refusal(
    'SESSION_LIMIT',
    'Maximum sessions reached. Close a session before opening another.',
  );
}

// A caller that passes `customer` fills a title written for `{customerName}` as well (templates.md 8.1).
function resolveTitle(template: SessionTemplate, parameters: SlugValues) {
  const { customer } = parameters;
  const values = customer === undefined ? parameters : { customerName: customer, ...parameters };
  return resolveSlugs(template.title, values, [template.uniqueName, template.name]);
}

function tabsOf(
  state: WorkspaceState,
  template: SessionTemplate,
  title: string,
  values: SlugValues,
): readonly Tab[] {
  const additional = template.additionalTabs.map((name) =>
    requireTabTemplate(state.templates, name),
  );
  const anchor = anchorOf(state, template, title, values);
  const others = additional
    .slice(0, state.settings.limits.tabsPerSession - 1)
    .map((tab, index) => tabFromTemplate(tab, values, tabId(state.next.tab + 1 + index)));
  return [anchor, ...others];
}

function anchorOf(
  state: WorkspaceState,
  template: SessionTemplate,
  title: string,
  values: SlugValues,
): Tab {
  const id = tabId(state.next.tab);
  if (template.anchorTab === undefined) return plainTab(id, title, { type: 'dashboard' }, false);
  const anchor = tabFromTemplate(
    requireTabTemplate(state.templates, template.anchorTab),
    values,
    id,
  );
  return { ...anchor, canClose: false, title: template.applyTitleToAnchor ? title : anchor.title };
}

function addSession(state: WorkspaceState, session: Session): WorkspaceState {
  return {
    ...state,
    sessions: [...state.sessions, session],
    focusedSessionId: session.id,
    panel: { ...state.panel, mode: session.panelMode, cause: 'session' },
    next: {
      ...state.next,
      session: state.next.session + 1,
      tab: state.next.tab + session.tabs.length,
    },
  };
}

function nextSessionId(state: WorkspaceState): string {
  return `session-id-${state.next.session}`;
}

function firstTab(tabs: readonly Tab[]): Tab {
  const [first] = tabs;
  if (!first) throw new Error('A session needs an anchor tab');
  return first;
}
