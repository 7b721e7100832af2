import { selectSessionTemplates } from '../people/app-profiles.ts';
import { withOpenedRecord } from './dictionary.ts';
import { saveNotes } from '../questions/notes-closing.ts';
import { endIdleness } from './idle.ts';
import { withoutInbox } from './inbox-closing.ts';
import { clearMarkers } from './markers.ts';
import type { PageData } from '../tabs/pages.ts';
import { sessionPanelMode } from '../panel/panel.ts';
import { Refusal } from '../whole/refusal.ts';
import type { RowLookup } from '../records/row-lookup.ts';
import { openingFrom, recordPage, type Opening } from './session-opening.ts';
import {
  selectCanCreateSession,
  selectFocusedSession,
  selectLacksDisposition,
  selectSession,
} from './session.ts';
import { resolveSlugs, type SlugValues } from '../templates/slugs.ts';
import type { WorkspaceState } from '../whole/state.ts';
import { plainTab, recordOf, tabId } from '../tabs/tab.ts';
import {
  findEntityTemplate,
  findTemplate,
  panelModeOf,
  requireSessionTemplate,
  type SessionTemplate,
} from '../templates/templates.ts';
import type { Session } from './session-shape.ts';

export interface CreateSession {
  /** Absent for a session that a page script opens: it belongs to no provider. */
  readonly ownerId?: string;
  readonly templateName: string;
  readonly parameters: SlugValues;
  readonly context?: unknown;
  readonly conversationId?: string | undefined;
  readonly providerSessionId?: string | undefined;
  readonly lookup?: RowLookup | undefined;
  /** Name of the record that an entity template opens. */
  readonly recordName?: string | undefined;
  /** Default: true. */
  readonly isFocused?: boolean;
}

/**
 * Opens a session from a template, with its anchor and its additional tabs, and focuses it.
 *
 * Throws `SESSION_LIMIT` when the workspace is full, `UNKNOWN_TEMPLATE` for an unknown name,
 * `TEMPLATE_OUTSIDE_PROFILE` when the agent's app profile does not include it, and
 * `ENTITY_TEMPLATE` when a provider names a template for records. Additional tabs beyond the tab
 * limit are omitted.
 */
export function createSession(state: WorkspaceState, input: CreateSession): WorkspaceState {
  requireRoom(state);
  const template = requireSessionTemplate(state.templates, input.templateName);
  requireInProfile(state, template, input.templateName);
  const { ownerId, context, conversationId, providerSessionId } = input;
  if (ownerId !== undefined) requireGeneric(template, input.templateName);
  const record = entityRecord(template, input);
  const open = (values: SlugValues): Opening =>
    openingFrom(state, template, { values, lookup: input.lookup, ...(record ? { record } : {}) });
  const plain = open(input.parameters);
  const isNameless = ownerId !== undefined && namesNobody(plain, input.parameters);
  const visitor = { customerName: `Visitor ${state.next.visitor}` };
  const parameters = isNameless ? { ...input.parameters, ...visitor } : input.parameters;
  const opening = isNameless ? open(parameters) : plain;
  const session: Session = {
    ...sessionOf(state, template, opening),
    kind: ownerId === undefined ? 'entity' : 'provider',
    parameters,
    givenParameters: parameters,
    ...(isNameless ? { contextSources: { customerName: 'system' } } : {}),
    context,
    conversationId,
    providerSessionId,
    ...(ownerId === undefined ? { panelMode: 'hidden' } : { ownerId }),
  };
  const next = isNameless ? { ...state.next, visitor: state.next.visitor + 1 } : state.next;
  return addSession({ ...state, next }, session, input.isFocused ?? true);
}

/**
 * Whether a template shows the name of a customer without one: such callers are numbered
 * (documented).
 */
function namesNobody({ unresolvedSlugs, tabs }: Opening, { customerName }: SlugValues): boolean {
  const slugs = [...unresolvedSlugs, ...tabs.flatMap((tab) => tab.unresolvedSlugs)];
  return customerName === '' || slugs.includes('customerName');
}

export interface OpenRecordSession {
  /** Name of the record: the title, unless a template has another. */
  readonly title: string;
  readonly entityName: string;
  /** Absent for a record that is to be created. */
  readonly entityId?: string;
  readonly formId?: string;
  readonly hidesCommands?: true;
  readonly data?: PageData;
  readonly lookup?: RowLookup | undefined;
}

/**
 * Opens a record that the agent chose as a separate session, without a provider (documented).
 *
 * A template for its table provides title and additional tabs; the panel is hidden in any case.
 */
export function openRecordSession(state: WorkspaceState, input: OpenRecordSession): WorkspaceState {
  requireRoom(state);
  const { title, lookup, ...record } = input;
  const page = recordPage(record);
  const template = findEntityTemplate(selectSessionTemplates(state), input.entityName);
  const session: Session = template
    ? sessionOf(
        state,
        template,
        openingFrom(state, template, { values: {}, lookup, record: { name: title, page } }),
      )
    : plainSession(state, title, plainTab(tabId(state.next.tab), title, page, false));
  const opened = { ...session, panelMode: 'hidden' as const };
  return addSession(state, withOpenedRecord(opened, input), true);
}

function sessionOf(state: WorkspaceState, template: SessionTemplate, opening: Opening): Session {
  const [anchor, ...others] = opening.tabs;
  return {
    ...plainSession(state, opening.title, anchor),
    titleTemplate: template.title,
    templateName: template.uniqueName,
    panelMode: panelModeOf(template),
    tabs: [anchor, ...others],
    unresolvedSlugs: opening.unresolvedSlugs,
    ...(opening.skippedTabs.length > 0 ? { skippedTabs: opening.skippedTabs } : {}),
  };
}

function plainSession(
  state: WorkspaceState,
  title: string,
  anchor: Session['tabs'][number],
): Session {
  return {
    id: `session-id-${state.next.session}`,
    kind: 'entity',
    title,
    titleTemplate: '',
    parameters: {},
    panelMode: 'hidden',
    tabs: [anchor],
    focusedTabId: anchor.id,
    markers: {},
    unresolvedSlugs: [],
  };
}

/**
 * The anchor of an entity template is the form of the record that the caller names (documented).
 */
function entityRecord(template: SessionTemplate, { parameters, recordName }: CreateSession) {
  if (template.type !== 'Entity') return undefined;
  const { entityName = template.entity, entityId } = parameters;
  if (typeof entityName !== 'string') return undefined;
  const id = typeof entityId === 'string' && entityId !== '' ? { entityId } : {};
  return { name: recordName ?? template.name, page: recordPage({ entityName, ...id }) };
}

/** Moves the agent to another session; the panel takes that session's mode. */
export function focusSession(
  state: WorkspaceState,
  input: { readonly sessionId: string },
): WorkspaceState {
  if (state.focusedSessionId === input.sessionId) return withoutInbox(state);
  const session = selectSession(state, input.sessionId);
  if (!session) {
    throw new Refusal('UNKNOWN_SESSION', `Session with ID:${input.sessionId} does not exist`);
  }
  const focused = withFocus(clearMarkers(state, session.id), session);
  const mistakenlyActive = mistakenlyActiveAfter(state, session);
  return mistakenlyActive === undefined ? focused : { ...focused, mistakenlyActive };
}

// With the quirk on, a provider is not made active on return from Home, until another one's session
// takes over.
function mistakenlyActiveAfter(state: WorkspaceState, { ownerId }: Session): null | undefined {
  if (!state.settings.quirks.homeForgetsActive || ownerId === undefined) return undefined;
  const previous = selectFocusedSession(state).ownerId;
  const isStillForgotten = previous === ownerId && state.mistakenlyActive === null;
  return previous === undefined || isStillForgotten ? null : undefined;
}

function withFocus(state: WorkspaceState, session: Session): WorkspaceState {
  const { mistakenlyActive: _, ...rest } = withoutInbox(endIdleness(saveNotes(state)));
  return {
    ...rest,
    focusedSessionId: session.id,
    panel: { ...state.panel, mode: sessionPanelMode(state, session), cause: 'session' },
  };
}

/**
 * Closes a session; Home stays, and a conversation that lacks a required disposition code. When the
 * focused one closes, its left neighbor gets the focus.
 */
export function closeSession(
  state: WorkspaceState,
  input: { readonly sessionId: string },
): WorkspaceState {
  const index = state.sessions.findIndex((session) => session.id === input.sessionId);
  const neighbor = state.sessions[index - 1];
  const closing = state.sessions[index];
  if (!neighbor || !closing || selectLacksDisposition(state, closing)) return state;
  const moved =
    state.focusedSessionId === input.sessionId
      ? focusSession(state, { sessionId: neighbor.id })
      : state;
  return { ...moved, sessions: moved.sessions.filter(({ id }) => id !== input.sessionId) };
}

/** Sets a session's conversation ID, once the conversation has a record. */
export function noteConversation(
  state: WorkspaceState,
  input: { readonly sessionId: string; readonly conversationId: string },
): WorkspaceState {
  const { conversationId } = input;
  return {
    ...state,
    sessions: state.sessions.map((session) =>
      session.id === input.sessionId
        ? { ...session, conversationId, hasConversationRecord: true }
        : session,
    ),
  };
}

/**
 * Resolves the title of the session's template again with other values.
 *
 * If the template has no slug, a plain `title` among the values is used (templates.md 6).
 */
export function setSessionTitle(
  state: WorkspaceState,
  input: {
    readonly sessionId: string;
    readonly values: SlugValues;
    readonly lookup?: RowLookup | undefined;
  },
): WorkspaceState {
  return {
    ...state,
    sessions: state.sessions.map((session) =>
      session.id === input.sessionId ? retitled(state, session, input) : session,
    ),
  };
}

function retitled(
  state: WorkspaceState,
  session: Session,
  { values, lookup }: { readonly values: SlugValues; readonly lookup?: RowLookup | undefined },
): Session {
  const template =
    session.templateName === undefined
      ? undefined
      : findTemplate(state.templates.sessions, session.templateName);
  const resolved = resolveSlugs(session.titleTemplate, {
    values,
    lookup,
    dictionary: session.parameters,
    anchor: recordOf(session.tabs[0]),
    scopes: template ? [template.uniqueName, template.name] : [],
  });
  const isLiteral = resolved.text === session.titleTemplate && resolved.unresolved.length === 0;
  // A session of a record is named after it when its template gives no title.
  const isNamed = isLiteral || (session.kind === 'entity' && resolved.unresolved.length > 0);
  const title = isNamed && typeof values['title'] === 'string' ? values['title'] : resolved.text;
  if (title === '') return session;
  const [anchor, ...others] = session.tabs;
  const copies = template?.applyTitleToAnchor === true && anchor !== undefined;
  return {
    ...session,
    title,
    tabs: copies ? [{ ...anchor, title }, ...others] : session.tabs,
    unresolvedSlugs: resolved.unresolved,
  };
}

// The text is that of a missing template (chosen): the product only says that it needs one.
function requireInProfile(state: WorkspaceState, template: SessionTemplate, name: string): void {
  if (selectSessionTemplates(state).includes(template)) return;
  throw new Refusal(
    'TEMPLATE_OUTSIDE_PROFILE',
    `Could not resolve unique name for session template: ${name}`,
  );
}

// The text is that of a missing template (chosen): the product only says that it refuses.
function requireGeneric({ type }: SessionTemplate, name: string): void {
  if (type !== 'Entity') return;
  throw new Refusal(
    'ENTITY_TEMPLATE',
    `Could not resolve unique name for session template: ${name}`,
  );
}

function requireRoom(state: WorkspaceState): void {
  if (selectCanCreateSession(state)) return;
  throw new Refusal(
    'SESSION_LIMIT',
    'Maximum sessions reached. Close a session before opening another.',
  );
}

function addSession(state: WorkspaceState, session: Session, isFocused: boolean): WorkspaceState {
  const { next } = state;
  const tab = next.tab + session.tabs.length;
  const added = {
    ...state,
    sessions: [...state.sessions, session],
    next: { ...next, session: next.session + 1, tab },
  };
  return isFocused ? withFocus(added, session) : added;
}
