import type { PanelGap } from '../../workspace/panel/panel.ts';
import { note, problem, warning } from './severity.ts';

/** A mistake that the tables report. */
type PlatformError = {
  readonly message: string;
  readonly nearest: string | undefined;
  readonly fix: string | undefined;
};

/** Calls with unusable arguments, or at an unsuitable moment. */
export const workspaceDiagnostics = {
  panelUnavailable: (gap: PanelGap) => {
    switch (gap.kind) {
      case 'home':
        return warning(
          'PN3',
          'documented',
          'setMode on Home shows nothing when there are several providers.',
          'Create a default session when the provider starts, then call setMode.',
        );
      case 'foreign':
        return warning(
          'SE10',
          'documented',
          `setMode showed nothing: the agent opened "${gap.title}", and a session like that belongs to no provider.`,
          'Call setMode while a session of this provider has the focus.',
        );
      case 'inactive':
        return warning(
          'HO8',
          'chosen',
          `setMode showed nothing: the provider that opened "${gap.title}" is turned off.`,
          'Turn the provider on again, or go to another session.',
        );
    }
  },
  smallWidth: (width: number) =>
    warning(
      'PN5',
      'documented',
      `setWidth(${width}) changed nothing: widths below 300 are ignored.`,
      'Ask for 300 pixels or more, or minimize the panel with setMode(0).',
    ),
  wideWidth: (width: number) =>
    warning(
      'PN6',
      'documented',
      `setWidth(${width}) is more than half of the window: the panel was minimized.`,
      'Ask for at most half of the window.',
    ),
  countIsNoNumber: (method: string, got: string) =>
    warning(
      'SE12',
      'observed',
      `${method}: the count must be a number of 0 or more, got ${got}. It had no effect.`,
      'The second argument is the count; the correlation id comes after it.',
    ),
  inputIsNoObject: (method: string, got: string, isJson: boolean) =>
    problem(
      'SE11',
      'observed',
      `${method}: input must be an object, got ${isJson ? 'JSON text' : got}. Its values are lost.`,
      isJson
        ? 'Pass the object itself, without JSON.stringify.'
        : method === 'createSession'
          ? 'Pass an object with templateName and templateParameters.'
          : 'Pass an object of names and values.',
    ),
  titleIgnored: (template: string, title: string) =>
    warning(
      'SE8',
      'documented',
      `setSessionTitle did not use title: the title of the template, "${template}", has slugs, so the session is named "${title}".`,
      'Pass the values of its slugs, such as { customerName }.',
    ),
  tabTitleMissing: () =>
    warning(
      'TB9',
      'chosen',
      'setTabTitle without a title changed nothing: the tab keeps its caption.',
      'Pass { title } as the second argument.',
    ),
  mapInput: (method: string, member: string) =>
    warning(
      'TB15',
      'documented',
      `${method} ignores ${member}, which only Microsoft.Apm on the host page accepts. Its values are lost.`,
      'Pass an object of names and values as templateParameters.',
    ),
  searchTextIgnored: () =>
    warning(
      'SR7',
      'observed',
      'searchAndOpenRecords with searchOnly true ignores $search: only the other options select rows.',
      "Write the condition as a filter, such as $filter=contains(fullname,'Ada').",
    ),
  platformError: (type: string, { message, nearest, fix }: PlatformError) =>
    problem(
      'RC1',
      'observed',
      `${type} failed: ${message}`,
      nearest === undefined ? (fix ?? queryFix(message)) : hintText(nearest, fix),
    ),
  unknownAttribute: (table: string, name: string, nearest: string | undefined) =>
    warning(
      'RC7',
      'chosen',
      `getEntityMetadata: "${name.slice(0, 100)}" is not a column of ${table}, so Attributes does not have it.`,
      nearest === undefined ? 'Use logical names of columns.' : `Write "${nearest}".`,
    ),
  unknownSearchTable: (table: string, nearest: string | undefined) =>
    warning(
      'SR5',
      'chosen',
      `There is no table "${table.slice(0, 100)}", so the search page finds nothing.`,
      nearest === undefined ? 'Pass the logical name of a table.' : `Write "${nearest}".`,
    ),
  unknownPresence: (given: string, known: readonly string[]) =>
    warning(
      'PR1',
      'documented',
      `setPresence: "${given.slice(0, 100)}" is not one of this workspace's presence texts, so nothing changed and the call returned false.`,
      `Use one of these texts exactly: ${known.map((text) => `"${text}"`).join(', ')}.`,
    ),
  presenceOfSystem: (given: string, settable: readonly string[]) =>
    warning(
      'PR6',
      'chosen',
      `setPresence: only the system sets "${given.slice(0, 100)}", so nothing changed and the call returned false.`,
      `Use one of ${settable.map((text) => `"${text}"`).join(', ')}, or remove "selectable": false from the presence in the config.`,
    ),
  hiddenOnHome: () =>
    note(
      'SE6',
      'observed',
      'The panel is hidden on Home: the agent left a session in which it was docked, and the panel takes the mode of the session that the agent goes to. The widget keeps running.',
      'Nothing to correct. Call setMode(1) on Home, or set screen.homeKeepsPanel to keep it docked there.',
    ),
  matchesWithoutText: (count: number) =>
    note(
      'SR8',
      'observed',
      `searchAndOpenRecords found ${count} records and opened an empty search page, because the query has no $search.`,
      'Add $search with the text to look for, so that the agent sees the matches.',
    ),
  singleHitWithText: () =>
    note(
      'SR2',
      'chosen',
      'searchAndOpenRecords with $search had a single match, so its record opened. The documentation contradicts itself: one page says that the search page opens, another that the record opens, as the product does in use.',
      'Set quirks.searchAlwaysShowsPage to try the other behavior.',
    ),
  formOnHome: (opens: 'tab' | 'session') =>
    note(
      'PG13',
      'chosen',
      `openForm on Home opened a ${opens}. Sources differ: in observed builds, a tab opens and the panel stays; according to the navigation documentation, a session opens and the panel hides.`,
      `Set navigation.openFormOnHome to "${opens === 'tab' ? 'session' : 'tab'}" to try the other behavior.`,
    ),
  newRecordAnswer: (answers: 'onSave' | 'atOnce') =>
    note(
      'PG1',
      'chosen',
      `openForm of a new record answers ${answers === 'onSave' ? 'when the record is saved or its tab is closed' : 'at once'}; when the product answers is unknown.`,
      `Set forms.newRecordAnswers to "${answers === 'onSave' ? 'atOnce' : 'onSave'}" to see how the provider handles the other timing.`,
    ),
  clickToActDeprecated: () =>
    note(
      'EN9',
      'documented',
      'setClickToAct needs a privilege since January 2024 and was announced as deprecated for October 31, 2025.',
      'Set enableOutbound on the provider in the configuration instead.',
    ),
  analyticsOff: () =>
    note(
      'EN10',
      'chosen',
      'logAnalyticsEvent wrote nothing: analytics is off for this provider.',
      'Set enableAnalytics on the provider in the config.',
    ),
  noAnalyticsEvents: () =>
    warning(
      'EN10',
      'documented',
      'logAnalyticsEvent wrote nothing: its data has no events.',
      'Pass { conversationId, providerSessionId, events: [{ kpiEventName }] }.',
    ),
  manyAnalyticsEvents: (most: number) =>
    warning(
      'EN10',
      'chosen',
      `logAnalyticsEvent writes at most ${most} events per call; the others were left out.`,
      'Log each event when it happens.',
    ),
  unknownKpiEvent: (name: string) =>
    warning(
      'EN10',
      'chosen',
      `logAnalyticsEvent wrote nothing: there is no event definition "${name.slice(0, 100)}".`,
      `Define it as an administrator would: "records": { "msdyn_kpieventdefinition": [{ "msdyn_name": ${JSON.stringify(name.slice(0, 100))}, "msdyn_eventdisplayname": ${JSON.stringify(name.slice(0, 100))}, "msdyn_eventtype": 100000001 }] }.`,
    ),
  manyKpiAttributes: (count: number) =>
    warning(
      'EN10',
      'chosen',
      `logAnalyticsEvent left ${count} attributes of customData out: a row has five columns for them.`,
      'Put additional values in additionalData.',
    ),
  unknownFeature: (name: string) =>
    note(
      'EN7',
      'chosen',
      `Unknown feature "${name}", so it is off.`,
      `Set features["${name}"] in the config to true or false.`,
    ),
  unknownAction: (name: string) =>
    note(
      'EN8',
      'chosen',
      `Unknown action "${name}"; the reply was empty.`,
      `Set actions["${name}"] in the config to the reply that the provider needs.`,
    ),
  unknownDialog: (name: string) =>
    note(
      'PG12',
      'chosen',
      `Unknown dialog "${name}"; the agent sees its name and parameters.`,
      `Set dialogs["${name}"] in the config.`,
    ),
} as const;

function hintText(nearest: string, fix: string | undefined): string {
  return fix === undefined ? `Did you mean "${nearest}"?` : `Did you mean "${nearest}"? ${fix}`;
}

/** Text form of a missing value or an object. */
const notAValue = /\bundefined\b|\[object \w+\]/;

function queryFix(message: string): string {
  return notAValue.test(message)
    ? 'A value was missing when the query was built: await the call that returns it, and read its members from JSON.parse(result).'
    : 'Correct the table, column or query.';
}
