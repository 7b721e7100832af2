import { expect, test } from 'vitest';
import { ConfigError } from './config-error.ts';
import { parseConfig } from './parse-config.ts';

const phone = { uniqueName: 'contoso_phone', channelUrl: 'http://softphone.localhost:5173/' };
const chat = { uniqueName: 'contoso_chat', channelUrl: 'https://chat.example/' };
const tab = { uniqueName: 'contoso_tab', pageType: 'search' };

function problemsOf(raw: unknown): string {
  try {
    parseConfig(raw);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return 'no problem';
}

const badConfigs: [title: string, raw: unknown, message: string][] = [
  ['a list', [], 'expected an object, got a list'],
  ['a string', 'x', 'expected an object, got "x"'],
  [
    'a misspelled key',
    { provider: [] },
    'provider: expected a known key (did you mean "providers"?), got "provider"',
  ],
  [
    'a key that resembles none',
    { limits: { color: 1 } },
    'limits.color: expected one of the keys sessions, tabsPerSession, queuedNotifications, got "color"',
  ],
  [
    'a quirk that does not exist',
    { quirks: { bareFailure: true } },
    'quirks.bareFailure: expected a known key (did you mean "bareFailures"?), got "bareFailure"',
  ],
  ['a list in place of an object', { limits: [] }, 'limits: expected an object, got a list'],
  ['an object in place of a list', { providers: {} }, 'providers: expected a list, got an object'],
  [
    'a provider without address',
    { providers: [{ uniqueName: 'contoso_phone' }] },
    'providers[0].channelUrl: expected an http or https URL, got nothing',
  ],
  [
    'an ftp address',
    { providers: [{ ...phone, channelUrl: 'ftp://x' }] },
    'providers[0].channelUrl: expected an http or https URL, got "ftp://x"',
  ],
  [
    'a script as address',
    { providers: [{ ...phone, channelUrl: 'javascript:alert(1)' }] },
    'providers[0].channelUrl: expected an http or https URL, got "javascript:alert(1)"',
  ],
  [
    'a data address as trusted domain',
    { providers: [{ ...phone, trustedDomain: 'data:text/html,x' }] },
    'providers[0].trustedDomain: expected an http or https URL, got "data:text/html,x"',
  ],
  [
    'an unknown provider in a profile',
    { providers: [phone], appProfiles: [{ uniqueName: 'acme_all', providers: ['contoso_fone'] }] },
    'appProfiles[0].providers[0]: expected the unique name of a provider (did you mean "contoso_phone"?), got "contoso_fone"',
  ],
  [
    'an unknown session template in a profile',
    { builtIn: false, appProfiles: [{ uniqueName: 'acme_all', sessionTemplates: ['acme_x'] }] },
    'appProfiles[0].sessionTemplates[0]: expected the unique name of a session template, got "acme_x"',
  ],
  [
    'a profile for a user without id',
    { appProfiles: [{ uniqueName: 'acme_all', users: ['Alex'] }] },
    'appProfiles[0].users[0]: expected a GUID such as "6f1c2a34-58b1-4a52-9d3e-0c1f2b3a4d5e", got "Alex"',
  ],
  [
    'a profile of neither all nor some providers',
    { appProfiles: [{ uniqueName: 'acme_all', providers: 'none' }] },
    'appProfiles[0].providers: expected "all" or a list of unique names, got "none"',
  ],
  [
    'a unique name without prefix',
    { providers: [{ ...phone, uniqueName: 'phone' }] },
    'providers[0].uniqueName: expected a unique name: 3 to 8 letters or digits, an underscore, ' +
      'then letters, digits or underscores, got "phone"',
  ],
  [
    'a unique name that occurs twice',
    { providers: [phone, chat, { ...phone, uniqueName: 'Contoso_Phone' }] },
    'providers[2].uniqueName: expected a name other than that of providers[0], got "Contoso_Phone"',
  ],
  [
    'a sort order out of range',
    { providers: [{ ...phone, sortOrder: 1001 }] },
    'providers[0].sortOrder: expected a whole number from 0 to 1000, got 1001',
  ],
  [
    'a sort order that is not whole',
    { providers: [{ ...phone, sortOrder: -0.5 }] },
    'providers[0].sortOrder: expected a whole number from 0 to 1000, got -0.5',
  ],
  [
    'custom parameters that are too long',
    { providers: [{ ...phone, customParams: 'x'.repeat(2001) }] },
    'providers[0].customParams: expected a string of at most 2000 characters, got a string of 2001 characters',
  ],
  [
    'custom parameters as an object',
    { providers: [{ ...phone, customParams: { region: 'eu' } }] },
    'providers[0].customParams: expected a string, got an object',
  ],
  [
    'an unknown API version',
    { providers: [{ ...phone, apiVersion: '1' }] },
    'providers[0].apiVersion: expected "2": version 1 stands for CIF 1.x, which is not mocked, got "1"',
  ],
  [
    'an unknown panel mode',
    { sessionTemplates: [{ uniqueName: 'contoso_a', panelMode: 'docked' }] },
    'sessionTemplates[0].panelMode: expected one of "Docked", "Minimized", "Hidden", got "docked"',
  ],
  [
    'too long a countdown',
    { notificationTemplates: [{ uniqueName: 'contoso_a', title: 'A', timeoutSeconds: 501 }] },
    'notificationTemplates[0].timeoutSeconds: expected a whole number from 0 to 500, got 501',
  ],
  [
    'a record that is not an object',
    { records: { contact: ['Ada'] } },
    'records.contact[0]: expected an object, got "Ada"',
  ],
  [
    'a table name with a blank',
    { records: { 'my contact': [] } },
    'records["my contact"]: expected the logical name of a table, such as "contact", got "my contact"',
  ],
  [
    'too few sessions',
    { limits: { sessions: 1 } },
    'limits.sessions: expected a whole number from 2 to 1000, got 1',
  ],
  [
    'a flag as text',
    { events: { manualOnly: 'no' } },
    'events.manualOnly: expected true or false, got "no"',
  ],
  [
    'the older of two columns for one thing',
    { sessionTemplates: [{ msdyn_uniquename: 'contoso_a', msdyn_sessiontype: 0, msdyn_type: 7 }] },
    'sessionTemplates[0].msdyn_type: expected one of false (Generic), true (Entity), got 7',
  ],
  [
    'the newer of two columns for one thing',
    { sessionTemplates: [{ msdyn_uniquename: 'contoso_a', msdyn_sessiontype: 7, msdyn_type: 0 }] },
    'sessionTemplates[0].msdyn_sessiontype: expected one of 0 (Generic), 1 (Entity), got 7',
  ],
  [
    'a number that is neither yes nor no',
    {
      notificationTemplates: [
        { msdyn_uniquename: 'contoso_a', msdyn_title: 'A', msdyn_showtimeout: 2 },
      ],
    },
    'notificationTemplates[0].msdyn_showtimeout: expected true or false, got 2',
  ],
  [
    'a stored choice that does not exist',
    { sessionTemplates: [{ msdyn_uniquename: 'contoso_a', msdyn_panelstate: 1 }] },
    'sessionTemplates[0].msdyn_panelstate: expected one of 162450000 (Minimized), ' +
      '162450001 (Hidden), 162450002 (Docked), got 1',
  ],
  [
    'a bad address under its logical name',
    { providers: [{ msdyn_uniquename: 'contoso_a', msdyn_channelurl: 'ftp://x' }] },
    'providers[0].msdyn_channelurl: expected an http or https URL, got "ftp://x"',
  ],
  [
    'a lookup without target',
    { sessionTemplates: [{ msdyn_uniquename: 'contoso_a', _msdyn_anchortab_value: 'x' }] },
    'sessionTemplates[0]._msdyn_anchortab_value: ' +
      'expected the msdyn_applicationtabtemplateid of one of tabTemplates, got "x"',
  ],
  [
    'stored parameters that are not JSON',
    {
      tabTemplates: [
        { msdyn_uniquename: 'contoso_a', msdyn_pagetype: 509180005, msdyn_templateparameters: '{' },
      ],
    },
    'tabTemplates[0].msdyn_templateparameters: expected JSON text, got "{"',
  ],
];

test.each(badConfigs)('parseConfig explains %s', (_title, raw, message) => {
  expect(problemsOf(raw)).toBe(message);
});

test('parseConfig reports every problem, not only the first', () => {
  const raw = { providers: [{ ...phone, label: 7 }, phone], limits: { sessions: 'ten' } };
  expect(problemsOf(raw).split('\n')).toEqual([
    'providers[0].label: expected a string, got 7',
    'limits.sessions: expected a whole number from 2 to 1000, got "ten"',
    'providers[1].uniqueName: expected a name other than that of providers[0], got "contoso_phone"',
  ]);
});

test('the softphone runs alone when nothing is configured', () => {
  const { providers, limits, events } = parseConfig({});
  expect(providers.map((provider) => provider.uniqueName)).toEqual(['contoso_phone']);
  expect(providers[0]?.channelUrl).toBe('http://softphone.localhost:5173/');
  expect(limits).toEqual({ sessions: 10, tabsPerSession: 10, queuedNotifications: 10 });
  expect(events).toEqual({ manualOnly: false });
});

test('builtIn false starts empty', () => {
  expect(parseConfig({ builtIn: false }).providers).toEqual([]);
});

test('omitted members of a provider get their defaults', () => {
  expect(parseConfig({ providers: [{ ...phone, label: 'Phone' }] }).providers).toEqual([
    {
      ...phone,
      name: 'Phone',
      label: 'Phone',
      trustedDomain: '',
      enableOutbound: false,
      sortOrder: 0,
      apiVersion: '2',
      customParams: '',
      enableAnalytics: false,
      state: 'Active',
    },
  ]);
});

test('the accept button of an automatic toast is called Open', () => {
  const toast = { uniqueName: 'contoso_a', title: 'A' };
  const texts = parseConfig({
    notificationTemplates: [toast, { ...toast, uniqueName: 'contoso_b', autoAccept: true }],
  }).notificationTemplates.map((template) => template.acceptText);
  expect(texts).toEqual(['Accept', 'Open']);
});

test('rows are accepted as a real environment exports them', () => {
  const config = parseConfig({
    providers: [
      {
        '@odata.etag': 'W/"1"',
        _ownerid_value: '0c9d2f6e-7a1b-4c3d-8e5f-6a7b8c9d0e1f',
        createdon: '2024-01-01T00:00:00Z',
        msdyn_channelproviderid: '1c9d2f6e-7a1b-4c3d-8e5f-6a7b8c9d0e1f',
        msdyn_uniquename: 'contoso_a',
        msdyn_channelurl: 'https://a.example/',
        msdyn_apiversion: 162450000,
        msdyn_trusteddomain: null,
        statecode: 1,
      },
    ],
    tabTemplates: [
      {
        msdyn_applicationtabtemplateid: 'tab-1',
        msdyn_uniquename: 'contoso_tab',
        msdyn_pagetype: 509180001,
        msdyn_pinned: true,
        msdyn_templateparameters: '{"entityName":"contact"}',
      },
    ],
    sessionTemplates: [
      {
        msdyn_uniquename: 'contoso_session',
        msdyn_sessiontype: 0,
        msdyn_panelstate: 162450002,
        _msdyn_anchortab_value: 'tab-1',
      },
    ],
  });
  expect(config.providers[0]).toMatchObject({ uniqueName: 'contoso_a', state: 'Inactive' });
  expect(config.tabTemplates[0]).toMatchObject({
    pageType: 'entityrecord',
    canClose: false,
    parameters: { entityName: 'contact' },
  });
  expect(config.sessionTemplates[0]).toMatchObject({
    type: 'Generic',
    panelMode: 'Docked',
    anchorTab: 'contoso_tab',
  });
});

test('a parsed config parses to an equal one', () => {
  const config = parseConfig({
    providers: [phone],
    tabTemplates: [tab],
    sessionTemplates: [{ uniqueName: 'contoso_a', icon: null }],
    notificationTemplates: [{ uniqueName: 'contoso_a', title: 'A', icon: null }],
    presence: [{ text: 'Busy', status: 'BUSY' }],
    records: { contact: [{ fullname: 'Ada' }] },
  });
  expect(parseConfig(JSON.parse(JSON.stringify(config)))).toEqual(config);
});

test('an export may write booleans as 1 and 0', () => {
  const row = { msdyn_uniquename: 'contoso_a', msdyn_title: 'A', msdyn_showtimeout: 0 };
  const tabRow = { msdyn_uniquename: 'contoso_t', msdyn_pagetype: 509180004, msdyn_pinned: 1 };
  const session = { msdyn_uniquename: 'contoso_s', msdyn_type: 1 };
  const parsed = parseConfig({
    notificationTemplates: [row],
    tabTemplates: [tabRow],
    sessionTemplates: [session],
  });
  expect(parsed.notificationTemplates[0]?.showTimeout).toBe(false);
  expect(parsed.tabTemplates[0]?.canClose).toBe(false);
  expect(parsed.sessionTemplates[0]?.type).toBe('Entity');
});

test('all unknown keys are named at once, each with the nearest known one', () => {
  expect(problemsOf({ provider: [], limit: {}, screens: {} }).split('\n')).toEqual([
    'provider: expected a known key (did you mean "providers"?), got "provider"',
    'limit: expected a known key (did you mean "limits"?), got "limit"',
    'screens: expected a known key (did you mean "screen"?), got "screens"',
  ]);
});
