import { expect, test } from 'vitest';
import { requireUsableRows } from './check-rows.ts';
import { ConfigError } from './config/config-error.ts';
import { parseConfig } from './config/parse-config.ts';
import { sampleSeed } from './dataverse/index.ts';

const id = (number: number): string =>
  `5d1f0c1e-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** A config that no workspace could start with, and the path in its message. */
const badConfigs: readonly (readonly [what: string, config: object, path: string])[] = [
  [
    'an id that is not one',
    { records: { contact: [{ contactid: '12345' }] } },
    'records.contact[0].contactid',
  ],
  ['an empty id', { records: { contact: [{ contactid: '' }] } }, 'records.contact[0].contactid'],
  [
    'an id that is a number',
    { records: { contact: [{ contactid: 7 }] } },
    'records.contact[0].contactid',
  ],
  [
    'an id twice',
    { records: { contact: [{ contactid: id(1) }, { contactid: id(1).toUpperCase() }] } },
    'records.contact[1].contactid',
  ],
  [
    'the id of a sample row',
    { records: { account: [{ accountid: String(sampleSeed['account']?.[0]?.['accountid']) }] } },
    'records.account[0].accountid',
  ],
  [
    'a reference to a row that is not there',
    {
      records: {
        contact: [{ lastname: 'A', 'parentcustomerid_account@odata.bind': `/accounts(${id(9)})` }],
      },
    },
    'records.contact[0]["parentcustomerid_account@odata.bind"]',
  ],
  [
    'a reference that is not an address',
    {
      records: { contact: [{ lastname: 'A', 'parentcustomerid_account@odata.bind': 'somewhere' }] },
    },
    'records.contact[0]["parentcustomerid_account@odata.bind"]',
  ],
  [
    'a reference by a name that the table lacks',
    { records: { contact: [{ lastname: 'A', 'employer@odata.bind': `/accounts(${id(9)})` }] } },
    'records.contact[0]["employer@odata.bind"]',
  ],
  [
    'a date that is not one',
    { records: { task: [{ subject: 'A', scheduledend: 'soon' }] } },
    'records.task[0].scheduledend',
  ],
  [
    'a choice that is a string',
    { records: { incident: [{ title: 'A', prioritycode: 'high' }] } },
    'records.incident[0].prioritycode',
  ],
  ['rows that are not a list', { records: { contact: {} } }, 'records.contact'],
  ['a row that is a string', { records: { contact: ['Ada'] } }, 'records.contact[0]'],
  ['records that are a list', { records: [] }, 'records'],
  [
    'a user twice',
    {
      users: [
        { id: id(1), fullName: 'A' },
        { id: id(1), fullName: 'B' },
      ],
    },
    'users[1].id',
  ],
  ['a user without a name', { users: [{ id: id(1) }] }, 'users[0].fullName'],
  ['a user whose id is not one', { users: [{ id: 'x', fullName: 'A' }] }, 'users[0].id'],
  [
    'a profile with an unknown provider',
    { appProfiles: [{ uniqueName: 'acme_all', providers: ['nobody'] }] },
    'appProfiles[0].providers[0]',
  ],
  [
    'a profile twice',
    { appProfiles: [{ uniqueName: 'acme_all' }, { uniqueName: 'ACME_all' }] },
    'appProfiles[1].uniqueName',
  ],
  [
    'a session template without a name',
    { sessionTemplates: [{ title: 'A' }] },
    'sessionTemplates[0].uniqueName',
  ],
  [
    'a tab template with an unknown key',
    { tabTemplates: [{ uniqueName: 'acme_tab', color: 'red' }] },
    'tabTemplates[0].color',
  ],
  [
    'a notification template whose time is a string',
    { notificationTemplates: [{ uniqueName: 'acme_call', timeoutSeconds: 'long' }] },
    'notificationTemplates[0].timeoutSeconds',
  ],
  [
    'a provider without an address',
    { providers: [{ uniqueName: 'acme_phone', label: 'A' }] },
    'providers[0].channelUrl',
  ],
  [
    'a presence twice',
    {
      presence: [
        { text: 'Lunch', status: 'AWAY' },
        { text: 'lunch', status: 'AWAY' },
      ],
    },
    'presence[1].text',
  ],
  [
    'a table without columns in the right shape',
    { tables: [{ logicalName: 'acme_meter', columns: 'none' }] },
    'tables[0].columns',
  ],
];

test.each(badConfigs)('%s is refused with its place in the file', (_what, config, path) => {
  expect(problemsOf(config)).toContain(path);
});

test('every unusable row is named at once, and good rows stay as they are', () => {
  const contact = [{ contactid: 'x' }, { lastname: 'Example' }, { contactid: 'y' }];
  expect(problemsOf({ records: { contact } })).toEqual([
    'records.contact[0].contactid',
    'records.contact[2].contactid',
  ]);
});

test('rows may refer to later rows', () => {
  const records = {
    contact: [{ lastname: 'A', 'parentcustomerid_account@odata.bind': `/accounts(${id(2)})` }],
    account: [{ accountid: id(2), name: 'Example' }],
  };
  expect(problemsOf({ records })).toEqual([]);
});

function problemsOf(raw: object): readonly string[] {
  try {
    requireUsableRows(parseConfig(raw));
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems.map(({ path }) => path);
  }
}
