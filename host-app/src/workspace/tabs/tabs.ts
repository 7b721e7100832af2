import { withOpenedRecord } from '../sessions/dictionary.ts';
import { withoutInbox } from '../sessions/inbox-closing.ts';
import type { Page, PageData } from './pages.ts';
import { Refusal } from '../whole/refusal.ts';
import type { RowLookup } from '../records/row-lookup.ts';
import { recordPage } from '../sessions/session-opening.ts';
import { selectFocusedSession, selectSession } from '../sessions/session.ts';
import type { WorkspaceState } from '../whole/state.ts';
import type { SlugValues } from '../templates/slugs.ts';
import { plainTab, recordOf, tabFromTemplate, tabId, type Tab } from './tab.ts';
import { requireTabTemplate } from '../templates/templates.ts';
import type { Session } from '../sessions/session-shape.ts';

export interface OpenTab {
  /** Default: the focused session. */
  readonly sessionId?: string;
  readonly title: string;
  readonly page: Page;
  readonly isFocused: boolean;
}

/** Opens a page in a new tab. Throws `TAB_LIMIT` when the session is full. */
export function openTab(state: WorkspaceState, input: OpenTab): WorkspaceState {
  const id = tabId(state.next.tab);
  return addTab(state, plainTab(id, input.title, input.page), input);
}

/** Opens a record as the current tab, or switches to the session's tab that already shows it. */
export function openRecordTab(
  state: WorkspaceState,
  input: {
    readonly title: string;
    readonly entityName: string;
    readonly entityId: string;
    readonly formId?: string;
    readonly hidesCommands?: true;
    readonly data?: PageData;
  },
): WorkspaceState {
  const session = selectFocusedSession(state);
  const open = session.tabs.find((tab) => {
    const record = recordOf(tab);
    return record?.entityName === input.entityName && record.entityId === input.entityId;
  });
  const shown = open
    ? focusTab(state, { tabId: open.id })
    : openTab(state, { title: input.title, page: recordPage(input), isFocused: true });
  return updateSession(shown, session.id, (current) => withOpenedRecord(current, input));
}

function addTab(
  state: WorkspaceState,
  tab: Tab,
  where: { readonly sessionId?: string; readonly isFocused: boolean },
): WorkspaceState {
  const sessionId = where.sessionId ?? state.focusedSessionId;
  const session = selectSession(state, sessionId);
  if (!session || session.tabs.length >= state.settings.limits.tabsPerSession) {
    throw new Refusal(
      'TAB_LIMIT',
      'Maximum tabs reached. Close a tab in this session before opening another.',
    );
  }
  return {
    ...updateSession(where.isFocused ? withoutInbox(state) : state, sessionId, (current) => ({
      ...current,
      tabs: [...current.tabs, tab],
      focusedTabId: where.isFocused ? tab.id : current.focusedTabId,
    })),
    next: { ...state.next, tab: state.next.tab + 1 },
  };
}

/** A tab of the focused session, or of the one that is named. */
export interface TabAddress {
  readonly tabId: string;
  readonly sessionId?: string;
}

/** Shows a tab in its session. Throws `UNKNOWN_TAB`. */
export function focusTab(state: WorkspaceState, input: TabAddress): WorkspaceState {
  requireTab(state, input);
  const shown = withoutInbox(state);
  return updateSession(shown, input.sessionId ?? state.focusedSessionId, (session) => ({
    ...session,
    focusedTabId: input.tabId,
  }));
}

/** Closes a tab; focus goes to its left neighbor (documented). */
export function closeTab(state: WorkspaceState, input: TabAddress): WorkspaceState {
  const { session, tab: closing } = requireTab(state, input);
  const index = session.tabs.indexOf(closing);
  if (index === 0) throw new Refusal('ANCHOR_TAB', 'Anchor tab cannot be closed');
  const neighbor = session.tabs[index - 1];
  return updateSession(state, session.id, (current) => ({
    ...current,
    tabs: current.tabs.filter((tab) => tab.id !== input.tabId),
    focusedTabId:
      current.focusedTabId === input.tabId && neighbor ? neighbor.id : current.focusedTabId,
  }));
}

/** Marks a tab of any session as edited or saved. */
export function markTabDirty(
  state: WorkspaceState,
  input: { readonly tabId: string; readonly isDirty: boolean },
): WorkspaceState {
  return updateTab(state, input.tabId, (tab) =>
    tab.isDirty === input.isDirty ? tab : { ...tab, isDirty: input.isDirty },
  );
}

/** Changes the caption and page of a tab in any session, as saving a new record does. */
export function showInTab(
  state: WorkspaceState,
  input: { readonly tabId: string; readonly title: string; readonly page: Page },
): WorkspaceState {
  return updateTab(state, input.tabId, (tab) => ({ ...tab, title: input.title, page: input.page }));
}

/** Reloads the page of a tab. Throws `UNKNOWN_TAB`. */
export function refreshTab(state: WorkspaceState, input: TabAddress): WorkspaceState {
  requireTab(state, input);
  return updateTab(state, input.tabId, (tab) => ({
    ...tab,
    revision: tab.revision + 1,
    isDirty: false,
  }));
}

function requireTab(
  state: WorkspaceState,
  { tabId: id, sessionId = state.focusedSessionId }: TabAddress,
): { readonly session: Session; readonly tab: Tab } {
  const session = selectSession(state, sessionId);
  const tab = session?.tabs.find((candidate) => candidate.id === id);
  if (session && tab) return { session, tab };
  throw new Refusal('UNKNOWN_TAB', `Tab with ID:${id} does not exist`);
}

/** Changes a tab of any session. */
export function updateTab(
  state: WorkspaceState,
  id: string,
  update: (tab: Tab) => Tab,
): WorkspaceState {
  const session = state.sessions.find(({ tabs }) => tabs.some((tab) => tab.id === id));
  if (!session) return state;
  return updateSession(state, session.id, (current) => ({
    ...current,
    tabs: current.tabs.map((tab) => (tab.id === id ? update(tab) : tab)),
  }));
}

function updateSession(
  state: WorkspaceState,
  id: string,
  update: (session: Session) => Session,
): WorkspaceState {
  return {
    ...state,
    sessions: state.sessions.map((session) => (session.id === id ? update(session) : session)),
  };
}

/** Opens a tab from a template, in a session or Home. Throws `UNKNOWN_TEMPLATE` or `TAB_LIMIT`. */
export function openTemplateTab(
  state: WorkspaceState,
  input: {
    readonly sessionId: string;
    readonly templateName: string;
    readonly values: SlugValues;
    readonly isFocused: boolean;
    readonly tellsOfSave?: boolean;
    readonly lookup?: RowLookup | undefined;
  },
): WorkspaceState {
  const template = requireTabTemplate(state.templates, input.templateName);
  const session = selectSession(state, input.sessionId);
  const sources = {
    values: input.values,
    dictionary: session?.parameters,
    anchor: recordOf(session?.tabs[0]),
    lookup: input.lookup,
  };
  const tab = tabFromTemplate(template, sources, tabId(state.next.tab));
  return addTab(state, input.tellsOfSave ? { ...tab, tellsOfSave: true } : tab, input);
}

/** Changes the caption of a tab, unless it is blank. Throws `UNKNOWN_TAB`. */
export function setTabTitle(
  state: WorkspaceState,
  input: TabAddress & { readonly title: string },
): WorkspaceState {
  requireTab(state, input);
  if (input.title === '') return state;
  return updateTab(state, input.tabId, (tab) => ({ ...tab, title: input.title }));
}
