import { formatted, lookup, memo, phone, text, yesNo } from './columns.ts';
import { intersect, table } from './table.ts';

const systemuser = table({
  name: 'systemuser',
  setName: 'systemusers',
  label: 'User',
  pluralLabel: 'Users',
  primaryName: 'fullname',
  ownership: 'business',
  objectTypeCode: 8,
  hasNoState: true,
  columns: [
    text('fullname', 'Full Name', { maxLength: 200, isReadOnly: true, isSearched: true }),
    text('firstname', 'First Name', { maxLength: 256 }),
    text('lastname', 'Last Name', { maxLength: 256 }),
    text('domainname', 'User Name', { maxLength: 1024 }),
    text('title', 'Title', { maxLength: 128 }),
    formatted('email', 'internalemailaddress', 'Primary Email', { isSearched: true }),
    phone('address1_telephone1', 'Main Phone', 64),
    phone('mobilephone', 'Mobile Phone', 64),
    lookup('queueid', 'Default Queue', { queue: null }),
    yesNo('isdisabled', 'Status', false, ['Enabled', 'Disabled']),
  ],
});

const team = table({
  name: 'team',
  setName: 'teams',
  label: 'Team',
  pluralLabel: 'Teams',
  ownership: 'business',
  objectTypeCode: 9,
  hasNoState: true,
  columns: [
    text('name', 'Team Name', { maxLength: 160, isRequired: true, isSearched: true }),
    formatted('email', 'emailaddress', 'Email'),
    lookup('administratorid', 'Administrator', { systemuser: null }),
    lookup('queueid', 'Default Queue', { queue: null }),
    memo('description', 'Description'),
  ],
  manyToMany: [
    {
      navigationProperty: 'teammembership_association',
      table: 'systemuser',
      intersectTable: 'teammembership',
      nearColumn: 'teamid',
      farColumn: 'systemuserid',
    },
  ],
});

const teammembership = intersect(
  'teammembership',
  'Team Membership',
  'teamid',
  'systemuserid',
  'teammemberships',
);

export const peopleTables = [systemuser, team, teammembership];
