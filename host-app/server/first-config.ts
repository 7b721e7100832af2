const widgets = `
  // Your widgets. The first in channel order is the default provider.
  "providers": [
    {
      // 3 to 8 letters or digits, an underscore, then letters, digits or underscores.
      "uniqueName": "acme_phone",
      // Title of the panel.
      "label": "Acme Phone",
      // The page of your widget, such as http://localhost:3000/; for now the softphone sample.
      "channelUrl": "http://softphone.localhost:5173/",
      // Another origin of the page, after a sign-in for example.
      "trustedDomain": "",
      // Click-to-act: phone numbers in records become buttons.
      "enableOutbound": true,
      "sortOrder": 0,
      // getEnvironment passes it to the widget unchanged.
      "customParams": "{\\"region\\":\\"eu\\"}",
    },
  ],
`;

const people = `
  // The organization, and the agent who works in it.
  "environment": {
    "name": "Contoso (mock)",
    "orgUniqueName": "contoso",
    "user": { "fullName": "Alex Rivera" },
  },
  // More people who can sign in, each with an id and a fullName.
  "users": [],
  // Which users work with which providers and session templates; without profiles, every user has everything.
  "appProfiles": [],
  // Presence texts of your own, in addition to the built-in ones.
  "presence": [],
  // Automatic presence changes.
  "presenceRules": { "busyWhileInSession": false },
  // App settings that page scripts read and save.
  "appSettings": {},
  // Parameters of openForm that are not columns, by table.
  "formParameters": { "contact": ["acme_call_id"] },
`;

const templates = `
  // Exports of a real environment, such as "./Phone_1_0_0_3.zip"; the rows below replace theirs.
  "import": [],
  // Templates are added to the built-in ones; "builtIn": false starts with none.
  "builtIn": true,
  "notificationTemplates": [
    {
      "uniqueName": "acme_call_incoming",
      "title": "Incoming call",
      "timeoutSeconds": 30,
      // Slugs are filled from the templateParameters of notifyEvent.
      "fields": [{ "title": "Caller", "value": "{customerName}" }],
    },
  ],
  "sessionTemplates": [
    {
      "uniqueName": "acme_call_session",
      "title": "{customerName}",
      "panelMode": "Docked",
      "anchorTab": "acme_caller_tab",
    },
  ],
  "tabTemplates": [
    {
      "uniqueName": "acme_caller_tab",
      "title": "{customerName}",
      "pageType": "entityrecord",
      "parameters": { "entityName": "contact", "entityId": "{contactId}" },
    },
  ],
  // Scripts that guide the agent, and macros that their steps and page scripts run.
  "agentScripts": [],
  "macros": [],
  // Codes for the result of a conversation.
  "dispositions": { "enabled": false },
  "dispositionCodes": [],
`;

const rows = `
  // Rows in addition to the sample ones, by logical name of the table.
  "records": {
    "contact": [{ "firstname": "Grace", "lastname": "Holloway", "telephone1": "+1 555 0142" }],
  },
  // Custom tables, and custom columns of built-in ones.
  "tables": [],
  // Names that neither the system nor "tables" has: "strict" refuses all, "open" creates all. Without it
  // those with a publisher prefix are created with a warning, and others are refused.
  // "schema": "strict",
  // Applications besides Customer Service whose columns the tables have, such as "Field Service".
  "apps": [],
  // "few" has only the rows of the first screen, "none" has none; "fixed" keeps the same dates every day.
  "sampleRows": "all",
  "sampleDates": "today",
  // Keep changed rows in the browser so that they survive a reload.
  "keepRecords": false,
  // Colleagues take calls, and work is logged as the clock runs.
  // "day": {},
`;

const behavior = `
  // A folder with web resources, served under /webresources/.
  // "webResources": "./webresources",

  // Your stories and brands for a presentation, and how a customer reaches each provider.
  // "stories": "./stories",
  // "brands": "./brands",
  "builtInStories": true,
  "drivers": {},

  // Limits that sidetone check holds your widget to, such as { "callsPerMinute": 120 }.
  "budgets": {},
  // Explain mistakes in the console of the widget; false serves the library as it is packed.
  "widgetHelp": true,

  "limits": { "sessions": 10, "tabsPerSession": 10 },
  // How long a notification may wait behind the one on screen.
  "notifications": { "queueSeconds": 30 },
  // Send onmodechanged and onsizechanged only when the agent moves the panel.
  "events": { "manualOnly": false },
  // Switches of the screen.
  "screen": { "inbox": false },
  // When openForm of a new record answers, and what it opens on Home.
  "forms": { "newRecordAnswers": "onSave" },
  "navigation": { "openFormOnHome": "tab" },
  // Colors and a logo of your own, such as { "accent": "#226fc6", "logo": "./logo.svg" }.
  "theme": {},

  // Results of isFeatureEnabled and getFcsValue, executeAction and openMDDDialog, by name.
  "features": {},
  "actions": {},
  "dialogs": {},
`;

const faults = `
  // Faults between workspace and widgets, and faults of the product itself; none by default.
  "faults": { "rules": [] },
  "quirks": {},
`;

/**
 * A config that works as is, with every section. Comments and trailing commas are allowed in config
 * files.
 */
export function firstConfig(schema: string): string {
  const sections = [widgets, people, templates, rows, behavior, faults];
  return `{
  // Lets editors complete names and mark mistakes.
  "$schema": ${JSON.stringify(schema)},
${sections.join('')}}
`;
}
