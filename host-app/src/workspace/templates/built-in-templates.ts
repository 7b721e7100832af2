import type { NotificationTemplate, SessionTemplate, TabTemplate, Templates } from './templates.ts';

function session(row: Partial<SessionTemplate> & Named): SessionTemplate {
  return {
    type: 'Generic',
    title: '{customerName}',
    panelMode: 'Docked',
    additionalTabs: [],
    applyTitleToAnchor: false,
    ...row,
  };
}

function tab(row: Partial<TabTemplate> & Named & Pick<TabTemplate, 'pageType'>): TabTemplate {
  return { title: row.name, canClose: true, parameters: {}, ...row };
}

function notification(row: Partial<NotificationTemplate> & Named): NotificationTemplate {
  return {
    title: row.name,
    icon: null,
    showTimeout: true,
    timeoutSeconds: 120,
    autoAccept: false,
    acceptText: 'Accept',
    showReject: true,
    rejectText: 'Reject',
    desktop: 'Never',
    theme: 'Dark',
    fields: [
      { title: 'Customer', value: '{customerName}', order: 1 },
      { title: 'Case', value: '{caseTitle}', order: 2 },
    ],
    ...row,
  };
}

interface Named {
  readonly uniqueName: string;
  readonly name: string;
}

const messagingChannels = ['Facebook', 'LINE', 'Teams', 'Twitter', 'WeChat', 'WhatsApp'] as const;

function channelSession(uniqueName: string, channel: string): SessionTemplate {
  return session({
    uniqueName,
    name: `${channel} session - default`,
    anchorTab: 'msdyn_customersummary',
  });
}

const notificationChannels = [
  ['chat', 'Chat'],
  ['voicecall', 'Voice call'],
  ['sms', 'SMS'],
  ['custommessaging', 'Custom messaging'],
  ...messagingChannels.map((name) => [name.toLowerCase(), name] as const),
] as const;

const notificationKinds = [
  ['incoming_authenticated', 'incoming authenticated'],
  ['incoming_unauthenticated', 'incoming unauthenticated'],
  ['consult', 'consult'],
  ['transfer', 'transfer'],
] as const;

/** The rows that the product ships, and three for a telephony provider (templates.md 8). */
export const builtInTemplates: Templates = {
  sessions: [
    session({
      uniqueName: 'contoso_phone_session',
      name: 'Phone session',
      anchorTab: 'contoso_contact_tab',
    }),
    session({
      uniqueName: 'case_entity_session_default_template',
      name: 'Case entity session - default template',
      type: 'Entity',
      entity: 'incident',
      title: '{anchor.title}',
      panelMode: 'Hidden',
    }),
    channelSession('msdyn_chat_session', 'Chat'),
    channelSession('msdyn_voicecall_session', 'Voice call'),
    channelSession('msdyn_sms_session', 'SMS'),
    channelSession('msdyn_custommessaging_session', 'Custom messaging'),
    ...messagingChannels.map((name) => channelSession(`msdyn_${name.toLowerCase()}_session`, name)),
    session({
      uniqueName: 'msdyn_entityrecords_session',
      name: 'Entity records session - default',
      title: '{entityRoutingLogicalName}',
      panelMode: 'Hidden',
      anchorTab: 'msdyn_entityrecord',
    }),
  ],
  tabs: [
    tab({
      uniqueName: 'contoso_contact_tab',
      name: 'Contact',
      title: '{customerName}',
      pageType: 'entityrecord',
      canClose: false,
      parameters: { entityName: 'contact', entityId: '{contactId}' },
    }),
    tab({
      uniqueName: 'contoso_wiki',
      name: 'Wiki',
      pageType: 'thirdpartywebsite',
      parameters: { url: 'https://wiki.contoso.example/' },
    }),
    tab({
      uniqueName: 'msdyn_customersummary',
      name: 'Customer Summary',
      title: 'Active conversation',
      pageType: 'entityrecord',
      canClose: false,
      parameters: { entityName: 'msdyn_ocliveworkitem' },
    }),
    tab({
      uniqueName: 'msdyn_entityrecord',
      name: 'Entity Record',
      pageType: 'entityrecord',
      // Without an ID from the caller, it creates a record; a given ID always applies.
      parameters: { entityName: '{entityName}' },
    }),
    tab({
      uniqueName: 'msdyn_knowledgesearch',
      name: 'Knowledge Search',
      pageType: 'webresource',
      parameters: { webresourceName: 'msdyn_kbsearchpagehost.html' },
    }),
    tab({
      uniqueName: 'msdyn_omnichannel_kbsearch',
      name: 'Knowledge Search (Omnichannel)',
      title: 'Knowledge Search',
      pageType: 'webresource',
      parameters: { webresourceName: 'msdyn_kbsearchpagehost.html' },
    }),
    tab({
      uniqueName: 'msdyn_omnichannel_dashboard',
      name: 'Omnichannel Conversations Dashboard',
      pageType: 'dashboard',
    }),
    tab({
      uniqueName: 'msdyn_powerbi',
      name: 'Power BI',
      pageType: 'thirdpartywebsite',
      parameters: { url: 'https://reports.contoso.example/' },
    }),
    tab({
      uniqueName: 'msdyn_search',
      name: 'Search',
      pageType: 'search',
      parameters: { searchText: '', searchType: 1 },
    }),
    tab({
      uniqueName: 'msdyn_searchtab',
      name: 'Search tab',
      title: 'Search',
      pageType: 'search',
      parameters: { searchText: '', searchType: 1 },
    }),
  ],
  notifications: [
    notification({
      uniqueName: 'contoso_call_incoming',
      name: 'Incoming call',
      timeoutSeconds: 30,
      fields: [
        { title: 'Caller', value: '{customerName}', order: 1 },
        { title: 'Number', value: '{number}', order: 2 },
        { title: 'Queue', value: '{queue}', order: 3 },
      ],
    }),
    ...notificationChannels.flatMap(([key, channel]) =>
      notificationKinds.map(([kind, words]) =>
        notification({
          uniqueName: `msdyn_${key}_${kind}`,
          name: `${channel} - ${words} - default`,
          title: channel,
        }),
      ),
    ),
  ],
};
