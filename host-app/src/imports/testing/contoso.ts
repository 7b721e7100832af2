import type { Fixture, FixtureKey, FixtureRow } from './fixture.ts';

function id(number: number): string {
  return `5d1f0c1e-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

export function key(table: string, number: number, uniqueName: string, name: string): FixtureKey {
  return { table, id: id(number), uniqueName, name };
}

const contactTab = key('msdyn_applicationtabtemplate', 2, 'contoso_contact_page', 'Contact page');
const wikiTab = key('msdyn_applicationtabtemplate', 3, 'contoso_a_wiki', 'Wiki');
const session = key('msdyn_sessiontemplate', 1, 'contoso_desk_session', 'Desk session');
const toast = key('msdyn_notificationtemplate', 4, 'contoso_desk_incoming', 'Desk call');
const caller = key('msdyn_notificationfield', 5, 'contoso_desk_caller', 'Caller');
const number = key('msdyn_notificationfield', 6, 'contoso_desk_number', 'Number');
const provider = key('msdyn_channelprovider', 7, 'contoso_desk_phone', 'Contoso_Desk');
const profile = key('msdyn_appconfiguration', 8, 'contoso_desk_profile', 'Desk');
const presence = key('msdyn_presence', 9, '', 'In training');

export function row(
  identity: FixtureKey,
  cells: FixtureRow['cells'],
  lookups: FixtureRow['lookups'] = {},
): FixtureRow {
  const name = identity.table === 'msdyn_notificationfield' ? {} : { msdyn_name: identity.name };
  return { key: identity, cells: { ...name, ...cells, statecode: 0 }, lookups };
}

const contactParameters = {
  entityName: { value: 'contact' },
  entityId: { value: '{contactId}' },
  formId: { value: null },
};

/** One set of templates of a made-up organization: a call brings up a contact and a wiki. */
export const contoso: Fixture = {
  rows: [
    row(provider, {
      msdyn_label: 'Desk & "phone"',
      msdyn_channelurl: 'http://softphone.localhost:5173/',
      msdyn_apiversion: 162450000,
      msdyn_enableoutbound: true,
      msdyn_enableanalytics: false,
      msdyn_sortorder: 2,
      msdyn_customparams: '{"region":"eu"}',
    }),
    row(contactTab, {
      msdyn_title: '{customerName}',
      msdyn_pagetype: 509180001,
      msdyn_pinned: true,
      msdyn_templateparameters: JSON.stringify(contactParameters),
    }),
    row(wikiTab, {
      msdyn_title: "Desk's wiki – été",
      msdyn_pagetype: 509180006,
      msdyn_pinned: false,
      msdyn_templateparameters:
        '{"url":{"value":"https:\\/\\/wiki.contoso.example\\/?q="},"data":{"value":"{topic}"}}',
    }),
    row(
      session,
      {
        msdyn_title: '{customerName}',
        msdyn_sessiontype: 0,
        msdyn_type: false,
        msdyn_panelstate: 162450002,
        msdyn_enabletitlesync: true,
      },
      { msdyn_anchortab: contactTab },
    ),
    row(caller, { msdyn_title: 'Caller', msdyn_value: '{customerName}', msdyn_order: 2 }),
    row(number, { msdyn_title: 'Number', msdyn_value: '{number}', msdyn_order: 1 }),
    row(toast, {
      msdyn_title: 'Desk call',
      msdyn_timeout: 45,
      msdyn_showtimeout: true,
      msdyn_showrejectbutton: true,
      msdyn_desktopnotificationmode: 509180002,
      msdyn_theme: 509180001,
    }),
    row(presence, {
      msdyn_presencestatustext: 'In training',
      msdyn_basepresencestatus: 192360001,
      msdyn_canuserset: true,
    }),
    row(profile, { msdyn_description: 'People at the desk' }),
  ],
  links: [
    { intersect: 'msdyn_sessiontemplate_applicationtab', ends: [session, wikiTab] },
    { intersect: 'msdyn_notificationtemplate_notificationfield', ends: [toast, caller] },
    { intersect: 'msdyn_notificationtemplate_notificationfield', ends: [toast, number] },
    { intersect: 'msdyn_appconfig_msdyn_channelprovider', ends: [profile, provider] },
    { intersect: 'msdyn_appconfiguration_sessiontemplate', ends: [profile, session] },
  ],
};

/** Members of the config that every form of these templates gives. */
export const contosoParts = {
  providers: [
    {
      uniqueName: 'contoso_desk_phone',
      name: 'Contoso_Desk',
      label: 'Desk & "phone"',
      channelUrl: 'http://softphone.localhost:5173/',
      enableOutbound: true,
      sortOrder: 2,
      customParams: '{"region":"eu"}',
      enableAnalytics: false,
    },
  ],
  appProfiles: [
    {
      uniqueName: 'contoso_desk_profile',
      name: 'Desk',
      description: 'People at the desk',
      providers: ['contoso_desk_phone'],
    },
  ],
  sessionTemplates: [
    {
      uniqueName: 'contoso_desk_session',
      name: 'Desk session',
      type: 'Generic',
      title: '{customerName}',
      panelMode: 'Docked',
      anchorTab: 'contoso_contact_page',
      additionalTabs: ['contoso_a_wiki'],
      applyTitleToAnchor: true,
    },
  ],
  tabTemplates: [
    {
      uniqueName: 'contoso_a_wiki',
      name: 'Wiki',
      title: "Desk's wiki – été",
      pageType: 'thirdpartywebsite',
      parameters: { url: 'https://wiki.contoso.example/?q=', data: '{topic}' },
    },
    {
      uniqueName: 'contoso_contact_page',
      name: 'Contact page',
      title: '{customerName}',
      pageType: 'entityrecord',
      canClose: false,
      parameters: { entityName: 'contact', entityId: '{contactId}' },
    },
  ],
  notificationTemplates: [
    {
      uniqueName: 'contoso_desk_incoming',
      name: 'Desk call',
      title: 'Desk call',
      showTimeout: true,
      timeoutSeconds: 45,
      showReject: true,
      desktop: 'Always',
      theme: 'Light',
      fields: [
        { title: 'Number', value: '{number}', order: 1 },
        { title: 'Caller', value: '{customerName}', order: 2 },
      ],
    },
  ],
  presence: [{ text: 'In training', status: 'BUSY' }],
};
