import { choice, datetime, lookup, memo, text, yesNo } from './columns.ts';
import type { ColumnDefinition } from './definition.ts';
import { activity, table } from './table.ts';

const channels = { 192440000: 'Voice call', 192370000: 'Voice', 192360000: 'Live chat' };
const own = '_msdyn_ocliveworkitem';

// The longer names are the metadata's, the shorter ones occur in samples; both are accepted.
function named(column: ColumnDefinition, shorter: string): ColumnDefinition {
  return {
    ...column,
    targets: (column.targets ?? []).map((target) => ({
      ...target,
      navigationProperty:
        column.targets?.length === 1 ? shorter + own : `${column.name}${own}_${target.table}`,
      ...(column.targets?.length === 1 ? { baseProperty: shorter } : {}),
    })),
  };
}

const msdyn_ocliveworkitem = activity({
  name: 'msdyn_ocliveworkitem',
  setName: 'msdyn_ocliveworkitems',
  label: 'Conversation',
  pluralLabel: 'Conversations',
  objectTypeCode: 10540,
  states: { 0: 'Open', 1: 'Closed', 2: 'Resolved', 3: 'Scheduled' },
  statuses: {
    0: { 1: 'Open', 2: 'Active', 3: 'Waiting', 5: 'Wrap-up' },
    1: { 4: 'Closed' },
    2: { 6: 'Resolved' },
    3: { 7: 'Scheduled' },
  },
  columns: [
    text('msdyn_title', 'Title', { maxLength: 4000, isSearched: true }),
    { ...choice('msdyn_channel', 'Channel', channels), type: 'choices' },
    named(lookup('msdyn_customer', 'Customer', { contact: null, account: null }), 'msdyn_customer'),
    named(lookup('msdyn_issueid', 'Issue', { incident: null }), 'msdyn_IssueId'),
    named(
      lookup('msdyn_activeagentid', 'Active Agent', { systemuser: null }),
      'msdyn_activeagentid',
    ),
    named(lookup('msdyn_cdsqueueid', 'Queue', { queue: null }), 'msdyn_cdsqueueid'),
    memo('msdyn_channelproviderName', 'Channel Provider Name', { maxLength: 200 }),
    yesNo('msdyn_thirdpartyconversation', 'Third Party Conversation'),
    yesNo('msdyn_isoutbound', 'Outbound Conversation'),
    datetime('msdyn_startedon', 'Started On'),
    datetime('msdyn_closedon', 'Closed On'),
  ],
});

const msdyn_kpieventdefinition = table({
  name: 'msdyn_kpieventdefinition',
  setName: 'msdyn_kpieventdefinitions',
  label: 'KPI Event Definition',
  pluralLabel: 'KPI Event Definitions',
  primaryName: 'msdyn_name',
  columns: [
    text('msdyn_name', 'Name'),
    text('msdyn_eventdisplayname', 'Event Display Name'),
    choice('msdyn_eventtype', 'Event Type', { 100000000: 'System', 100000001: 'Custom' }),
  ],
});

const msdyn_kpieventdata = table({
  name: 'msdyn_kpieventdata',
  setName: 'msdyn_kpieventsdata',
  label: 'KPI Event Data',
  pluralLabel: 'KPI Event Data',
  primaryName: 'msdyn_name',
  columns: [
    text('msdyn_name', 'Name'),
    text('msdyn_kpieventname', 'KPI Event'),
    text('msdyn_kpieventreason', 'Reason'),
    text('msdyn_conversationid', 'Conversation Id'),
    text('msdyn_externalcorrelationid', 'External Correlation Id'),
    datetime('msdyn_eventtimestamp', 'Event Time'),
    text('msdyn_additionaldata', 'Additional Data', { maxLength: 2000 }),
  ],
});

export const conversationTables = [
  msdyn_ocliveworkitem,
  msdyn_kpieventdefinition,
  msdyn_kpieventdata,
];
