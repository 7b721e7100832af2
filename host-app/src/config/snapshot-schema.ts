import * as v from 'valibot';
import { everythingProfile } from '../workspace/people/app-profiles.ts';
import { homeSessionId } from '../workspace/sessions/session.ts';
import type { Page } from '../workspace/tabs/pages.ts';
import type { AgentTools } from '../workspace/agent-tools/agent-tools-shape.ts';
import type { Templates } from '../workspace/templates/templates.ts';
import type { SessionSnapshot, Snapshot, TabSnapshot } from '../workspace/whole/snapshot.ts';
import type { Settings } from '../workspace/whole/state.ts';
import type { EntriesOf } from '../dataverse/entries-of.ts';
import {
  agentScriptSchema,
  dispositionCodeSchema,
  dispositionsSchema,
  macroSchema,
} from './agent-tool-schemas.ts';
import { appProfileSchema } from './app-profile-schema.ts';
import {
  actionsSchema,
  appSettingsSchema,
  dialogsSchema,
  featuresSchema,
  formParametersSchema,
  presenceRulesSchema,
  queueSchema,
} from './behavior-schemas.ts';
import {
  eventsSchema,
  formsSchema,
  limitsSchema,
  navigationSchema,
  screenSchema,
} from './config-schema.ts';
import { userSchema } from './environment-schema.ts';
import { parseWith } from './problems.ts';
import { providerSchema } from './provider-schema.ts';
import { quirkSchema } from './quirk-schema.ts';
import {
  notificationTemplateSchema,
  sessionTemplateSchema,
  tabTemplateSchema,
} from './template-schemas.ts';
import { choice, flag, httpUrl, row, text } from './values.ts';
import type { PresenceOption } from '../workspace/people/presence-shape.ts';

/** The highest number that a config's limits may have. */
const mostOpen = 1_000;
const mostOthers = 5_000;

/**
 * A list of at most this length, which is checked first: a link of a few kilobytes unpacks to a
 * hundred thousand members, and checking or drawing them all would block the page.
 */
function listOf<const Item extends v.GenericSchema>(item: Item, most: number) {
  return v.pipe(
    v.array(v.unknown(), 'a list'),
    v.maxLength(most, `at most ${most.toLocaleString('en')} members`),
    v.array(item, 'a list'),
  );
}

const data = v.record(v.string(), v.unknown(), 'an object');
const pixels = 'a width from 0 to 10000 pixels';
const widthInPixels = v.pipe(v.number(pixels), v.minValue(0, pixels), v.maxValue(10_000, pixels));
const mode = choice(['minimized', 'docked', 'hidden']);

/** Members of a page besides its type. */
type PageEntries<Type extends Page['type']> = EntriesOf<
  Omit<Extract<Page, { type: Type }>, 'type'>
>;

const pageEntries = {
  dashboard: { dashboardId: v.exactOptional(text) },
  entitylist: {
    entityName: text,
    viewId: v.exactOptional(text),
    viewType: v.exactOptional(text),
  },
  entityrecord: {
    entityName: text,
    entityId: v.exactOptional(text),
    formId: v.exactOptional(text),
    hidesCommands: v.exactOptional(v.literal(true)),
    data: v.exactOptional(data),
  },
  search: {
    searchText: text,
    entityName: v.exactOptional(text),
    searchType: v.number('a number'),
    isGlobal: v.exactOptional(flag),
  },
  webresource: { name: text, data: v.exactOptional(text) },
  thirdpartywebsite: { url: httpUrl },
  control: { name: text, data: v.exactOptional(data) },
  custom: { name: text, entityName: v.exactOptional(text), recordId: v.exactOptional(text) },
  error: { title: text, detail: text },
} satisfies { readonly [Type in Page['type']]: PageEntries<Type> };

const pageRows = {
  dashboard: row({ type: v.literal('dashboard'), ...pageEntries.dashboard }),
  entitylist: row({ type: v.literal('entitylist'), ...pageEntries.entitylist }),
  entityrecord: row({ type: v.literal('entityrecord'), ...pageEntries.entityrecord }),
  search: row({ type: v.literal('search'), ...pageEntries.search }),
  webresource: row({ type: v.literal('webresource'), ...pageEntries.webresource }),
  thirdpartywebsite: row({
    type: v.literal('thirdpartywebsite'),
    ...pageEntries.thirdpartywebsite,
  }),
  control: row({ type: v.literal('control'), ...pageEntries.control }),
  custom: row({ type: v.literal('custom'), ...pageEntries.custom }),
  error: row({ type: v.literal('error'), ...pageEntries.error }),
} satisfies Readonly<Record<Page['type'], unknown>>;

const page = v.variant('type', Object.values(pageRows), 'a page of a known type');

const tab = row({
  id: v.pipe(text, v.regex(/^tab-id-\d+$/, 'an id such as "tab-id-3"')),
  title: text,
  page,
  canClose: flag,
  templateName: v.exactOptional(text),
  tellsOfSave: v.exactOptional(flag),
} satisfies EntriesOf<TabSnapshot>);

const session = row({
  id: v.pipe(text, v.regex(/^session-id-\d+$/, 'an id such as "session-id-2"')),
  kind: choice(['home', 'entity', 'provider']),
  ownerId: v.exactOptional(text),
  title: text,
  titleTemplate: v.optional(text, ''),
  templateName: v.exactOptional(text),
  parameters: v.optional(data, {}),
  givenParameters: v.exactOptional(data),
  contextSources: v.exactOptional(
    v.record(v.string(), choice(['provider', 'agent', 'system']), 'an object'),
  ),
  context: v.exactOptional(v.unknown()),
  conversationId: v.exactOptional(text),
  hasConversationRecord: v.exactOptional(flag),
  dispositions: v.exactOptional(listOf(text, mostOpen)),
  providerSessionId: v.exactOptional(text),
  panelMode: mode,
  isKeptOpen: v.exactOptional(v.literal(true)),
  tabs: v.pipe(listOf(tab, mostOpen), v.minLength(1, 'at least the anchor tab')),
  focusedTabId: text,
  skippedTabs: v.exactOptional(listOf(text, mostOpen)),
} satisfies EntriesOf<SessionSnapshot>);

// An old link may hold a current presence together with the mark of its list.
const presence = row({
  presenceId: text,
  presenceText: text,
  presenceColor: text,
  basePresenceStatus: text,
  canUserSet: v.exactOptional(flag),
} satisfies EntriesOf<PresenceOption>);

export const snapshotSchema = v.pipe(
  row({
    user: v.exactOptional(userSchema),
    users: v.exactOptional(listOf(userSchema, mostOthers)),
    settings: row({
      limits: limitsSchema,
      events: eventsSchema,
      screen: v.optional(screenSchema, {}),
      forms: v.optional(formsSchema, {}),
      navigation: v.optional(navigationSchema, {}),
      quirks: quirkSchema,
      notifications: v.optional(queueSchema, {}),
      presence: v.optional(presenceRulesSchema, {}),
      features: v.optional(featuresSchema, {}),
      actions: v.optional(actionsSchema, {}),
      appSettings: v.optional(appSettingsSchema, {}),
      appOverrides: v.exactOptional(appSettingsSchema),
      formParameters: v.optional(formParametersSchema, {}),
      dialogs: v.optional(dialogsSchema, {}),
    } satisfies EntriesOf<Settings>),
    providers: listOf(providerSchema, mostOthers),
    inactiveProviders: listOf(providerSchema, mostOthers),
    // Newer than the first links that were handed out.
    outsideProviders: v.optional(listOf(providerSchema, mostOthers), []),
    appProfiles: v.optional(listOf(appProfileSchema, mostOthers)),
    templates: row({
      sessions: listOf(sessionTemplateSchema, mostOthers),
      tabs: listOf(tabTemplateSchema, mostOthers),
      notifications: listOf(notificationTemplateSchema, mostOthers),
    } satisfies EntriesOf<Templates>),
    agentTools: v.exactOptional(
      row({
        builtIn: flag,
        scripts: listOf(agentScriptSchema, mostOthers),
        macros: listOf(macroSchema, mostOthers),
        dispositions: dispositionsSchema,
        dispositionCodes: listOf(dispositionCodeSchema, mostOthers),
      } satisfies EntriesOf<AgentTools>),
    ),
    presence: v.optional(presence),
    presences: v.exactOptional(listOf(presence, mostOthers)),
    panel: row({
      mode,
      widths: v.record(v.string(), widthInPixels, 'an object'),
    } satisfies EntriesOf<Snapshot['panel']>),
    sessions: listOf(session, mostOpen),
    focusedSessionId: text,
  } satisfies EntriesOf<Snapshot>),
  v.check(({ sessions }) => sessions[0]?.id === homeSessionId, 'sessions that begin with Home'),
  v.check(({ sessions }) => isUnique(sessions.map(({ id }) => id)), 'sessions with unique IDs'),
  v.check(
    ({ sessions }) => isUnique(sessions.flatMap(({ tabs }) => tabs.map(({ id }) => id))),
    'tabs with unique IDs',
  ),
  v.check(
    ({ sessions }) =>
      sessions.every(({ tabs, focusedTabId }) => tabs.some(({ id }) => id === focusedTabId)),
    'sessions whose focusedTabId is one of their tabs',
  ),
  v.check(
    ({ sessions, focusedSessionId }) => sessions.some(({ id }) => id === focusedSessionId),
    'a focusedSessionId that is one of the sessions',
  ),
  v.check(
    ({ providers, inactiveProviders, outsideProviders }) =>
      isUnique(
        [...providers, ...inactiveProviders, ...outsideProviders].map(
          ({ uniqueName }) => uniqueName,
        ),
      ),
    'providers with unique names',
  ),
);

/** Checks a whole snapshot from a file, a link or a person; a bad one is not used at all. */
export function parseSnapshot(raw: unknown): Snapshot {
  const { presence: current, appProfiles, ...rest } = parseWith(snapshotSchema, raw);
  return { ...rest, appProfiles: appProfiles ?? [everythingProfile], presence: current };
}

function isUnique(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}
