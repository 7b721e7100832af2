import { faultKinds } from '../store/fault-kinds.ts';

const template = {
  description: 'Description for administrators.',
  state: 'An inactive template is not found.',
};

const roles = 'IDs of the security roles, which app profiles refer to.';

/**
 * Meaning of each key that the schema itself does not describe, for the published schema and the
 * documentation; the page does not load these sentences.
 */
export const keySentences: Readonly<Record<string, string>> = {
  environment: 'The organization and the agent, as getEnvironment returns them.',
  'environment.orgUniqueName': 'Unique name of the organization.',
  'environment.orgId': 'ID of the organization.',
  'environment.tenantId': 'ID of its tenant.',
  'environment.appId': 'ID of the app.',
  'environment.appName': 'Name of the app, shown in the header.',
  'environment.crmVersion': 'Version of the organization.',
  'environment.user': 'The signed-in agent.',
  'environment.user.id': 'ID of the agent, and of the row in systemuser.',
  'environment.user.roles': roles,
  'users.id': 'ID of the user, and of the row in systemuser.',
  'users.fullName': 'Name of the user.',
  'users.roles': roles,
  'providers.apiVersion':
    'Version of the Channel Integration Framework; only version 2 is supported.',
  'providers.enableAnalytics': "Records the provider's sessions and analytics events as rows.",
  'providers.state': 'An inactive provider is not loaded.',
  'appProfiles.uniqueName': 'Unique name of the profile.',
  'appProfiles.name': 'Display name. Default: the unique name.',
  'appProfiles.description': template.description,
  'appProfiles.state': 'An inactive profile applies to nobody.',
  'appProfiles.roles.id': 'ID of the role.',
  'appProfiles.roles.rank': 'From 1; a lower rank takes precedence.',
  sessionTemplates: 'Session templates, in addition to the built-in ones.',
  ...under('sessionTemplates', template),
  'sessionTemplates.type':
    'Generic, for createSession, or Entity, for records that the agent opens.',
  'sessionTemplates.applyTitleToAnchor': 'The anchor tab also has the title of the session.',
  tabTemplates: 'Application tab templates, in addition to the built-in ones.',
  ...under('tabTemplates', template),
  notificationTemplates: 'Notification templates, in addition to the built-in ones.',
  ...under('notificationTemplates', template),
  'notificationTemplates.icon': 'Image for desktop notifications, which do not use SVG files.',
  'notificationTemplates.timeoutSeconds':
    'Seconds until the notification times out, from 1 to 500, or 0 for no limit.',
  'notificationTemplates.autoAccept':
    'Accepts the notification without the agent: after one second, or with autoAcceptOnTimeout when the time runs out.',
  'notificationTemplates.showReject': 'Whether the toast has a reject button.',
  'notificationTemplates.rejectText': 'Text of the reject button.',
  'notificationTemplates.desktop': 'When to show a desktop notification too.',
  'notificationTemplates.theme': 'Theme of the toast.',
  'notificationTemplates.fields.order': 'Position of the field; fields without one come last.',
  'agentScripts.uniqueName': 'Unique name of the script.',
  'agentScripts.description': template.description,
  'agentScripts.state': 'An inactive script is not shown.',
  'agentScripts.steps.uniqueName': 'Unique name of the step.',
  'agentScripts.steps.order': 'Position of the step.',
  'agentScripts.steps.type':
    'Text is marked as done, Macro runs a macro, and Script shows another script.',
  'agentScripts.steps.state': 'An inactive step is not shown.',
  'macros.description': template.description,
  'macros.state': 'An inactive macro is not found.',
  'macros.actions': 'The actions, in the order of runAfter.',
  'macros.actions.then': 'Actions that run if the condition holds.',
  'macros.actions.else': 'Actions that run otherwise.',
  dispositions: 'Whether agents choose disposition codes.',
  'dispositionCodes.name': 'Name that the agent sees.',
  'dispositionCodes.category': 'Heading under which the code is listed.',
  'dispositionCodes.state': 'An inactive code is not offered.',
  'tables.name': 'The logical name, such as new_meter.',
  'tables.label': 'Display name. Default: derived from the logical name.',
  'tables.pluralLabel': 'Display name of several rows. Default: the plural of the label.',
  'tables.keys.name': 'Name of the key.',
  'tables.keys.columns': 'Logical names of its columns.',
  'tables.columns': 'Columns of a custom table, or additional columns of a built-in one.',
  'tables.columns.label': 'Display name. Default: derived from the logical name.',
  'tables.columns.type': 'Type of the values.',
  'day.hours': 'Length of the day in hours.',
  'day.calls': 'Number of calls during the day.',
  'presence.status': 'Base status of the presence.',
  'presence.id': 'ID of the presence. Default: derived from its position in the list.',
  limits: 'How much can be open or waiting at the same time.',
  events: 'When widgets receive events about the panel.',
  screen: 'Appearance and behavior of the screen.',
  forms: 'When openForm settles.',
  navigation: 'Where openForm opens its page.',
  'faults.preset': 'Built-in rules that come before those in "rules".',
  'faults.rules.probability': 'Share of the matching messages that the rule affects, from 0 to 1.',
  'faults.requests.probability':
    'Share of the matching requests that the rule affects, from 0 to 1.',
  'faults.rules.fault': `The fault, such as { "kind": "latency", "milliseconds": 500 }. Kinds: ${faultKinds.join(', ')}.`,
  notifications: 'Waiting time and sound of toasts.',
};

function under(
  list: string,
  sentences: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(sentences).map(([key, sentence]) => [`${list}.${key}`, sentence]),
  );
}
