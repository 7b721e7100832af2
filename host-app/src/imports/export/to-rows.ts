import type { WorkspaceConfig } from '../../config/parse-config.ts';
import { isPageType, pageTypeNumbers } from '../../workspace/templates/page-types.ts';
import { stableGuid } from '../stable-guid.ts';
import { macroRow, scriptLinks, scriptRows, toolKeys } from './agent-tool-rows.ts';
import type { Outgoing, OutgoingLink, OutgoingRow, RowKey } from './shape.ts';

type Session = WorkspaceConfig['sessionTemplates'][number];
type Tab = WorkspaceConfig['tabTemplates'][number];
type Notification = WorkspaceConfig['notificationTemplates'][number];
type Provider = WorkspaceConfig['providers'][number];
type Profile = WorkspaceConfig['appProfiles'][number];

/** The parts of a config that have tables in the product. */
export type ExportedParts = Pick<
  WorkspaceConfig,
  | 'sessionTemplates'
  | 'tabTemplates'
  | 'notificationTemplates'
  | 'agentScripts'
  | 'macros'
  | 'providers'
  | 'appProfiles'
  | 'presence'
>;

/** Templates, providers, profiles and presences as rows of the product's tables. */
export function toRows(parts: ExportedParts): Outgoing {
  const { sessionTemplates, tabTemplates, notificationTemplates, providers, presence } = parts;
  const keys = toolKeys(parts.agentScripts, parts.macros);
  return {
    rows: [
      ...providers.map(providerRow),
      ...tabTemplates.flatMap((tab) => [tabRow(tab), ...parameterRows(tab)]),
      ...sessionTemplates.map(sessionRow),
      ...notificationTemplates.flatMap((template) => [
        ...template.fields.map((_field, index) => fieldRow(template, index)),
        notificationRow(template),
      ]),
      ...parts.macros.map(macroRow),
      ...parts.agentScripts.flatMap((script) => scriptRows(script, keys)),
      ...presence.map(presenceRow),
      ...parts.appProfiles.flatMap((profile) => [profileRow(profile), ...roleRows(profile)]),
    ],
    links: [
      ...sessionTemplates.flatMap(tabLinks),
      ...sessionTemplates.flatMap(({ uniqueName, agentScripts = [] }) =>
        scriptLinks(sessionKey(uniqueName), agentScripts, keys),
      ),
      ...notificationTemplates.flatMap(fieldLinks),
      ...parts.appProfiles.flatMap((profile) => profileLinks(profile, providers)),
    ],
    losses: lossesOf(parts),
  };
}

function keyOf(table: string, uniqueName: string, name = uniqueName): RowKey {
  return { table, id: stableGuid(`${table} ${uniqueName.toLowerCase()}`), uniqueName, name };
}

const tabKey = (name: string) => keyOf('msdyn_applicationtabtemplate', name);
const sessionKey = (name: string) => keyOf('msdyn_sessiontemplate', name);

type Cells = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** A row with its usual columns; empty ones are left out. */
function row(key: RowKey, cells: Cells, lookups: OutgoingRow['lookups'] = {}): OutgoingRow {
  const all = { ...cells, ...('statecode' in cells ? {} : { statecode: 0 }) };
  const filled = Object.entries<Cells[string]>(all).flatMap(([name, value]) =>
    value === undefined || value === null || value === '' ? [] : [[name, value] as const],
  );
  return { key, cells: Object.fromEntries(filled), lookups };
}

function stateOf(state: 'Active' | 'Inactive'): number {
  return state === 'Inactive' ? 1 : 0;
}

function providerRow(provider: Provider): OutgoingRow {
  return row(keyOf('msdyn_channelprovider', provider.uniqueName, provider.name), {
    msdyn_name: provider.name,
    msdyn_label: provider.label,
    msdyn_channelurl: provider.channelUrl,
    msdyn_trusteddomain: provider.trustedDomain,
    msdyn_enableoutbound: provider.enableOutbound,
    msdyn_sortorder: provider.sortOrder,
    msdyn_apiversion: 162450000,
    msdyn_customparams: provider.customParams,
    msdyn_enableanalytics: provider.enableAnalytics,
    statecode: stateOf(provider.state),
  });
}

const panelStates = { Minimized: 162450000, Hidden: 162450001, Docked: 162450002 } as const;

function sessionRow(template: Session): OutgoingRow {
  const { anchorTab, icon } = template;
  const resource = icon?.replace(/^\/?webresources\//i, '');
  return row(
    { ...sessionKey(template.uniqueName), name: template.name },
    {
      msdyn_name: template.name,
      msdyn_title: template.title,
      msdyn_description: template.description,
      msdyn_sessiontype: template.type === 'Entity' ? 1 : 0,
      msdyn_type: template.type === 'Entity',
      msdyn_entity: template.entity,
      msdyn_panelstate: panelStates[template.panelMode],
      msdyn_enabletitlesync: template.applyTitleToAnchor,
      ...expressionCells(template.scriptExpression),
      statecode: stateOf(template.state),
    },
    {
      ...(anchorTab === undefined ? {} : { msdyn_anchortab: tabKey(anchorTab) }),
      ...(resource === undefined || resource === ''
        ? {}
        : { msdyn_sessionicon: keyOf('webresource', resource) }),
    },
  );
}

/** Only the product's own JSON has a column; our short form is named as a loss. */
function expressionCells(expression: unknown): Cells {
  if (expression === undefined || isShortRule(expression)) return {};
  const text = typeof expression === 'string' ? expression : JSON.stringify(expression);
  return { msdyn_enablebuildexpression: true, msdyn_expressiondata: text };
}

function isShortRule(expression: unknown): boolean {
  return typeof expression === 'object' && expression !== null && 'if' in expression;
}

function tabRow(template: Tab): OutgoingRow {
  const { pageType } = template;
  return row(
    { ...tabKey(template.uniqueName), name: template.name },
    {
      msdyn_name: template.name,
      msdyn_title: template.title,
      msdyn_description: template.description,
      msdyn_pagetype: isPageType(pageType)
        ? pageTypeNumbers[pageType]
        : Number(pageType) || undefined,
      msdyn_pinned: !template.canClose,
      msdyn_templateparameters: JSON.stringify(
        Object.fromEntries(parametersOf(template).map(([name, value]) => [name, { value }])),
      ),
      statecode: stateOf(template.state),
    },
  );
}

/** The product stores texts. */
function parametersOf({ parameters }: Tab): [string, string][] {
  return Object.entries(parameters).flatMap(([name, value]): [string, string][] => {
    if (value === undefined || value === null || value === '') return [];
    return [[name, typeof value === 'string' ? value : JSON.stringify(value)]];
  });
}

function parameterRows(template: Tab): OutgoingRow[] {
  return parametersOf(template).map(([name, value]) =>
    row(
      keyOf('msdyn_templateparameter', `${template.uniqueName}_${name}`, name),
      { msdyn_name: name, msdyn_value: value },
      { msdyn_applicationtabtemplateid: tabKey(template.uniqueName) },
    ),
  );
}

const desktopModes = { Never: 509180000, WhenInBackground: 509180001, Always: 509180002 } as const;
const themes = { Dark: 509180000, Light: 509180001 } as const;

function notificationRow(template: Notification): OutgoingRow {
  return row(keyOf('msdyn_notificationtemplate', template.uniqueName, template.name), {
    msdyn_name: template.name,
    msdyn_title: template.title,
    msdyn_description: template.description,
    msdyn_icon: template.icon,
    msdyn_showtimeout: template.showTimeout,
    msdyn_timeout: template.timeoutSeconds,
    msdyn_autoacceptnotification: template.autoAccept,
    msdyn_autopopupsession: template.autoAcceptOnTimeout,
    msdyn_acceptbuttontext: template.acceptText,
    msdyn_showrejectbutton: template.showReject,
    msdyn_rejectbuttontext: template.rejectText,
    msdyn_desktopnotificationmode: desktopModes[template.desktop],
    msdyn_theme: themes[template.theme],
    statecode: stateOf(template.state),
  });
}

function fieldKey({ uniqueName }: Notification, index: number): RowKey {
  return keyOf('msdyn_notificationfield', `${uniqueName}_field_${index + 1}`);
}

function fieldRow(template: Notification, index: number): OutgoingRow {
  const field = template.fields[index];
  return row(fieldKey(template, index), {
    msdyn_name: field?.title,
    msdyn_title: field?.title,
    msdyn_value: field?.value,
    msdyn_order: field?.order,
  });
}

const statuses = {
  AVAILABLE: 192360000,
  BUSY: 192360001,
  BUSY_DO_NOT_DISTURB: 192360002,
  AWAY: 192360003,
  OFFLINE: 192360004,
} as const;

function presenceRow({
  text,
  status,
  id,
  selectable,
}: WorkspaceConfig['presence'][number]): OutgoingRow {
  const key = keyOf('msdyn_presence', text);
  return row(
    { ...key, id: id ?? key.id, uniqueName: '' },
    {
      msdyn_name: text,
      msdyn_presencestatustext: text,
      msdyn_basepresencestatus: statuses[status],
      msdyn_canuserset: selectable,
    },
  );
}

function profileKey({ uniqueName, name }: Profile): RowKey {
  return keyOf('msdyn_appconfiguration', uniqueName, name);
}

function profileRow(profile: Profile): OutgoingRow {
  return row(profileKey(profile), {
    msdyn_name: profile.name,
    msdyn_description: profile.description,
    msdyn_profileorder: profile.roles[0]?.rank,
    statecode: stateOf(profile.state),
  });
}

function roleRows(profile: Profile): OutgoingRow[] {
  return profile.roles.map(({ id }) => {
    const key = keyOf('msdyn_appprofilerolemapping', `${profile.uniqueName} ${id}`);
    return row(
      { ...key, uniqueName: '' },
      {},
      {
        msdyn_appprofileid: profileKey(profile),
        msdyn_securityroleid: { table: 'role', id, uniqueName: '', name: id },
      },
    );
  });
}

function tabLinks({ uniqueName, additionalTabs }: Session): OutgoingLink[] {
  return additionalTabs.map((tab) => ({
    intersect: 'msdyn_sessiontemplate_applicationtab',
    ends: [sessionKey(uniqueName), tabKey(tab)],
  }));
}

function fieldLinks(template: Notification): OutgoingLink[] {
  const owner = keyOf('msdyn_notificationtemplate', template.uniqueName, template.name);
  return template.fields.map((_field, index) => ({
    intersect: 'msdyn_notificationtemplate_notificationfield',
    ends: [owner, fieldKey(template, index)],
  }));
}

function profileLinks(profile: Profile, all: readonly Provider[]): OutgoingLink[] {
  const self = profileKey(profile);
  const names =
    profile.providers === 'all' ? all.map(({ uniqueName }) => uniqueName) : profile.providers;
  const sessions = profile.sessionTemplates === 'all' ? [] : profile.sessionTemplates;
  return [
    ...names.map((name): OutgoingLink => ({
      intersect: 'msdyn_appconfig_msdyn_channelprovider',
      ends: [self, keyOf('msdyn_channelprovider', name)],
    })),
    ...sessions.map((name): OutgoingLink => ({
      intersect: 'msdyn_appconfiguration_sessiontemplate',
      ends: [self, sessionKey(name)],
    })),
    ...profile.users.map((id): OutgoingLink => ({
      intersect: 'msdyn_appconfiguration_systemuser',
      ends: [self, { table: 'systemuser', id: id.toLowerCase(), uniqueName: '', name: id }],
    })),
  ];
}

function named(rows: readonly string[], text: string): string[] {
  return rows.length === 0 ? [] : [`${text}: ${rows.join(', ')}.`];
}

function namesOf(rows: readonly { readonly uniqueName: string }[]): string[] {
  return rows.map(({ uniqueName }) => uniqueName);
}

function lossesOf(parts: ExportedParts): string[] {
  const { tabTemplates, presence, appProfiles } = parts;
  return [
    ...named(
      namesOf(
        parts.sessionTemplates.filter(({ scriptExpression }) => isShortRule(scriptExpression)),
      ),
      'A short "scriptExpression" has no column; build the expression in the organization',
    ),
    ...named(
      namesOf(tabTemplates.filter(({ tags }) => tags.length > 0)),
      'The product has no column for "tags" of tab templates',
    ),
    ...named(
      presence.filter(({ color }) => color !== undefined).map(({ text }) => text),
      'The product has no column for "color" of presences',
    ),
    ...named(
      namesOf(appProfiles.filter(({ isDefault }) => isDefault)),
      'No column says which app profile is the default; choose it in the organization',
    ),
    ...named(
      namesOf(appProfiles.filter(({ providers }) => providers === 'all')),
      'A profile of the product lists its providers, so "all" became the providers of today',
    ),
    ...named(
      namesOf(appProfiles.filter(({ roles }) => new Set(roles.map(({ rank }) => rank)).size > 1)),
      'A profile of the product has one rank for all its roles, so the first one is used',
    ),
    ...named(
      namesOf(appProfiles.filter(({ sessionTemplates }) => sessionTemplates !== 'all')),
      'An import takes all session templates for a profile, whatever it lists',
    ),
  ];
}
