import { isPageType, pageTypeNumbers } from '../workspace/templates/page-types.ts';
import type { RecordData, Seed } from '../dataverse/index.ts';
import type { WorkspaceState } from '../workspace/whole/state.ts';
import type {
  NotificationTemplate,
  SessionTemplate,
  TabTemplate,
} from '../workspace/templates/templates.ts';
import type { Provider } from '../workspace/providers/provider-shape.ts';

type Administered = Pick<
  WorkspaceState,
  | 'templates'
  | 'providers'
  | 'outsideProviders'
  | 'inactiveProviders'
  | 'appProfiles'
  | 'environment'
>;

/** The tables whose rows come from the configuration. */
export const administeredTables = [
  'msdyn_channelprovider',
  'msdyn_appconfiguration',
  'msdyn_applicationtabtemplate',
  'msdyn_templateparameter',
  'msdyn_sessiontemplate',
  'msdyn_notificationfield',
  'msdyn_notificationtemplate',
  'msdyn_presence',
  'msdyn_agentstatus',
] as const;

/**
 * Providers, app profiles and templates as rows, so that they can be read like any other
 * (templates.md 2 to 4).
 *
 * The workspace itself does not read them: changing a row does not change a template.
 */
export function adminRows(administered: Administered): Seed {
  const { templates, providers, outsideProviders, inactiveProviders } = administered;
  const { appProfiles, environment } = administered;
  const { sessions, tabs, notifications } = templates;
  const tabIds = idsOf('tab', tabs);
  return {
    msdyn_channelprovider: [
      ...[...providers, ...outsideProviders].map((provider) => providerRow(provider, true)),
      ...inactiveProviders.map((provider) => providerRow(provider, false)),
    ],
    msdyn_appconfiguration: appProfiles.map((profile) => ({
      ...named(profile),
      msdyn_description: profile.description ?? '',
      msdyn_appmoduleuniquename: environment.appName,
    })),
    msdyn_applicationtabtemplate: tabs.map(tabRow),
    msdyn_templateparameter: tabs.flatMap(parameterRows),
    msdyn_sessiontemplate: sessions.map((template, index) => sessionRow(template, index, tabIds)),
    msdyn_notificationfield: notifications.flatMap(fieldRows),
    msdyn_notificationtemplate: notifications.map(notificationRow),
    msdyn_kpieventdefinition: eventDefinitions,
  };
}

const groups = {
  session: 'b1',
  tab: 'b2',
  parameter: 'b3',
  notification: 'b4',
  field: 'b5',
  event: 'b6',
} as const;

/** The same in every run: group, number, and number within the group. */
function idOf(group: keyof typeof groups, index: number, part = 0): string {
  const first = `${groups[group]}${part.toString(16).padStart(6, '0')}`;
  return `${first}-0000-4000-8000-${String(index + 1).padStart(12, '0')}`;
}

/** Events that the workspace logs itself; the product's names for them are unknown (chosen). */
const eventDefinitions: readonly RecordData[] = Object.entries({
  CIF_NotificationDisplayed: 'Notification displayed',
  CIF_NotificationResponse: 'Notification response',
  CIF_SessionStarted: 'Session started',
  CIF_SessionSwitched: 'Session switched',
}).map(([name, label], index) => ({
  msdyn_kpieventdefinitionid: idOf('event', index),
  msdyn_name: name,
  msdyn_eventdisplayname: label,
  msdyn_eventtype: 100000000,
}));

// The first of several with the same name counts.
function idsOf(
  group: keyof typeof groups,
  rows: readonly { readonly uniqueName: string }[],
): ReadonlyMap<string, string> {
  const entries = rows.map(({ uniqueName }, index) => [uniqueName, idOf(group, index)] as const);
  return new Map(entries.toReversed());
}

function named(row: {
  readonly uniqueName: string;
  readonly name: string;
  readonly state?: 'Active' | 'Inactive' | undefined;
}): RecordData {
  return {
    msdyn_uniquename: row.uniqueName,
    msdyn_name: row.name,
    ...(row.state === 'Inactive' ? { statecode: 1 } : {}),
  };
}

function providerRow(provider: Provider, isActive: boolean): RecordData {
  return {
    ...named({ ...provider, state: isActive ? 'Active' : 'Inactive' }),
    msdyn_label: provider.label,
    msdyn_channelurl: provider.channelUrl,
    msdyn_enableoutbound: provider.enableOutbound,
    msdyn_sortorder: provider.sortOrder,
    msdyn_trusteddomain: provider.trustedDomain ?? '',
    msdyn_customparams: provider.customParams ?? '',
    msdyn_enableanalytics: provider.enableAnalytics,
  };
}

function tabAddress(id: string): string {
  return `/msdyn_applicationtabtemplates(${id})`;
}

const panelStates = { Minimized: 162450000, Hidden: 162450001, Docked: 162450002 };

function sessionRow(
  template: SessionTemplate,
  index: number,
  tabIds: ReadonlyMap<string, string>,
): RecordData {
  const { type, anchorTab, additionalTabs } = template;
  const anchor = anchorTab === undefined ? undefined : tabIds.get(anchorTab);
  const others = additionalTabs.flatMap((name) => tabIds.get(name) ?? []);
  return {
    msdyn_sessiontemplateid: idOf('session', index),
    ...named(template),
    msdyn_sessiontype: type === 'Entity' ? 1 : 0,
    msdyn_type: type === 'Entity',
    msdyn_entity: template.entity ?? null,
    msdyn_title: template.title,
    msdyn_panelstate: panelStates[template.panelMode],
    msdyn_enabletitlesync: template.applyTitleToAnchor,
    ...(anchor === undefined ? {} : { 'msdyn_anchortab@odata.bind': tabAddress(anchor) }),
    'msdyn_sessiontemplate_applicationtab@odata.bind': [...new Set(others)].map(tabAddress),
  };
}

function tabRow(template: TabTemplate, index: number): RecordData {
  const { pageType } = template;
  return {
    msdyn_applicationtabtemplateid: idOf('tab', index),
    ...named(template),
    msdyn_title: template.title,
    ...(isPageType(pageType) ? { msdyn_pagetype: pageTypeNumbers[pageType] } : {}),
    // Stored inverted: pinned means that the agent cannot close the tab (documented).
    msdyn_pinned: !template.canClose,
    msdyn_templateparameters: JSON.stringify(template.parameters),
  };
}

function parameterRows({ uniqueName, parameters }: TabTemplate, tab: number): RecordData[] {
  return Object.entries(parameters).map(([name, value], part) => ({
    msdyn_templateparameterid: idOf('parameter', tab, part),
    msdyn_uniquename: `${uniqueName}_${name}`,
    msdyn_name: name,
    msdyn_value: typeof value === 'string' ? value : JSON.stringify(value),
    'msdyn_applicationtabtemplateid@odata.bind': tabAddress(idOf('tab', tab)),
  }));
}

const desktopModes = { Never: 509180000, WhenInBackground: 509180001, Always: 509180002 };

function notificationRow(template: NotificationTemplate, index: number): RecordData {
  return {
    msdyn_notificationtemplateid: idOf('notification', index),
    ...named(template),
    msdyn_title: template.title,
    ...(template.icon === null ? {} : { msdyn_icon: template.icon }),
    msdyn_showtimeout: template.showTimeout,
    msdyn_timeout: template.timeoutSeconds,
    msdyn_autoacceptnotification: template.autoAccept,
    msdyn_acceptbuttontext: template.acceptText,
    msdyn_showrejectbutton: template.showReject,
    msdyn_rejectbuttontext: template.rejectText,
    msdyn_desktopnotificationmode: desktopModes[template.desktop],
    msdyn_theme: template.theme === 'Light' ? 509180001 : 509180000,
    'msdyn_notificationtemplate_notificationfield@odata.bind': template.fields.map(
      (_field, part) => `/msdyn_notificationfields(${idOf('field', index, part)})`,
    ),
  };
}

function fieldRows({ uniqueName, fields }: NotificationTemplate, template: number): RecordData[] {
  return fields.map(({ title, value, order }, part) => ({
    msdyn_notificationfieldid: idOf('field', template, part),
    msdyn_uniquename: `${uniqueName}_${part + 1}`,
    msdyn_name: title,
    msdyn_title: title,
    msdyn_value: value,
    ...(order === undefined ? {} : { msdyn_order: order }),
  }));
}
