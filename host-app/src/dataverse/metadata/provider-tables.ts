import { choice, formatted, integer, memo, text, yesNo } from './columns.ts';
import { table } from './table.ts';
import { componentColumns, naming } from './template-tables.ts';

const msdyn_channelprovider = table({
  name: 'msdyn_channelprovider',
  setName: 'msdyn_channelproviders',
  label: 'Channel Provider',
  pluralLabel: 'Channel Providers',
  primaryName: 'msdyn_name',
  columns: [
    ...naming,
    text('msdyn_label', 'Label', { isRequired: true }),
    formatted('url', 'msdyn_channelurl', 'Channel URL', { maxLength: 1024, isRequired: true }),
    yesNo('msdyn_enableoutbound', 'Enable Outbound Communication'),
    integer('msdyn_sortorder', 'Channel Order', { isRequired: true, defaultValue: 0 }),
    choice('msdyn_apiversion', 'API Version', { 162450000: '2' }, { defaultValue: 162450000 }),
    text('msdyn_trusteddomain', 'Trusted Domain', { maxLength: 2000 }),
    memo('msdyn_customparams', 'Custom Parameters'),
    yesNo('msdyn_enableanalytics', 'Enable Analytics'),
    ...componentColumns,
  ],
});

const msdyn_appconfiguration = table({
  name: 'msdyn_appconfiguration',
  setName: 'msdyn_appconfigurations',
  label: 'Agent Experience Profile',
  pluralLabel: 'Agent Experience Profiles',
  primaryName: 'msdyn_name',
  columns: [
    ...naming,
    text('msdyn_appmoduleuniquename', 'App', { isRequired: true }),
    text('msdyn_productivitypaneuniquename', 'Productivity Pane'),
    memo('msdyn_description', 'Description'),
    ...componentColumns,
  ],
});

export const providerTables = [msdyn_channelprovider, msdyn_appconfiguration];
