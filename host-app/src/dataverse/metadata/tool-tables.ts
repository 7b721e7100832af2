import { integer, lookup, memo, text, yesNo } from './columns.ts';
import { table } from './table.ts';

/**
 * Tables of macros and disposition codes (observed); the first screen needs none of them, and the
 * collected facts do not cover them.
 */
export const toolTables = [
  table({
    name: 'msdyn_macrosession',
    setName: 'msdyn_macrosessions',
    label: 'Macro Run History',
    pluralLabel: 'Macro Run Histories',
    primaryName: 'msdyn_name',
    columns: [
      text('msdyn_name', 'Name'),
      text('msdyn_status', 'Status'),
      memo('msdyn_executioncontext', 'Execution Context'),
    ],
  }),
  table({
    name: 'msdyn_dispositioncodecategory',
    setName: 'msdyn_dispositioncodecategories',
    label: 'Disposition Code Category',
    pluralLabel: 'Disposition Code Categories',
    primaryName: 'msdyn_name',
    columns: [text('msdyn_name', 'Name', { isRequired: true })],
  }),
  table({
    name: 'msdyn_ocdispositioncode',
    setName: 'msdyn_ocdispositioncodes',
    label: 'Disposition Code',
    pluralLabel: 'Disposition Codes',
    primaryName: 'msdyn_name',
    columns: [
      text('msdyn_name', 'Name', { isRequired: true }),
      text('msdyn_dispositioncodevalue', 'Value'),
      lookup('msdyn_categoryid', 'Category', { msdyn_dispositioncodecategory: null }),
      integer('msdyn_languageid', 'Language'),
      yesNo('msdyn_appliestoallworkstreams', 'Applies To All Work Streams', true),
    ],
  }),
  table({
    name: 'msdyn_conversationdispositioncodemap',
    setName: 'msdyn_conversationdispositioncodemaps',
    label: 'Conversation Disposition Code',
    pluralLabel: 'Conversation Disposition Codes',
    primaryName: 'msdyn_name',
    columns: [
      text('msdyn_name', 'Name'),
      lookup('msdyn_ocliveworkitemid', 'Conversation', { msdyn_ocliveworkitem: null }),
      lookup('msdyn_ocdispositioncodeid', 'Disposition Code', { msdyn_ocdispositioncode: null }),
      text('msdyn_dispositioncodevalue', 'Value'),
    ],
  }),
];
