import { expect, test } from 'vitest';
import { parseConfig, type WorkspaceConfig } from '../../config/parse-config.ts';
import { builtInTemplates } from '../../workspace/templates/built-in-templates.ts';
import { importSources } from '../import-sources.ts';
import { contosoParts } from '../testing/contoso.ts';
import { textSource } from '../testing/fixture.ts';
import { migrationFiles, webApiText } from './forms.ts';
import { toRows } from './to-rows.ts';

const lists = [
  'providers',
  'appProfiles',
  'sessionTemplates',
  'tabTemplates',
  'notificationTemplates',
  'agentScripts',
  'macros',
  'presence',
] as const;

function partsOf(config: WorkspaceConfig) {
  const byName = (rows: readonly object[]) =>
    rows.toSorted((left, right) => (nameIn(left) < nameIn(right) ? -1 : 1));
  return Object.fromEntries(lists.map((list) => [list, byName(config[list])]));
}

function nameIn(row: object): string {
  return JSON.stringify(
    'uniqueName' in row ? row.uniqueName : 'name' in row ? row.name : row,
  ).toLowerCase();
}

const odd = parseConfig({
  builtIn: false,
  providers: [
    ...contosoParts.providers,
    {
      uniqueName: 'contoso_off',
      channelUrl: 'https://phone.example/?a=1&b="2"',
      trustedDomain: 'https://partner.example',
      state: 'Inactive',
    },
  ],
  appProfiles: [
    {
      uniqueName: 'contoso_desk_profile',
      name: 'Desk',
      providers: ['contoso_desk_phone'],
      users: ['b2a7c1de-0f43-4c7a-9a51-2f6d8e0c7b11'],
      roles: [{ id: '0c9d2f6e-7a1b-4c3d-8e5f-6a7b8c9d0e1f', rank: 3 }],
    },
  ],
  sessionTemplates: [
    ...contosoParts.sessionTemplates,
    {
      uniqueName: 'contoso_case',
      type: 'Entity',
      entity: 'incident',
      title: `"{anchor.title}" & 'more' <b> \u00e9 \u2603 &amp;`,
      description: 'two\nlines',
      panelMode: 'Minimized',
      icon: '/webresources/contoso_/icon.svg',
      additionalTabs: ['contoso_a_wiki', 'msdyn_entityrecord'],
      agentScripts: ['contoso_billing', 'contoso_old'],
      scriptExpression: {
        actions: {
          Which: {
            type: 'If',
            expression: { equals: ['${a}', 'b'] },
            actions: { Set: { type: 'setcallscript', inputs: { callscriptId: 'contoso_old' } } },
          },
        },
      },
      state: 'Inactive',
    },
  ],
  tabTemplates: [
    ...contosoParts.tabTemplates,
    {
      uniqueName: 'contoso_search',
      pageType: 'search',
      parameters: { searchText: '{q}', searchType: '1' },
    },
    { uniqueName: 'contoso_later', pageType: '509180099', canClose: false },
    {
      uniqueName: 'contoso_form',
      pageType: 'entityrecord',
      parameters: { entityName: 'incident', data: '{"title":"{a} \\"b\\""}' },
    },
  ],
  notificationTemplates: [
    ...contosoParts.notificationTemplates,
    {
      uniqueName: 'contoso_toast',
      title: 'A',
      icon: '/webresources/a.svg',
      showTimeout: false,
      timeoutSeconds: 0,
      autoAccept: true,
      autoAcceptOnTimeout: true,
      acceptText: 'Take',
      showReject: false,
      rejectText: 'No',
      fields: [
        { title: 'A', value: '{a}', order: 1 },
        { title: 'B', value: '{b}' },
      ],
    },
  ],
  agentScripts: [
    {
      uniqueName: 'contoso_billing',
      name: 'Billing call',
      id: '5d1f0c1e-0000-4000-8000-0000000000f1',
      language: 1031,
      description: 'Bills',
      steps: [
        { uniqueName: 'contoso_b_1', name: 'Greet', order: 1, text: 'Say "Hello"\n& your name' },
        { uniqueName: 'contoso_b_2', name: 'Note', order: 2, type: 'Macro', macro: 'Call note' },
        {
          uniqueName: 'contoso_b_3',
          name: 'Old',
          order: 3,
          type: 'Script',
          script: 'contoso_old',
          state: 'Inactive',
        },
      ],
    },
    {
      uniqueName: 'contoso_old',
      id: '5d1f0c1e-0000-4000-8000-0000000000f2',
      state: 'Inactive',
    },
  ],
  macros: [
    {
      name: 'Call note',
      id: '5d1f0c1e-0000-4000-8000-0000000000f3',
      description: 'A note',
      actions: [
        {
          name: 'Open',
          type: 'Create_New',
          inputs: { EntityName: 'task', Custom_Array: [{ Name: 'subject', Value: '${a}' }] },
          runAfter: {},
        },
        {
          name: 'Which',
          type: 'If',
          if: { equals: ['${a}', 'b'] },
          // oxlint-disable-next-line unicorn/no-thenable -- a key of the config
          then: [{ name: 'Save', type: 'Save', runAfter: {} }],
          else: [],
          runAfter: { Open: ['Failed', 'Skipped'] },
        },
      ],
    },
    { name: 'Off', id: '5d1f0c1e-0000-4000-8000-0000000000f4', state: 'Inactive' },
  ],
  presence: [
    {
      text: 'In training',
      status: 'BUSY',
      id: '5d1f0c1e-0000-4000-8000-000000000009',
      selectable: false,
    },
  ],
});

const outgoing = toRows(odd);
const forms = {
  'Web API rows': [textSource('rows.json', webApiText(outgoing))],
  'a Configuration Migration folder': [{ name: 'data', content: migrationFiles(outgoing) }],
};

test.each(Object.entries(forms))(
  '[IM21] templates come back from %s without loss',
  (_form, sources) => {
    const { parts, report } = importSources(sources);
    expect(report.lines.filter(({ code }) => code !== 'IM5')).toEqual([]);
    expect(partsOf(parseConfig({ builtIn: false, ...parts }))).toEqual(partsOf(odd));
  },
);

test('[IM21] the built-in templates come back too', () => {
  const { sessions, tabs, notifications } = builtInTemplates;
  const config = parseConfig({
    builtIn: false,
    sessionTemplates: sessions,
    tabTemplates: tabs,
    notificationTemplates: notifications,
  });
  const { parts } = importSources([textSource('rows.json', webApiText(toRows(config)))]);
  const again = parseConfig({ builtIn: false, ...parts });
  expect(again.sessionTemplates).toHaveLength(config.sessionTemplates.length);
  expect(partsOf(again)['sessionTemplates']).toEqual(partsOf(config)['sessionTemplates']);
  expect(partsOf(again)['notificationTemplates']).toEqual(partsOf(config)['notificationTemplates']);
});

test('[IM21] a member that the product has no column for is named', () => {
  const config = parseConfig({
    tabTemplates: [{ uniqueName: 'contoso_a', pageType: 'dashboard', tags: ['x'] }],
    presence: [{ text: 'Lunch', status: 'AWAY', color: 'red' }],
    appProfiles: [{ uniqueName: 'contoso_p', isDefault: true }],
  });
  expect(toRows(config).losses).toEqual([
    'The product has no column for "tags" of tab templates: contoso_a.',
    'The product has no column for "color" of presences: Lunch.',
    'No column says which app profile is the default; choose it in the organization: contoso_p.',
    'A profile of the product lists its providers, so "all" became the providers of today: contoso_p.',
  ]);
});
