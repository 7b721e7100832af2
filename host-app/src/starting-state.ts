import type { WorkspaceConfig } from './config/parse-config.ts';
import {
  dateMove,
  moveDates,
  sampleSeed,
  sampleToday,
  type DataverseOptions,
  type DateMove,
  type Seed,
  type TableDefinition,
} from './dataverse/index.ts';
import { adminRows } from './store/admin-rows.ts';
import { presenceRows, withoutOwnPresences } from './store/presence-rows.ts';
import type { Clock } from './store/clock.ts';
import { sampleUsers, userRows } from './store/user-rows.ts';
import { builtInTemplates } from './workspace/templates/built-in-templates.ts';
import type { Templates } from './workspace/templates/templates.ts';
import { createWorkspace } from './workspace/whole/create-workspace.ts';
import { builtInPresences } from './workspace/people/presence.ts';
import type { PresenceOption } from './workspace/people/presence-shape.ts';
import type { Settings, User, WorkspaceState } from './workspace/whole/state.ts';
import { isSameId } from './workspace/whole/same-id.ts';

export interface AppSurroundings {
  /** Real time; the agent's clock is derived from it. */
  readonly clock: Clock;
  readonly newId: () => string;
  /** Origin of the workspace, which is the organization's address. */
  readonly origin: string;
  readonly windowWidth: number;
  /** For environments without a browser; see `DataverseOptions`. */
  readonly answerFetch?: DataverseOptions['answerFetch'];
  readonly panelWidths?: Readonly<Record<string, number>>;
  /** All system tables, for a workspace that does not begin with those of the first screen. */
  readonly model?: readonly TableDefinition[];
}

/** The workspace that a config describes, before anything happens. */
export function stateOf(config: WorkspaceConfig, surroundings: AppSurroundings): WorkspaceState {
  const { origin, windowWidth, panelWidths } = surroundings;
  return createWorkspace({
    environment: { ...config.environment, clientUrl: origin },
    users: usersOf(config),
    settings: settingsOf(config),
    templates: templatesOf(config),
    agentTools: {
      builtIn: config.builtIn,
      scripts: config.agentScripts,
      macros: config.macros,
      dispositions: config.dispositions,
      dispositionCodes: config.dispositionCodes,
    },
    providers: config.providers.filter(({ state }) => state === 'Active'),
    ...(config.appProfiles.length > 0 ? { appProfiles: config.appProfiles } : {}),
    inactiveProviders: config.providers.filter(({ state }) => state === 'Inactive'),
    presences: presencesOf(config),
    windowWidth,
    ...(panelWidths ? { panelWidths } : {}),
  });
}

function usersOf({ environment, users, ...config }: WorkspaceConfig): readonly User[] {
  const agent = environment.user;
  const all = [agent, ...users, ...(hasSamples(config) ? sampleUsers(agent) : [])];
  return all.filter(({ id }, index) => index === all.findIndex((user) => isSameId(user.id, id)));
}

function hasSamples({ builtIn, sampleRows }: Pick<WorkspaceConfig, 'builtIn' | 'sampleRows'>) {
  return builtIn && sampleRows !== 'none';
}

function settingsOf(config: WorkspaceConfig): Settings {
  const {
    limits,
    events,
    screen,
    forms,
    navigation,
    quirks,
    presenceRules: presence,
    features,
    actions,
    appSettings,
    formParameters,
    dialogs,
  } = config;
  const { queueSeconds } = config.notifications;
  const notifications = { queueSeconds };
  return {
    limits,
    events,
    screen,
    forms,
    navigation,
    quirks,
    notifications,
    presence,
    features,
    actions,
    appSettings,
    formParameters,
    dialogs,
  };
}

// Configured entries come first, so that they win over built-in rows of the same name.
function templatesOf(config: WorkspaceConfig): Templates {
  const { sessionTemplates: sessions, tabTemplates: tabs, notificationTemplates } = config;
  if (!config.builtIn) return { sessions, tabs, notifications: notificationTemplates };
  return {
    sessions: [...sessions, ...builtInTemplates.sessions],
    tabs: [...tabs, ...builtInTemplates.tabs],
    notifications: [...notificationTemplates, ...builtInTemplates.notifications],
  };
}

function presencesOf(config: WorkspaceConfig): readonly PresenceOption[] {
  const configured = config.presence.map(({ id, text, status, color, selectable }, index) => ({
    presenceId: id ?? `configured-presence-${index + 1}`,
    presenceText: text,
    presenceColor: color ?? '',
    basePresenceStatus: status,
    ...(selectable ? {} : { canUserSet: false }),
  }));
  if (!config.builtIn) return configured;
  // A configured row replaces the built-in one with the same name.
  const named = (text: string) =>
    configured.find(({ presenceText }) => presenceText.toLowerCase() === text.toLowerCase());
  const builtIn = builtInPresences.map((presence) => {
    const own = named(presence.presenceText);
    if (!own) return presence;
    return hasOwnId(config, presence.presenceText)
      ? own
      : { ...own, presenceId: presence.presenceId };
  });
  const repeated = new Set(builtInPresences.map(({ presenceText }) => presenceText.toLowerCase()));
  return [...builtIn, ...configured.filter((own) => !repeated.has(own.presenceText.toLowerCase()))];
}

function hasOwnId({ presence }: WorkspaceConfig, name: string): boolean {
  return presence.some(
    ({ text, id }) => text.toLowerCase() === name.toLowerCase() && id !== undefined,
  );
}

/** Returns a function that shifts the dates of the sample rows as the config asks. */
export function moveOfSamples(now: number, config: WorkspaceConfig): DateMove | undefined {
  return config.sampleDates === 'fixed' ? undefined : dateMove(sampleToday, now);
}

/** The initial rows of a workspace: samples, users, administration, and those of the config. */
export function seedOf(config: WorkspaceConfig, state: WorkspaceState, now: number): Seed {
  const samples = hasSamples(config) ? moveDates(sampleSeed, moveOfSamples(now, config)) : {};
  const systemuser = userRows(state.users, {
    samples: samples['systemuser'] ?? [],
    own: config.records['systemuser'] ?? [],
  });
  const seed: Record<string, Seed[string]> = { ...samples, systemuser };
  for (const rows of [adminRows(state), presencesBeside(config, state, now), config.records]) {
    for (const [table, added] of Object.entries(rows)) {
      seed[table] = [...(seed[table] ?? []), ...added];
    }
  }
  return seed;
}

function presencesBeside({ records }: WorkspaceConfig, state: WorkspaceState, now: number): Seed {
  return withoutOwnPresences(presenceRows(state, now), records);
}
