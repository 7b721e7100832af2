import {
  choice,
  date,
  formatted,
  integer,
  lookup,
  memo,
  money,
  phone,
  text,
  yesNo,
} from './columns.ts';
import type { ColumnDefinition } from './definition.ts';
import { table } from './table.ts';

const preferredContact = { 1: 'Any', 2: 'Email', 3: 'Phone', 4: 'Fax', 5: 'Mail' };

// Only the values that the sample rows use; the complete list comes with the whole model.
const industries = {
  1: 'Accounting',
  6: 'Business Services',
  13: 'Eating and Drinking Places',
  25: 'Service Retail',
  27: 'Social Services',
  31: 'Utility Creation and Distribution',
};

const address: readonly ColumnDefinition[] = [
  text('address1_line1', 'Street 1', { maxLength: 250 }),
  text('address1_line2', 'Street 2', { maxLength: 250 }),
  text('address1_city', 'City', { maxLength: 80 }),
  text('address1_stateorprovince', 'State/Province', { maxLength: 50 }),
  text('address1_postalcode', 'ZIP/Postal Code', { maxLength: 20 }),
  text('address1_country', 'Country/Region', { maxLength: 80 }),
];

const consent: readonly ColumnDefinition[] = [
  choice('preferredcontactmethodcode', 'Contact Method', preferredContact, { defaultValue: 1 }),
  yesNo('donotphone', 'Phone', false, ['Allow', 'Do Not Allow']),
  yesNo('donotemail', 'Email', false, ['Allow', 'Do Not Allow']),
];

const personName: readonly ColumnDefinition[] = [
  text('fullname', 'Full Name', { maxLength: 160, isReadOnly: true, isSearched: true }),
  text('firstname', 'First Name', { maxLength: 50, isSearched: true }),
  text('lastname', 'Last Name', { maxLength: 50, isRequired: true, isSearched: true }),
  text('jobtitle', 'Job Title', { isSearched: true }),
];

const emails: readonly ColumnDefinition[] = [
  formatted('email', 'emailaddress1', 'Email', { isSearched: true }),
  formatted('email', 'emailaddress2', 'Email Address 2'),
];

const account = table({
  name: 'account',
  setName: 'accounts',
  label: 'Account',
  pluralLabel: 'Accounts',
  objectTypeCode: 1,
  columns: [
    text('name', 'Account Name', { maxLength: 160, isRequired: true, isSearched: true }),
    text('accountnumber', 'Account Number', { maxLength: 20, isSearched: true }),
    phone('telephone1', 'Main Phone'),
    phone('telephone2', 'Other Phone'),
    formatted('phone', 'fax', 'Fax', { maxLength: 50 }),
    ...emails,
    formatted('url', 'websiteurl', 'Website', { maxLength: 200 }),
    lookup('primarycontactid', 'Primary Contact', { contact: 'account_primary_contact' }),
    lookup('parentaccountid', 'Parent Account', { account: 'account_parent_account' }),
    choice('industrycode', 'Industry', industries),
    integer('numberofemployees', 'Number of Employees'),
    money('revenue', 'Annual Revenue'),
    memo('description', 'Description'),
    ...address,
    ...consent,
  ],
});

const contact = table({
  name: 'contact',
  setName: 'contacts',
  label: 'Contact',
  pluralLabel: 'Contacts',
  primaryName: 'fullname',
  objectTypeCode: 2,
  columns: [
    ...personName,
    lookup('parentcustomerid', 'Company Name', {
      account: 'contact_customer_accounts',
      contact: 'contact_customer_contacts',
    }),
    phone('telephone1', 'Business Phone'),
    phone('telephone2', 'Home Phone'),
    phone('mobilephone', 'Mobile Phone'),
    formatted('phone', 'fax', 'Fax', { maxLength: 50 }),
    ...emails,
    formatted('url', 'websiteurl', 'Website', { maxLength: 200 }),
    text('governmentid', 'Customer Number', { maxLength: 50 }),
    choice('gendercode', 'Gender', { 1: 'Male', 2: 'Female' }),
    date('birthdate', 'Birthday'),
    memo('description', 'Description'),
    ...address,
    ...consent,
  ],
});

const lead = table({
  name: 'lead',
  setName: 'leads',
  label: 'Lead',
  pluralLabel: 'Leads',
  primaryName: 'fullname',
  objectTypeCode: 4,
  states: { 0: 'Open', 1: 'Qualified', 2: 'Disqualified' },
  statuses: { 0: { 1: 'New', 2: 'Contacted' }, 1: { 3: 'Qualified' }, 2: { 4: 'Lost' } },
  columns: [
    ...personName,
    text('subject', 'Topic', { maxLength: 300, isRequired: true, isSearched: true }),
    text('companyname', 'Company Name', { isSearched: true }),
    phone('telephone1', 'Business Phone'),
    phone('mobilephone', 'Mobile Phone', 20),
    ...emails,
    lookup('parentcontactid', 'Parent Contact', { contact: 'lead_parent_contact' }),
    lookup('parentaccountid', 'Parent Account', { account: 'lead_parent_account' }),
    memo('description', 'Description'),
    ...address,
  ],
});

export const customerTables = [account, contact, lead];
