import { choice, datetime, formatted, integer, lookup, memo, text, yesNo } from './columns.ts';
import type { ColumnDefinition } from './definition.ts';
import { table } from './table.ts';

const incident = table({
  name: 'incident',
  setName: 'incidents',
  label: 'Case',
  pluralLabel: 'Cases',
  primaryName: 'title',
  objectTypeCode: 112,
  states: { 0: 'Active', 1: 'Resolved', 2: 'Cancelled' },
  statuses: {
    0: { 1: 'In Progress', 2: 'On Hold', 3: 'Waiting for Details', 4: 'Researching' },
    1: { 5: 'Problem Solved', 1000: 'Information Provided' },
    2: { 6: 'Cancelled', 2000: 'Merged' },
  },
  columns: [
    text('title', 'Case Title', { maxLength: 200, isRequired: true, isSearched: true }),
    text('ticketnumber', 'Case Number', { isSearched: true, autoNumber: 'CAS' }),
    lookup(
      'customerid',
      'Customer',
      { contact: 'incident_customer_contacts', account: 'incident_customer_accounts' },
      { isRequired: true },
    ),
    lookup('primarycontactid', 'Contact', { contact: 'contact_as_primary_contact' }),
    lookup('parentcaseid', 'Parent Case', { incident: 'incident_parent_incident' }),
    choice('prioritycode', 'Priority', { 1: 'High', 2: 'Normal', 3: 'Low' }, { defaultValue: 2 }),
    choice('casetypecode', 'Case Type', { 1: 'Question', 2: 'Problem', 3: 'Request' }),
    choice('severitycode', 'Severity', { 1: 'Default Value' }, { defaultValue: 1 }),
    choice('caseorigincode', 'Origin', { 1: 'Phone', 2: 'Email', 3: 'Web' }),
    memo('description', 'Description'),
    datetime('followupby', 'Follow Up By'),
    yesNo('isescalated', 'Is Escalated'),
    datetime('escalatedon', 'Escalated On'),
    yesNo('firstresponsesent', 'First Response Sent'),
  ],
});

const knowledgearticleincident = table({
  name: 'knowledgearticleincident',
  setName: 'knowledgearticleincidents',
  label: 'Knowledge Article Incident',
  pluralLabel: 'Knowledge Article Incidents',
  primaryName: 'knowledgearticleidname',
  ownership: 'organization',
  objectTypeCode: 9931,
  columns: [
    lookup('incidentid', 'Case', { incident: 'knowledgearticle_incidents' }, { isParent: true }),
    lookup(
      'knowledgearticleid',
      'Knowledge Article',
      { knowledgearticle: null },
      { isParent: true },
    ),
  ],
});

// Articles that an agent marked as favorites [choose: name and columns].
const favorite = table({
  name: 'msdyn_favoriteknowledgearticle',
  setName: 'msdyn_favoriteknowledgearticles',
  label: 'Favorite Knowledge Article',
  pluralLabel: 'Favorite Knowledge Articles',
  primaryName: 'msdyn_name',
  columns: [
    text('msdyn_name', 'Name'),
    lookup(
      'msdyn_knowledgearticleid',
      'Knowledge Article',
      { knowledgearticle: null },
      { isParent: true },
    ),
  ],
});

const knowledgearticle = table({
  name: 'knowledgearticle',
  setName: 'knowledgearticles',
  label: 'Knowledge Article',
  pluralLabel: 'Knowledge Articles',
  primaryName: 'title',
  objectTypeCode: 9953,
  states: {
    0: 'Draft',
    1: 'Approved',
    2: 'Scheduled',
    3: 'Published',
    4: 'Expired',
    5: 'Archived',
  },
  statuses: {
    0: { 2: 'Draft' },
    1: { 5: 'Approved' },
    2: { 6: 'Scheduled' },
    3: { 7: 'Published' },
    4: { 10: 'Expired' },
    5: { 12: 'Archived' },
  },
  columns: [
    text('title', 'Title', { maxLength: 4000, isRequired: true, isSearched: true }),
    text('articlepublicnumber', 'Article Public Number', {
      maxLength: 4000,
      isSearched: true,
      autoNumber: 'KA',
    }),
    memo('content', 'Content', { maxLength: 1073741823, isSearched: true }),
    memo('keywords', 'Keywords', { maxLength: 4000, isSearched: true }),
    text('description', 'Description', { maxLength: 155 }),
    integer('majorversionnumber', 'Major Version Number', { defaultValue: 1 }),
    integer('minorversionnumber', 'Minor Version Number', { defaultValue: 0 }),
    yesNo('isinternal', 'Internal'),
    integer('knowledgearticleviews', 'Knowledge Article Views', { defaultValue: 0 }),
  ],
});

const queue = table({
  name: 'queue',
  setName: 'queues',
  label: 'Queue',
  pluralLabel: 'Queues',
  objectTypeCode: 2020,
  columns: [
    text('name', 'Name', { maxLength: 200, isRequired: true, isSearched: true }),
    formatted('email', 'emailaddress', 'Incoming Email'),
    choice('queueviewtype', 'Type', { 0: 'Public', 1: 'Private' }, { defaultValue: 0 }),
    memo('description', 'Description'),
  ],
});

const queueitem = table({
  name: 'queueitem',
  setName: 'queueitems',
  label: 'Queue Item',
  pluralLabel: 'Queue Items',
  primaryName: 'title',
  ownership: 'none',
  objectTypeCode: 2029,
  columns: [
    text('title', 'Title', { maxLength: 850 }),
    lookup('queueid', 'Queue', { queue: 'queue_entries' }, { isParent: true }),
    lookup(
      'objectid',
      'Object',
      {
        incident: 'Incident_QueueItem',
        phonecall: 'PhoneCall_QueueItem',
        email: 'Email_QueueItem',
        task: 'Task_QueueItem',
        appointment: 'Appointment_QueueItem',
      },
      { isParent: true },
    ),
    lookup('workerid', 'Worked By', { systemuser: null, team: null }),
    datetime('enteredon', 'Entered Queue'),
  ],
});

const noteSubjects: Readonly<Record<string, string>> = {
  contact: 'Contact_Annotation',
  account: 'Account_Annotation',
  incident: 'Incident_Annotation',
  lead: 'Lead_Annotation',
  phonecall: 'PhoneCall_Annotation',
  task: 'Task_Annotation',
  email: 'Email_Annotation',
  appointment: 'Appointment_Annotation',
  knowledgearticle: 'knowledgearticle_Annotations',
  msdyn_ocliveworkitem: 'msdyn_ocliveworkitem_Annotations',
};

const noteColumns: readonly ColumnDefinition[] = [
  text('subject', 'Title', { maxLength: 500, isSearched: true }),
  memo('notetext', 'Description', { maxLength: 100000, isSearched: true }),
  lookup('objectid', 'Regarding', noteSubjects, { isParent: true }),
  { name: 'objecttypecode', label: 'Object Type', type: 'table' },
  yesNo('isdocument', 'Is Document'),
  text('filename', 'File Name', { maxLength: 255 }),
  text('mimetype', 'Mime Type', { maxLength: 256 }),
  text('documentbody', 'Document', { maxLength: 1073741823 }),
  integer('filesize', 'File Size (Bytes)'),
];

const annotation = table({
  name: 'annotation',
  setName: 'annotations',
  label: 'Note',
  pluralLabel: 'Notes',
  primaryName: 'subject',
  objectTypeCode: 5,
  hasNoState: true,
  columns: noteColumns,
});

export const serviceTables = [
  incident,
  knowledgearticle,
  knowledgearticleincident,
  favorite,
  queue,
  queueitem,
  annotation,
];
