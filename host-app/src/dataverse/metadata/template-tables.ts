import { choice, integer, lookup, memo, text, yesNo } from './columns.ts';
import type { ColumnDefinition } from './definition.ts';
import { intersect, table } from './table.ts';

export const naming: readonly ColumnDefinition[] = [
  text('msdyn_name', 'Name', { isRequired: true, isSearched: true }),
  text('msdyn_uniquename', 'Unique Name', { maxLength: 128, isRequired: true, isSearched: true }),
];

/** Columns of rows in solutions; usually a published, unmanaged row. */
export const componentColumns: readonly ColumnDefinition[] = [
  choice('componentstate', 'Component State', { 0: 'Published' }),
  yesNo('ismanaged', 'Is Managed', false, ['Unmanaged', 'Managed']),
].map((column) => ({ ...column, isReadOnly: true, isBackground: true }));

const description = memo('msdyn_description', 'Description');

const panelStates = { 162450000: 'Minimized', 162450001: 'Hidden', 162450002: 'Docked' };

const msdyn_sessiontemplate = table({
  name: 'msdyn_sessiontemplate',
  setName: 'msdyn_sessiontemplates',
  label: 'Session Template',
  pluralLabel: 'Session Templates',
  primaryName: 'msdyn_name',
  columns: [
    ...naming,
    choice('msdyn_sessiontype', 'Type', { 0: 'Generic', 1: 'Entity' }, { defaultValue: 1 }),
    yesNo('msdyn_type', 'Type (older)', false, ['Generic', 'Entity']),
    text('msdyn_entity', 'Entity'),
    text('msdyn_title', 'Title', { maxLength: 200 }),
    choice('msdyn_panelstate', 'Communication panel mode', panelStates),
    yesNo('msdyn_enabletitlesync', 'Apply session title to anchor tab'),
    lookup('msdyn_anchortab', 'Anchor tab', { msdyn_applicationtabtemplate: null }),
    yesNo('msdyn_enablebuildexpression', 'Enable build expression'),
    memo('msdyn_expressiondata', 'Expression data', { maxLength: 1048576 }),
    description,
    ...componentColumns,
  ],
  manyToMany: [
    {
      navigationProperty: 'msdyn_sessiontemplate_applicationtab',
      table: 'msdyn_applicationtabtemplate',
      intersectTable: 'msdyn_sessiontemplate_applicationtab',
      nearColumn: 'msdyn_sessiontemplateid',
      farColumn: 'msdyn_applicationtabtemplateid',
    },
  ],
});

const pageTypes = {
  509180000: 'Entity List',
  509180001: 'Entity Record',
  509180002: 'Web Resource',
  509180003: 'Control',
  509180004: 'Dashboard',
  509180005: 'Search',
  509180006: 'Third Party Website',
  509180007: 'Custom',
};

const msdyn_applicationtabtemplate = table({
  name: 'msdyn_applicationtabtemplate',
  setName: 'msdyn_applicationtabtemplates',
  label: 'Application Tab Template',
  pluralLabel: 'Application Tab Templates',
  primaryName: 'msdyn_name',
  columns: [
    ...naming,
    text('msdyn_title', 'Title', { maxLength: 200 }),
    choice('msdyn_pagetype', 'Page type', pageTypes, { isRequired: true }),
    yesNo('msdyn_pinned', 'Can close', false, ['Yes', 'No']),
    text('msdyn_templateparameters', 'Template parameters', { maxLength: 2048 }),
    description,
    ...componentColumns,
  ],
});

const msdyn_templateparameter = table({
  name: 'msdyn_templateparameter',
  setName: 'msdyn_templateparameters',
  label: 'Template Parameter',
  pluralLabel: 'Template Parameters',
  primaryName: 'msdyn_name',
  columns: [
    text('msdyn_name', 'Name', { isRequired: true }),
    text('msdyn_uniquename', 'Unique Name', { maxLength: 128, isRequired: true }),
    text('msdyn_value', 'Value', { maxLength: 2048 }),
    lookup(
      'msdyn_applicationtabtemplateid',
      'Application Tab Template',
      { msdyn_applicationtabtemplate: 'msdyn_applicationtabtemplate_templateparameter' },
      { isParent: true },
    ),
    ...componentColumns,
  ],
});

const desktopModes = {
  509180000: 'Never',
  509180001: 'When app is in background',
  509180002: 'Always',
};

const msdyn_notificationtemplate = table({
  name: 'msdyn_notificationtemplate',
  setName: 'msdyn_notificationtemplates',
  label: 'Notification Template',
  pluralLabel: 'Notification Templates',
  primaryName: 'msdyn_name',
  columns: [
    ...naming,
    text('msdyn_title', 'Title', { isRequired: true }),
    text('msdyn_icon', 'Icon', {
      maxLength: 1024,
      defaultValue: '/webresources/msdyn_chat_icon_zfp.svg',
    }),
    yesNo('msdyn_showtimeout', 'Show timeout', true),
    integer('msdyn_timeout', 'Timeout (seconds)', { defaultValue: 120 }),
    yesNo('msdyn_autoacceptnotification', 'Auto-assign work items'),
    text('msdyn_acceptbuttontext', 'Accept button', { defaultValue: 'Accept' }),
    yesNo('msdyn_showrejectbutton', 'Show reject button', true),
    text('msdyn_rejectbuttontext', 'Reject button', { defaultValue: 'Reject' }),
    choice('msdyn_desktopnotificationmode', 'Show desktop notifications', desktopModes, {
      defaultValue: 509180000,
    }),
    choice('msdyn_theme', 'Theme', { 509180000: 'Dark', 509180001: 'Light' }),
    description,
    ...componentColumns,
  ],
  manyToMany: [
    {
      navigationProperty: 'msdyn_notificationtemplate_notificationfield',
      table: 'msdyn_notificationfield',
      intersectTable: 'msdyn_notificationtemplate_notificationfield',
      nearColumn: 'msdyn_notificationtemplateid',
      farColumn: 'msdyn_notificationfieldid',
    },
  ],
});

const msdyn_notificationfield = table({
  name: 'msdyn_notificationfield',
  setName: 'msdyn_notificationfields',
  label: 'Notification Field',
  pluralLabel: 'Notification Fields',
  primaryName: 'msdyn_name',
  columns: [
    ...naming,
    text('msdyn_title', 'Title', { maxLength: 200 }),
    text('msdyn_value', 'Value', { maxLength: 1028 }),
    integer('msdyn_order', 'Order'),
    ...componentColumns,
  ],
});

export const templateTables = [
  msdyn_sessiontemplate,
  msdyn_applicationtabtemplate,
  msdyn_templateparameter,
  msdyn_notificationtemplate,
  msdyn_notificationfield,
  intersect(
    'msdyn_sessiontemplate_applicationtab',
    'Session Template Tabs',
    'msdyn_sessiontemplateid',
    'msdyn_applicationtabtemplateid',
  ),
  intersect(
    'msdyn_notificationtemplate_notificationfield',
    'Notification Template Fields',
    'msdyn_notificationtemplateid',
    'msdyn_notificationfieldid',
  ),
];
