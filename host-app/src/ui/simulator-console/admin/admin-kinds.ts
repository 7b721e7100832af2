import { appProfileSchema } from '../../../config/app-profile-schema.ts';
import { userSchema } from '../../../config/environment-schema.ts';
import { parseWith } from '../../../config/problems.ts';
import { providerSchema } from '../../../config/provider-schema.ts';
import {
  notificationTemplateSchema,
  sessionTemplateSchema,
  tabTemplateSchema,
} from '../../../config/template-schemas.ts';
import { newId } from '../../../new-id.ts';
import { saveProvider, saveTemplates } from '../../../workspace/providers/administration.ts';
import type { WorkspaceState } from '../../../workspace/whole/state.ts';
import { presenceRecord, savePresence } from './presence-kind.ts';
import { profileRecord, saveProfile } from './profile-kind.ts';
import { saveUserRecord, userRecord } from './user-kind.ts';

/** A record as its form shows it. */
export interface AdminRecord {
  readonly uniqueName: string;
  readonly name: string;
  readonly state?: string | undefined;
}

export const kinds = [
  'providers',
  'profiles',
  'sessions',
  'tabs',
  'notifications',
  'users',
  'presence',
] as const;

export type AdminKind = (typeof kinds)[number];

export function isAdminKind(value: string): value is AdminKind {
  return kinds.some((kind) => kind === value);
}

interface Saving {
  readonly raw: unknown;
  /** The agent's time. */
  readonly now: number;
}

interface Kind {
  readonly label: string;
  /** Meaning of the unique name, if it is not a name. */
  readonly key?: string;
  /** Returns the unique name of a new record, for kinds whose names are generated. */
  readonly newKey?: () => string;
  readonly select: (state: WorkspaceState) => readonly AdminRecord[];
  /** Initial values of a new record. */
  readonly blank: AdminRecord;
  /** Checks a record and stores it; throws with every problem. */
  readonly save: (state: WorkspaceState, input: Saving) => WorkspaceState;
}

const named = { uniqueName: 'contoso_new', name: 'New' };

const selectProviders = remembered(
  (state) => [state.providers, state.outsideProviders, state.inactiveProviders],
  (state) => [
    ...state.providers,
    ...state.outsideProviders,
    ...state.inactiveProviders.map((provider) => ({ ...provider, state: 'Inactive' })),
  ],
);
const selectPresences = remembered(
  (state) => [state.presence.options],
  (state) => state.presence.options.map(presenceRecord),
);
const selectUsers = remembered(
  (state) => [state.users],
  (state) => state.users.map(userRecord),
);
const selectProfiles = remembered(
  (state) => [state.appProfiles],
  (state) => state.appProfiles.map(profileRecord),
);

const table: Readonly<Record<AdminKind, Kind>> = {
  providers: {
    label: 'Channel providers',
    select: selectProviders,
    blank: parseWith(providerSchema, {
      ...named,
      label: 'New',
      channelUrl: 'https://localhost/',
      state: 'Inactive',
    }),
    save: (state, { raw }) => {
      const { state: _status, apiVersion: _version, ...provider } = parseWith(providerSchema, raw);
      return saveProvider(state, { provider });
    },
  },
  profiles: {
    label: 'App profiles',
    select: selectProfiles,
    blank: profileRecord(parseWith(appProfileSchema, named)),
    save: (state, input) => saveProfile(state, input, replaced),
  },
  sessions: {
    label: 'Session templates',
    select: ({ templates }) => templates.sessions,
    blank: parseWith(sessionTemplateSchema, { ...named, title: '{customerName}' }),
    save: (state, { raw }) => {
      const template = parseWith(sessionTemplateSchema, raw);
      const sessions = replaced(state.templates.sessions, template);
      return saveTemplates(state, { templates: { sessions } });
    },
  },
  tabs: {
    label: 'Application tabs',
    select: ({ templates }) => templates.tabs,
    blank: parseWith(tabTemplateSchema, { ...named, title: 'Dashboard', pageType: 'dashboard' }),
    save: (state, { raw }) => {
      const tabs = replaced(state.templates.tabs, parseWith(tabTemplateSchema, raw));
      return saveTemplates(state, { templates: { tabs } });
    },
  },
  notifications: {
    label: 'Notifications',
    select: ({ templates }) => templates.notifications,
    blank: parseWith(notificationTemplateSchema, { ...named, title: '{customerName}' }),
    save: (state, { raw }) => {
      const template = parseWith(notificationTemplateSchema, raw);
      const notifications = replaced(state.templates.notifications, template);
      return saveTemplates(state, { templates: { notifications } });
    },
  },
  users: {
    label: 'Users',
    key: 'Id',
    newKey: newId,
    select: selectUsers,
    blank: userRecord(parseWith(userSchema, { id: newId(), fullName: 'New' })),
    save: saveUserRecord,
  },
  presence: {
    label: 'Presence',
    key: 'Id',
    select: selectPresences,
    blank: presenceRecord({
      presenceId: 'configured-presence-new',
      presenceText: 'New',
      presenceColor: '',
      basePresenceStatus: 'AVAILABLE',
    }),
    save: savePresence,
  },
};

export function kindOf(kind: AdminKind): Kind {
  return table[kind];
}

// The first of several with the same name counts, so a changed one keeps its place and a new one
// comes first.
function replaced<T extends AdminRecord>(all: readonly T[], record: T): readonly T[] {
  const at = all.findIndex(({ uniqueName }) => uniqueName === record.uniqueName);
  return at < 0 ? [record, ...all] : all.with(at, record);
}

/** A list that is rebuilt only when the state has a different one. */
function remembered(
  keyOf: (state: WorkspaceState) => readonly unknown[],
  make: (state: WorkspaceState) => readonly AdminRecord[],
): (state: WorkspaceState) => readonly AdminRecord[] {
  let last: { readonly key: readonly unknown[]; readonly list: readonly AdminRecord[] } | undefined;
  return (state) => {
    const key = keyOf(state);
    if (!last || last.key.some((each, index) => each !== key[index])) {
      last = { key, list: make(state) };
    }
    return last.list;
  };
}
