import { selectConnection, sortProviders } from '../providers/providers.ts';
import type { Settings, User, WorkspaceState } from './state.ts';
import type { Tab } from '../tabs/tab.ts';
import type { AgentTools } from '../agent-tools/agent-tools-shape.ts';
import type { Templates } from '../templates/templates.ts';
import { isSameId } from './same-id.ts';
import type { Session } from '../sessions/session-shape.ts';
import type { PanelMode } from '../panel/panel-shape.ts';
import type { Presence, PresenceOption } from '../people/presence-shape.ts';
import type { AppProfile } from '../people/app-profile-shape.ts';
import type { Connection, Provider } from '../providers/provider-shape.ts';

/** Data from which a workspace can be restored: plain data, without toasts, dialogs and the like. */
export interface Snapshot {
  /** The signed-in agent. Old links have neither this nor the lists of users and presences. */
  readonly user?: User;
  readonly users?: readonly User[];
  readonly settings: Settings;
  readonly providers: readonly Provider[];
  readonly inactiveProviders: readonly Provider[];
  readonly outsideProviders: readonly Provider[];
  readonly appProfiles: readonly AppProfile[];
  readonly templates: Templates;
  /** Absent in old links. */
  readonly agentTools?: AgentTools;
  readonly presence: Presence | undefined;
  readonly presences?: readonly PresenceOption[];
  readonly panel: { readonly mode: PanelMode; readonly widths: Readonly<Record<string, number>> };
  readonly sessions: readonly SessionSnapshot[];
  readonly focusedSessionId: string;
}

export type TabSnapshot = Omit<Tab, 'isDirty' | 'revision' | 'unresolvedSlugs' | 'missingRecord'>;

export type SessionSnapshot = Omit<Session, 'markers' | 'unresolvedSlugs' | 'tabs'> & {
  readonly tabs: readonly TabSnapshot[];
};

export function takeSnapshot(state: WorkspaceState): Snapshot {
  const { users, settings, providers, inactiveProviders, outsideProviders, appProfiles } = state;
  const { templates, agentTools, presence, panel } = state;
  return {
    user: state.environment.user,
    users,
    settings,
    providers,
    inactiveProviders,
    outsideProviders,
    appProfiles,
    templates,
    agentTools,
    presence: presence.current && presenceSnapshot(presence.current),
    presences: presence.options,
    panel: { mode: panel.mode, widths: panel.widths },
    sessions: state.sessions.map(sessionSnapshot),
    focusedSessionId: state.focusedSessionId,
  };
}

function sessionSnapshot(session: Session): SessionSnapshot {
  const { markers: _markers, unresolvedSlugs: _slugs, tabs, ...kept } = session;
  return { ...kept, tabs: tabs.map(tabSnapshot) };
}

function tabSnapshot(tab: Tab): TabSnapshot {
  const {
    isDirty: _isDirty,
    revision: _revision,
    unresolvedSlugs: _slugs,
    missingRecord: _record,
    ...kept
  } = tab;
  return kept;
}

// Additional members of a presence, from a provider or the list, belong to neither.
function presenceSnapshot(presence: Presence): Presence {
  const { presenceId, presenceText, presenceColor, basePresenceStatus } = presence;
  return { presenceId, presenceText, presenceColor, basePresenceStatus };
}

/**
 * Applies a snapshot to the workspace; pages of providers whose address has changed reload, or all
 * of them if the workspace belongs to another user.
 */
export function restoreSnapshot(
  state: WorkspaceState,
  { snapshot }: { readonly snapshot: Snapshot },
): WorkspaceState {
  const { settings, inactiveProviders, outsideProviders, templates, panel } = snapshot;
  const { user = state.environment.user, users = state.users } = snapshot;
  const { presences = state.presence.options, agentTools = state.agentTools } = snapshot;
  const sessions = snapshot.sessions.map(restoredSession);
  const isSameUser = isSameId(user.id, state.environment.user.id);
  return {
    ...state,
    environment: { ...state.environment, user },
    users,
    settings,
    templates,
    agentTools,
    providers: sortProviders(snapshot.providers),
    inactiveProviders: sortProviders(inactiveProviders),
    outsideProviders: sortProviders(outsideProviders),
    appProfiles: snapshot.appProfiles,
    connections: Object.fromEntries(
      snapshot.providers.map((provider) => [
        provider.uniqueName,
        connectionOf(state, provider, isSameUser),
      ]),
    ),
    presence: { options: presences, current: snapshot.presence },
    panel: { ...state.panel, mode: panel.mode, widths: panel.widths, cause: 'session' },
    sessions,
    focusedSessionId: snapshot.focusedSessionId,
    next: { ...state.next, ...nextIds(state, sessions) },
  };
}

function restoredSession({ tabs, ...session }: SessionSnapshot): Session {
  const plain = { isDirty: false, revision: 0, unresolvedSlugs: [] };
  return {
    ...session,
    markers: {},
    unresolvedSlugs: [],
    tabs: tabs.map((tab) => ({ ...tab, ...plain })),
  };
}

function connectionOf(
  state: WorkspaceState,
  { uniqueName, channelUrl }: Provider,
  isSameUser: boolean,
): Connection {
  const before = state.providers.find((provider) => provider.uniqueName === uniqueName);
  const connection = selectConnection(state, uniqueName);
  if (!before) return { status: 'loading', revision: connection.revision };
  if (isSameUser && before.channelUrl === channelUrl) return connection;
  return { status: 'loading', revision: connection.revision + 1 };
}

// IDs are never reused, including those of a snapshot.
function nextIds({ next }: WorkspaceState, sessions: readonly Session[]) {
  const tabs = sessions.flatMap((session) => session.tabs);
  return {
    session: Math.max(next.session, ...sessions.map(({ id }) => numberOf(id) + 1)),
    tab: Math.max(next.tab, ...tabs.map(({ id }) => numberOf(id) + 1)),
  };
}

function numberOf(id: string): number {
  return Number(/\d+$/.exec(id)?.[0] ?? 0);
}
