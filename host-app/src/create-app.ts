import type { WorkspaceConfig } from './config/parse-config.ts';
import {
  createDataverse,
  dateMove,
  moveDates,
  sampleSeed,
  sampleToday,
  toTableDefinition,
  type DataverseOptions,
  type DateMove,
  type Seed,
} from './dataverse/index.ts';
import { adminRows } from './store/admin-rows.ts';
import { createAgentClock } from './store/agent-clock.ts';
import type { App } from './store/app.ts';
import { createBootReports } from './store/boot-reports.ts';
import { containClock, type Clock } from './store/clock.ts';
import { createDayDesk } from './store/day-desk.ts';
import { createFaults } from './store/faults.ts';
import { createForeignDesk } from './store/foreign-desk.ts';
import { createFrames } from './store/frames.ts';
import { startIdleWatch } from './store/idle-watch.ts';
import { createJournal } from './store/journal.ts';
import { createKeptDesk } from './store/kept-desk.ts';
import { keepPresenceRules } from './store/presence-rules.ts';
import { keepProviderRows } from './store/provider-rows.ts';
import { createSimulator } from './store/simulator.ts';
import { keepUserRows, sampleUsers, userRows } from './store/user-rows.ts';
import { createWorkspaceStore } from './store/workspace-store.ts';
import { builtInTemplates } from './workspace/templates/built-in-templates.ts';
import { createWorkspace } from './workspace/whole/create-workspace.ts';
import { builtInPresences, type Presence } from './workspace/people/presence.ts';
import type { Settings, User, WorkspaceState } from './workspace/whole/state.ts';
import type { Templates } from './workspace/templates/templates.ts';
import { isSameId } from './workspace/whole/same-id.ts';

export interface AppSurroundings {
  /** Real time; the agent's clock is made from it. */
  readonly clock: Clock;
  readonly newId: () => string;
  /** Origin of the workspace, which is the organisation's address. */
  readonly origin: string;
  readonly windowWidth: number;
  /** Where no browser is; see `DataverseOptions`. */
  readonly answerFetch?: DataverseOptions['answerFetch'];
  readonly panelWidths?: Readonly<Record<string, number>>;
}

/** A workspace from a config, ready for its screen and its bridge. */
export function createApp(config: WorkspaceConfig, surroundings: AppSurroundings): App {
  const { newId, answerFetch } = surroundings;
  const journal = createJournal(surroundings.clock.now);
  const realTime = containClock(surroundings.clock, journal.mishaps);
  const clock = containClock(createAgentClock(realTime), journal.mishaps);
  const workspace = createWorkspaceStore(stateOf(config, surroundings), journal.mishaps.contain);
  const records = createDataverse({
    now: clock.now,
    newId,
    ...(answerFetch ? { answerFetch } : {}),
    tables: config.tables.map(toTableDefinition),
    seed: seedOf(config, workspace.getState(), clock.now()),
    userId: () => workspace.getState().environment.user.id.toLowerCase(),
    notice: ({ message, nearest }) =>
      journal.diagnostics.add({
        severity: 'info',
        rule: 'RC2',
        provenance: 'chosen',
        provider: undefined,
        message,
        fix:
          nearest === undefined
            ? 'Nothing to correct if this is what the provider means.'
            : `Did you mean "${nearest}"?`,
      }),
  });
  keepUserRows(workspace, records);
  keepProviderRows(workspace, records);
  keepPresenceRules(workspace);
  return {
    workspace,
    records,
    clock,
    realTime,
    frames: createFrames(),
    journal,
    faults: createFaults(),
    simulator: createSimulator(),
    idleWatch: startIdleWatch(workspace, clock),
    boots: createBootReports(),
    foreign: createForeignDesk(workspace),
    kept: createKeptDesk(),
    day: createDayDesk(),
  };
}

function stateOf(config: WorkspaceConfig, surroundings: AppSurroundings): WorkspaceState {
  const { origin, windowWidth, panelWidths } = surroundings;
  return createWorkspace({
    environment: { ...config.environment, clientUrl: origin },
    users: usersOf(config),
    settings: settingsOf(config),
    templates: templatesOf(config),
    providers: config.providers.filter(({ state }) => state === 'Active'),
    ...(config.appProfiles.length > 0 ? { appProfiles: config.appProfiles } : {}),
    inactiveProviders: config.providers.filter(({ state }) => state === 'Inactive'),
    presences: presencesOf(config),
    windowWidth,
    ...(panelWidths ? { panelWidths } : {}),
  });
}

function usersOf({ environment, users, builtIn }: WorkspaceConfig): readonly User[] {
  const agent = environment.user;
  const all = [agent, ...users, ...(builtIn ? sampleUsers(agent) : [])];
  return all.filter(({ id }, index) => index === all.findIndex((user) => isSameId(user.id, id)));
}

function settingsOf(config: WorkspaceConfig): Settings {
  const {
    limits,
    events,
    screen,
    quirks,
    presenceRules: presence,
    features,
    actions,
    dialogs,
  } = config;
  const { queueSeconds } = config.notifications;
  const notifications = { queueSeconds };
  return { limits, events, screen, quirks, notifications, presence, features, actions, dialogs };
}

// What the config names comes first, so that it wins over a built-in row of the same name.
function templatesOf(config: WorkspaceConfig): Templates {
  const { sessionTemplates: sessions, tabTemplates: tabs, notificationTemplates } = config;
  if (!config.builtIn) return { sessions, tabs, notifications: notificationTemplates };
  return {
    sessions: [...sessions, ...builtInTemplates.sessions],
    tabs: [...tabs, ...builtInTemplates.tabs],
    notifications: [...notificationTemplates, ...builtInTemplates.notifications],
  };
}

function presencesOf(config: WorkspaceConfig): readonly Presence[] {
  const configured = config.presence.map(({ id, text, status, color }, index) => ({
    presenceId: id ?? `configured-presence-${index + 1}`,
    presenceText: text,
    presenceColor: color ?? '',
    basePresenceStatus: status,
  }));
  return config.builtIn ? [...builtInPresences, ...configured] : configured;
}

/** What gives the sample rows the dates that the config asks for. */
export function moveOfSamples(now: number, config: WorkspaceConfig): DateMove | undefined {
  return config.sampleDates === 'fixed' ? undefined : dateMove(sampleToday, now);
}

function seedOf(config: WorkspaceConfig, state: WorkspaceState, now: number): Seed {
  const samples = config.builtIn ? moveDates(sampleSeed, moveOfSamples(now, config)) : {};
  const systemuser = userRows(state.users, {
    samples: samples['systemuser'] ?? [],
    own: config.records['systemuser'] ?? [],
  });
  const seed: Record<string, Seed[string]> = { ...samples, systemuser };
  for (const rows of [adminRows(state), config.records]) {
    for (const [table, added] of Object.entries(rows)) {
      seed[table] = [...(seed[table] ?? []), ...added];
    }
  }
  return seed;
}
