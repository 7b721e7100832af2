import { choice, datetime, integer, lookup, text, yesNo } from './columns.ts';
import { table } from './table.ts';
import { componentColumns } from './template-tables.ts';

const statuses = {
  192360000: 'Available',
  192360001: 'Busy',
  192360002: 'Busy - DND',
  192360003: 'Away',
  192360004: 'Offline',
};

const msdyn_presence = table({
  name: 'msdyn_presence',
  setName: 'msdyn_presences',
  label: 'Presence',
  pluralLabel: 'Presence',
  primaryName: 'msdyn_name',
  ownership: 'organization',
  columns: [
    text('msdyn_name', 'Name', { isRequired: true }),
    text('msdyn_presencestatustext', 'Presence text', { maxLength: 500, isRequired: true }),
    choice('msdyn_basepresencestatus', 'Base status', statuses, { isRequired: true }),
    yesNo('msdyn_canuserset', 'User can set?', true),
    ...componentColumns,
  ],
});

const events = { 192350003: 'Login', 192350005: 'Logout', 192350006: 'Set Presence' };

const msdyn_agentstatus = table({
  name: 'msdyn_agentstatus',
  setName: 'msdyn_agentstatuses',
  label: 'Agent Status',
  pluralLabel: 'Agent Statuses',
  primaryName: 'msdyn_name',
  columns: [
    text('msdyn_name', 'Name', { isRequired: true }),
    lookup('msdyn_agentid', 'Agent Id', { systemuser: null }),
    lookup('msdyn_currentpresenceid', 'Current Presence', { msdyn_presence: null }),
    yesNo('msdyn_isagentloggedin', 'Is Agent Logged In'),
    integer('msdyn_availableunitscapacity', 'Available Units Capacity'),
    datetime('msdyn_presencemodifiedon', 'Presence Modified On'),
    choice('msdyn_eventname', 'Event Name', events),
  ],
});

export const presenceTables = [msdyn_presence, msdyn_agentstatus];
