import { everythingProfile } from '../people/app-profiles.ts';
import { builtInTemplates } from '../templates/built-in-templates.ts';
import { createWorkspace } from '../whole/create-workspace.ts';
import { builtInPresences, noPresenceRules } from '../people/presence.ts';
import type { QuirkSwitches } from '../whole/quirks.ts';
import { createSession } from '../sessions/sessions.ts';
import type { Settings, WorkspaceState } from '../whole/state.ts';
import type { AgentTools } from '../agent-tools/agent-tools-shape.ts';
import type { Templates } from '../templates/templates.ts';
import type { AppProfile } from '../people/app-profile-shape.ts';
import type { Provider } from '../providers/provider-shape.ts';

export function aProvider(row: Partial<Provider> = {}): Provider {
  return {
    uniqueName: 'contoso_phone',
    name: 'Contoso Phone',
    label: 'Phone',
    channelUrl: 'http://phone.localhost:5173/',
    enableOutbound: true,
    sortOrder: 0,
    enableAnalytics: false,
    ...row,
  };
}

const plainTools: AgentTools = {
  builtIn: true,
  scripts: [],
  macros: [],
  dispositions: { enabled: false, required: false, maximum: 2 },
  dispositionCodes: [],
};

/** A workspace in which the first provider opened some sessions; the last one is in focus. */
export function aWorkspace({
  sessions = 0,
  providers = [aProvider()],
  quirks = {},
  screen = {},
  templates = builtInTemplates,
  agentTools = {},
  appProfiles = [everythingProfile],
}: {
  readonly sessions?: number;
  readonly providers?: readonly Provider[];
  readonly quirks?: QuirkSwitches;
  readonly screen?: Partial<Settings['screen']>;
  readonly templates?: Templates;
  readonly agentTools?: Partial<AgentTools>;
  readonly appProfiles?: readonly AppProfile[];
} = {}): WorkspaceState {
  let state = createWorkspace({
    environment: {
      name: 'Contoso (mock)',
      orgUniqueName: 'contoso',
      orgId: 'org',
      tenantId: 'tenant',
      appId: 'app',
      appName: 'Customer Service workspace',
      clientUrl: 'http://localhost:5173',
      orgLcid: 1033,
      crmVersion: '9.2',
      user: {
        id: 'b2a7c1de-0f43-4c7a-9a51-2f6d8e0c7b11',
        fullName: 'Alex Rivera',
        lcid: 1033,
        roles: [],
      },
    },
    settings: {
      limits: { sessions: 10, tabsPerSession: 10, queuedNotifications: 10 },
      events: { manualOnly: false },
      screen: {
        keepFramedPages: false,
        panelHandle: true,
        inbox: false,
        legacyLayout: false,
        closeWithoutWarning: false,
        morePermissions: false,
        sessionKeys: false,
        homeKeepsPanel: false,
        ...screen,
      },
      forms: { newRecordAnswers: 'onSave' },
      navigation: { openFormOnHome: 'tab' },
      quirks,
      notifications: { queueSeconds: 30 },
      presence: noPresenceRules,
      features: {},
      actions: {},
      appSettings: {},
      formParameters: {},
      dialogs: {},
    },
    templates,
    agentTools: { ...plainTools, ...agentTools },
    providers,
    appProfiles,
    presences: builtInPresences,
    windowWidth: 1440,
  });
  const ownerId = providers[0]?.uniqueName ?? '';
  for (let count = 1; count <= sessions; count++) {
    const parameters = { customerName: `Customer ${count}`, contactId: '' };
    state = createSession(state, { ownerId, templateName: 'contoso_phone_session', parameters });
  }
  return state;
}
