import * as v from 'valibot';
import { appNames } from '../dataverse/index.ts';
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
  notificationsSchema,
  presenceRulesSchema,
  themeSchema,
} from './behavior-schemas.ts';
import { budgetsSchema } from './budgets-schema.ts';
import { environmentSchema, userSchema } from './environment-schema.ts';
import { faultPlanSchema } from './fault-schema.ts';
import { providerSchema } from './provider-schema.ts';
import { quirkSchema } from './quirk-schema.ts';
import { tableSchema } from './table-schema.ts';
import {
  notificationTemplateSchema,
  sessionTemplateSchema,
  tabTemplateSchema,
} from './template-schemas.ts';
import { choice, flag, row, text, uniqueName, wholeNumber } from './values.ts';

const tableName = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z]\w*$/, 'the logical name of a table, such as "contact"'),
);

const recordSchema = v.record(v.string(), v.unknown(), 'an object');

export const presenceSchema = row({
  text: v.pipe(text, v.description('The text that setPresence must match exactly.')),
  status: choice(['AVAILABLE', 'BUSY', 'BUSY_DO_NOT_DISTURB', 'AWAY', 'OFFLINE']),
  color: v.optional(v.pipe(text, v.description('CSS color.'))),
  id: v.optional(text),
  selectable: v.optional(
    v.pipe(flag, v.description('false: only the system sets it; agents and setPresence cannot.')),
    true,
  ),
});

export const limitsSchema = row({
  sessions: v.optional(
    v.pipe(wholeNumber(2, 1000), v.description('Maximum number of open sessions, including Home.')),
    10,
  ),
  tabsPerSession: v.optional(
    v.pipe(
      wholeNumber(1, 1000),
      v.description('Maximum number of tabs per session, including the anchor.'),
    ),
    10,
  ),
  queuedNotifications: v.optional(
    v.pipe(
      wholeNumber(0, 1000),
      v.description('Maximum number of toasts that wait behind the one on screen.'),
    ),
    10,
  ),
});

export const eventsSchema = row({
  manualOnly: v.optional(
    v.pipe(flag, v.description('Reports panel changes only if the agent made them.')),
    false,
  ),
});

export const formsSchema = row({
  newRecordAnswers: v.optional(
    v.pipe(
      choice(['onSave', 'atOnce']),
      v.description(
        'When openForm of a new record settles: on save or when its tab is closed, or at once. The timing of the product is unknown.',
      ),
    ),
    'onSave',
  ),
});
export const navigationSchema = row({
  openFormOnHome: v.optional(
    v.pipe(
      choice(['tab', 'session']),
      v.description(
        "Where a widget's openForm opens its page on Home: in a tab beside the panel (observed), or in a session, which hides the panel.",
      ),
    ),
    'tab',
  ),
});
export const screenSchema = row({
  keepFramedPages: v.optional(
    v.pipe(
      flag,
      v.description(
        'Framed websites and web resources keep their state while another tab or session has the focus. In the product, they reload.',
      ),
    ),
    false,
  ),
  panelHandle: v.optional(
    v.pipe(
      flag,
      v.description(
        'A handle at the edge brings back a hidden panel. false removes it: the product is not known to have one.',
      ),
    ),
    true,
  ),
  inbox: v.optional(
    v.pipe(
      flag,
      v.description(
        'An Inbox next to Home lists the cases, conversations and activities that are assigned to the agent.',
      ),
    ),
    false,
  ),
  legacyLayout: v.optional(
    v.pipe(
      flag,
      v.description(
        'Sessions in a strip on the left and tabs in a row with a + button, as in the product before October 2023. The API works the same.',
      ),
    ),
    false,
  ),
  closeWithoutWarning: v.optional(
    v.pipe(
      flag,
      v.description(
        'Sessions close without asking, as with msdyn_SuppressSessionCloseWarning; the agent is still asked about unsaved changes.',
      ),
    ),
    false,
  ),
  morePermissions: v.optional(
    v.pipe(
      flag,
      v.description(
        'Widgets may also autoplay sound and write to the clipboard. The product is not known to allow that.',
      ),
    ),
    false,
  ),
  sessionKeys: v.optional(
    v.pipe(flag, v.description('Alt+Shift+1 to 9 switch to the sessions in order.')),
    false,
  ),
  homeKeepsPanel: v.optional(
    v.pipe(
      flag,
      v.description(
        'The panel stays docked on Home while the only provider has a session. In the product, it hides there once a session has been opened.',
      ),
    ),
    false,
  ),
  embeddable: v.optional(
    v.pipe(
      flag,
      v.description('Other pages may show the workspace in a frame. Only for pages you trust.'),
    ),
    false,
  ),
  onlyConfiguredFrames: v.optional(
    v.pipe(
      flag,
      v.description(
        'Frames show only the origins of providers, trusted domains and tab templates. By default, they also show any https page, as in the product.',
      ),
    ),
    false,
  ),
});

const daySchema = row({
  seed: v.optional(
    v.pipe(wholeNumber(0, 4_294_967_295), v.description('The same seed gives the same day.')),
    1,
  ),
  hours: v.optional(wholeNumber(1, 24), 8),
  calls: v.optional(wholeNumber(1, 10_000), 500),
  ringsAgent: v.optional(
    v.pipe(
      flag,
      v.description(
        'Sends every twelfth call to the softphone sample while the agent is available.',
      ),
    ),
    false,
  ),
});

/** The whole config file. Everything is optional; the defaults are part of the schema. */
export const configSchema = row({
  $schema: v.optional(v.pipe(text, v.description('Address of this schema, for editors.'))),
  builtIn: v.optional(
    v.pipe(flag, v.description('false starts empty: no built-in provider, template or record.')),
    true,
  ),
  environment: v.optional(environmentSchema, {}),
  users: v.optional(
    v.pipe(
      v.array(userSchema, 'a list'),
      v.description(
        'Users who can sign in, in addition to the agent of the environment and the sample agents.',
      ),
    ),
    [],
  ),
  providers: v.optional(
    v.pipe(
      v.array(providerSchema, 'a list'),
      v.description('Telephony providers. Without this list, the softphone sample runs alone.'),
    ),
  ),
  appProfiles: v.optional(
    v.pipe(
      v.array(appProfileSchema, 'a list'),
      v.description(
        'Which agents work with which providers and session templates. Without profiles, everything is available to every agent.',
      ),
    ),
    [],
  ),
  sessionTemplates: v.optional(v.array(sessionTemplateSchema, 'a list'), []),
  tabTemplates: v.optional(v.array(tabTemplateSchema, 'a list'), []),
  notificationTemplates: v.optional(v.array(notificationTemplateSchema, 'a list'), []),
  agentScripts: v.optional(
    v.pipe(
      v.array(agentScriptSchema, 'a list'),
      v.description('Agent scripts, which session templates name.'),
    ),
    [],
  ),
  macros: v.optional(
    v.pipe(
      v.array(macroSchema, 'a list'),
      v.description('Macros for steps of agent scripts and for runMacro.'),
    ),
    [],
  ),
  dispositions: v.optional(dispositionsSchema, {}),
  dispositionCodes: v.optional(
    v.pipe(
      v.array(dispositionCodeSchema, 'a list'),
      v.description('Codes for the result of a conversation, in addition to the built-in ones.'),
    ),
    [],
  ),
  records: v.optional(
    v.pipe(
      v.record(tableName, v.array(recordSchema, 'a list'), 'an object'),
      v.description('Initial rows, by logical name of the table.'),
    ),
    {},
  ),
  tables: v.optional(
    v.pipe(
      v.array(tableSchema, 'a list'),
      v.description('Custom tables, and custom columns of built-in tables.'),
    ),
    [],
  ),
  schema: v.optional(
    v.pipe(
      choice(['strict', 'open']),
      v.description(
        'How to treat tables and columns that neither the system nor "tables" defines. By default, a name with a publisher prefix is created on first use with a warning, and any other name is refused; strict refuses both, open creates both.',
      ),
    ),
  ),
  apps: v.optional(
    v.pipe(
      v.array(choice([...appNames]), 'a list'),
      v.description('Applications besides Customer Service whose columns the tables include.'),
    ),
    [],
  ),
  sampleRows: v.optional(
    v.pipe(
      choice(['all', 'few', 'none']),
      v.description(
        'all: the built-in contact center with 40 accounts, 400 cases and 1,500 activities; few: only the rows of the first screen; none: no sample row, and no sample agent.',
      ),
    ),
    'all',
  ),
  sampleDates: v.optional(
    v.pipe(
      choice(['today', 'fixed']),
      v.description(
        'today: dates in the sample rows shift by whole days, so that the latest finished work is from the day the page loads; fixed: the same dates every day, up to 2026-10-01.',
      ),
    ),
    'today',
  ),
  keepRecords: v.optional(
    v.pipe(
      flag,
      v.description(
        'Keeps the rows in the browser so that they survive a reload. A reset restores the initial rows.',
      ),
    ),
    false,
  ),
  day: v.optional(
    v.pipe(
      daySchema,
      v.description(
        'Simulates a working day in the contact center: colleagues take calls about the cases and log the results as the clock runs. Without it, nothing happens on its own.',
      ),
    ),
  ),
  import: v.optional(
    v.pipe(
      v.array(text, 'a list'),
      v.description(
        'Environment exports to load as well, relative to this file: solutions, Configuration Migration exports, Web API rows. Rows in this file replace imported ones.',
      ),
    ),
    [],
  ),
  webResources: v.optional(
    v.pipe(text, v.description('Folder served under /webresources/, relative to this file.')),
  ),
  stories: v.optional(
    v.pipe(text, v.description('Folder of stories of your own, relative to this file.')),
  ),
  builtInStories: v.optional(
    v.pipe(flag, v.description('false leaves out the stories of the workspace.')),
    true,
  ),
  brands: v.optional(
    v.pipe(text, v.description('Folder of brands of your own, relative to this file.')),
  ),
  drivers: v.optional(
    v.pipe(
      v.record(uniqueName, text, 'an object'),
      v.description(
        'Driver files of providers, by unique name, relative to this file: how stories make a customer call. The same files as for sidetone check --driver.',
      ),
    ),
    {},
  ),
  presence: v.optional(
    v.pipe(v.array(presenceSchema, 'a list'), v.description('Presence texts of the organization.')),
    [],
  ),
  widgetHelp: v.optional(
    v.pipe(
      flag,
      v.description(
        'Serves the library with help for developers: the console of the widget and the ' +
          'diagnostics explain mistakes. false serves it without.',
      ),
    ),
    true,
  ),
  limits: v.optional(limitsSchema, {}),
  events: v.optional(eventsSchema, {}),
  screen: v.optional(screenSchema, {}),
  forms: v.optional(formsSchema, {}),
  navigation: v.optional(navigationSchema, {}),
  faults: v.optional(
    v.pipe(
      faultPlanSchema,
      v.description('Faults to inject between the workspace and the widgets.'),
    ),
  ),
  budgets: v.optional(
    v.pipe(budgetsSchema, v.description('Limits that "sidetone check" holds a widget to.')),
  ),
  notifications: v.optional(notificationsSchema, {}),
  presenceRules: v.optional(
    v.pipe(presenceRulesSchema, v.description('Automatic presence changes; none by default.')),
    {},
  ),
  features: v.optional(featuresSchema, {}),
  actions: v.optional(actionsSchema, {}),
  appSettings: v.optional(appSettingsSchema, {}),
  formParameters: v.optional(formParametersSchema, {}),
  dialogs: v.optional(dialogsSchema, {}),
  theme: v.optional(
    v.pipe(themeSchema, v.description('Colors and logo; the names are under "environment".')),
    {},
  ),
  quirks: v.optional(
    v.pipe(quirkSchema, v.description('Faults of the product to turn on one by one.')),
    {},
  ),
});
