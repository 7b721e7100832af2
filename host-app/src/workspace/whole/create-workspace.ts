import { everythingProfile, holdsProvider, profileOf } from '../people/app-profiles.ts';
import { noNotifications } from '../notices/notifications.ts';
import { noQuestions } from '../questions/questions.ts';
import { loadingConnections, sortProviders } from '../providers/providers.ts';
import { collapsedPane } from '../panel/productivity-pane.ts';
import { homeSession } from '../sessions/session.ts';
import type { Environment, Settings, User, WorkspaceState } from './state.ts';
import type { AgentTools } from '../agent-tools/agent-tools-shape.ts';
import type { Templates } from '../templates/templates.ts';
import type { Presence } from '../people/presence-shape.ts';
import type { AppProfile } from '../people/app-profile-shape.ts';
import type { Provider } from '../providers/provider-shape.ts';

export interface WorkspaceSetUp {
  readonly environment: Environment;
  /** All users who can sign in; by default, only the agent of the environment. */
  readonly users?: readonly User[];
  readonly settings: Settings;
  readonly templates: Templates;
  readonly agentTools: AgentTools;
  /** The active ones, including those outside all profiles of the agent. */
  readonly providers: readonly Provider[];
  /** Without profiles, everything is available to everyone. */
  readonly appProfiles?: readonly AppProfile[];
  readonly inactiveProviders?: readonly Provider[];
  readonly panelWidths?: Readonly<Record<string, number>>;
  readonly presences: readonly Presence[];
  readonly windowWidth: number;
}

/** A fresh workspace: only Home, panel hidden, all providers known. */
export function createWorkspace(setUp: WorkspaceSetUp): WorkspaceState {
  const home = homeSession();
  const appProfiles = setUp.appProfiles ?? [everythingProfile];
  const profile = profileOf(appProfiles, setUp.environment.user);
  const active = sortProviders(setUp.providers);
  const providers = active.filter(({ uniqueName }) => holdsProvider(profile, uniqueName));
  const isLastActive = setUp.settings.quirks.lastProviderStartsActive ?? false;
  return {
    environment: setUp.environment,
    users: setUp.users ?? [setUp.environment.user],
    settings: setUp.settings,
    templates: setUp.templates,
    agentTools: setUp.agentTools,
    providers,
    inactiveProviders: sortProviders(setUp.inactiveProviders ?? []),
    outsideProviders: active.filter((provider) => !providers.includes(provider)),
    appProfiles,
    connections: loadingConnections(providers),
    sessions: [home],
    focusedSessionId: home.id,
    ...(isLastActive ? { mistakenlyActive: providers.at(-1)?.uniqueName } : {}),
    panel: {
      mode: 'hidden',
      cause: 'session',
      widths: setUp.panelWidths ?? {},
      windowWidth: setUp.windowWidth,
    },
    notifications: noNotifications,
    presence: { options: setUp.presences, current: setUp.presences[0] },
    bars: [],
    pastBars: [],
    briefToasts: [],
    progress: undefined,
    questions: noQuestions,
    productivityPane: collapsedPane,
    next: { session: 1, tab: 2, bar: 1, briefToast: 1, visitor: 1 },
  };
}
