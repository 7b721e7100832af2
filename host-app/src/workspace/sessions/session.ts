import type { ContextSource } from './dictionary.ts';
import type { PanelMode } from '../panel/panel.ts';
import { Refusal } from '../whole/refusal.ts';
import type { SlugValues } from '../templates/slugs.ts';
import type { WorkspaceState } from '../whole/state.ts';
import { plainTab, tabId, type Tab } from '../tabs/tab.ts';

export type SessionKind = 'home' | 'entity' | 'provider';

/** What calls the agent back to a session; cleared when the session gets focus, a breach excepted. */
export interface Markers {
  /** Number of new activities; 0 is a plain dot. */
  readonly activity?: number;
  /** Asked for the agent's attention without taking the focus. */
  readonly wantsAttention?: boolean;
  /** A KPI is breached; the text is the tooltip. */
  readonly breach?: { readonly details?: string | undefined };
}

/** One piece of the agent's work, shown as a tab of the session row. */
export interface Session {
  readonly id: string;
  readonly kind: SessionKind;
  /** Unique name of the provider that created it, for ever; Home and the agent's own have none. */
  readonly ownerId?: string;
  readonly title: string;
  readonly titleTemplate: string;
  readonly templateName?: string;
  /** The automation dictionary: what `createSession` passed and what came since; source of slugs. */
  readonly parameters: SlugValues;
  /** The same as they were given at creation. */
  readonly givenParameters?: SlugValues;
  /** Who put a key into the dictionary, where it was not the call that opened the session. */
  readonly contextSources?: Readonly<Record<string, ContextSource>>;
  /** As passed to `createSession`; echoed in events and `getSession`. */
  readonly context?: unknown;
  readonly conversationId?: string | undefined;
  /** The conversation has a record, which is closed with the session. */
  readonly hasConversationRecord?: boolean;
  readonly providerSessionId?: string | undefined;
  /** Applied each time the session gets focus (observed). */
  readonly panelMode: PanelMode;
  readonly tabs: readonly Tab[];
  readonly focusedTabId: string;
  readonly markers: Markers;
  readonly unresolvedSlugs: readonly string[];
  /** Additional tabs of the template that found no room. */
  readonly skippedTabs?: readonly string[];
}

export const homeSessionId = 'session-id-0';

export function homeSession(): Session {
  const anchor = plainTab(tabId(1), 'Agent dashboard', { type: 'dashboard' }, false);
  return {
    id: homeSessionId,
    kind: 'home',
    title: 'Home',
    titleTemplate: '',
    parameters: {},
    panelMode: 'hidden',
    tabs: [anchor],
    focusedTabId: anchor.id,
    markers: {},
    unresolvedSlugs: [],
  };
}

export function selectSession(state: WorkspaceState, id: string): Session | undefined {
  return state.sessions.find((session) => session.id === id);
}

export function selectFocusedSession(state: WorkspaceState): Session {
  const focused = selectSession(state, state.focusedSessionId);
  if (!focused) throw new Error(`Focused session ${state.focusedSessionId} is not open`);
  return focused;
}

export function selectSessionsOf(state: WorkspaceState, ownerId: string): readonly Session[] {
  return state.sessions.filter((session) => session.ownerId === ownerId);
}

/** The focused session's id when the provider may know it: its own or Home, else null (observed). */
export function selectFocusedSessionFor(state: WorkspaceState, ownerId: string): string | null {
  const focused = selectFocusedSession(state);
  return focused.ownerId === ownerId || focused.kind === 'home' ? focused.id : null;
}

export function selectCanCreateSession(state: WorkspaceState): boolean {
  return state.sessions.length < state.settings.limits.sessions;
}

export function selectFocusedTab(state: WorkspaceState): Tab | undefined {
  const session = selectFocusedSession(state);
  return session.tabs.find((tab) => tab.id === session.focusedTabId);
}

/** Tabs with edits that closing the session would lose. */
export function selectUnsavedTabs(state: WorkspaceState, sessionId: string): readonly Tab[] {
  return selectSession(state, sessionId)?.tabs.filter(({ isDirty }) => isDirty) ?? [];
}

/** Throws `UNKNOWN_SESSION` unless the provider created the session; the text is the product's. */
export function requireOwnSession(state: WorkspaceState, id: string, ownerId: string): Session {
  const session = selectSession(state, id);
  if (session?.ownerId === ownerId) return session;
  throw new Refusal('UNKNOWN_SESSION', `Session with ID:${id} does not exist`);
}
