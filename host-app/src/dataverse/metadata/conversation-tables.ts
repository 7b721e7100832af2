import { choice, datetime, lookup, memo, text } from './columns.ts';
import { table } from './table.ts';

const channels = {
  192350002: 'Chat',
  192390000: 'Co-browse',
  192440000: 'Voice call',
  192360000: 'Entity records',
};

const msdyn_ocliveworkitem = table({
  name: 'msdyn_ocliveworkitem',
  setName: 'msdyn_ocliveworkitems',
  label: 'Conversation',
  pluralLabel: 'Conversations',
  primaryId: 'activityid',
  primaryName: 'subject',
  objectTypeCode: 10540,
  states: { 0: 'Active', 1: 'Closed' },
  statuses: { 0: { 1: 'Open', 2: 'Active', 3: 'Waiting', 5: 'Wrap-up' }, 1: { 4: 'Closed' } },
  columns: [
    text('subject', 'Subject', { maxLength: 200, isSearched: true }),
    text('msdyn_title', 'Title', { maxLength: 200, isSearched: true }),
    choice('msdyn_channel', 'Channel', channels),
    lookup('msdyn_customer', 'Customer', {
      contact: 'contact_msdyn_ocliveworkitem_Customer',
      account: 'account_msdyn_ocliveworkitem_Customer',
    }),
    lookup('regardingobjectid', 'Regarding', {
      incident: 'incident_msdyn_ocliveworkitems',
      contact: 'contact_msdyn_ocliveworkitems',
      account: 'account_msdyn_ocliveworkitems',
    }),
    lookup('msdyn_activeagentid', 'Active Agent', { systemuser: null }),
    lookup('msdyn_queueid', 'Queue', { queue: null }),
    memo('description', 'Description'),
    datetime('msdyn_startedon', 'Started On'),
    datetime('msdyn_closedon', 'Closed On'),
  ],
});

const msdyn_conversationdata = table({
  name: 'msdyn_conversationdata',
  setName: 'msdyn_conversationdatas',
  label: 'Conversation Data',
  pluralLabel: 'Conversation Data',
  primaryName: 'msdyn_name',
  columns: [
    text('msdyn_name', 'Name'),
    text('msdyn_conversationid', 'Conversation Id'),
    text('msdyn_providersessionid', 'Provider Session Id'),
    text('msdyn_clientsessionid', 'Client Session Id'),
    text('msdyn_channelproviderid', 'Channel Provider'),
    memo('msdyn_additionaldata', 'Additional Data', { maxLength: 1048576 }),
  ],
});

const msdyn_kpieventdata = table({
  name: 'msdyn_kpieventdata',
  setName: 'msdyn_kpieventdatas',
  label: 'KPI Event Data',
  pluralLabel: 'KPI Event Data',
  primaryName: 'msdyn_name',
  columns: [
    text('msdyn_name', 'Name'),
    text('msdyn_kpieventname', 'KPI Event'),
    text('msdyn_kpieventreason', 'Reason', { maxLength: 500 }),
    text('msdyn_conversationid', 'Conversation Id'),
    text('msdyn_externalcorrelationid', 'External Correlation Id'),
    text('msdyn_notificationresponseaction', 'Notification Response'),
    datetime('msdyn_eventtimestamp', 'Event Time'),
    memo('msdyn_additionaldata', 'Additional Data', { maxLength: 1048576 }),
  ],
});

export const conversationTables = [
  msdyn_ocliveworkitem,
  msdyn_conversationdata,
  msdyn_kpieventdata,
];
