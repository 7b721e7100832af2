import { formatted, lookup, memo, phone, text, yesNo } from './columns.ts';
import { table } from './table.ts';

const systemuser = table({
  name: 'systemuser',
  setName: 'systemusers',
  label: 'User',
  pluralLabel: 'Users',
  primaryName: 'fullname',
  ownership: 'organization',
  objectTypeCode: 8,
  columns: [
    text('fullname', 'Full Name', { maxLength: 200, isReadOnly: true, isSearched: true }),
    text('firstname', 'First Name', { maxLength: 256 }),
    text('lastname', 'Last Name', { maxLength: 256 }),
    text('domainname', 'User Name', { maxLength: 1024 }),
    text('title', 'Title', { maxLength: 128 }),
    formatted('email', 'internalemailaddress', 'Primary Email', { isSearched: true }),
    phone('address1_telephone1', 'Main Phone'),
    phone('mobilephone', 'Mobile Phone'),
    lookup('queueid', 'Default Queue', { queue: null }),
    yesNo('isdisabled', 'Status', false, ['Enabled', 'Disabled']),
  ],
});

const team = table({
  name: 'team',
  setName: 'teams',
  label: 'Team',
  pluralLabel: 'Teams',
  ownership: 'organization',
  objectTypeCode: 9,
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

const teammembership = table({
  name: 'teammembership',
  setName: 'teammemberships',
  label: 'Team Membership',
  pluralLabel: 'Team Memberships',
  primaryName: 'teammembershipid',
  ownership: 'organization',
  objectTypeCode: 23,
  columns: [
    lookup('teamid', 'Team', { team: null }, { isParent: true }),
    lookup('systemuserid', 'User', { systemuser: null }, { isParent: true }),
  ],
});

export const peopleTables = [systemuser, team, teammembership];
