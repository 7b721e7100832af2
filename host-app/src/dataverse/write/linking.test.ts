import { describe, expect, test } from 'vitest';
import { aDataverse, id, testUserId } from '../testing/a-dataverse.ts';
import { codeOf } from '../testing/error-code.ts';

const party = (contact: string) => ({
  'partyid_contact@odata.bind': `/contacts(${contact})`,
  participationtypemask: 2,
});

describe('lookups', () => {
  test.each([
    `/contacts(${id.ada})`,
    `contacts(${id.ada})`,
    `/contacts({${id.ada.toUpperCase()}})`,
    `/contacts('${id.ada}')`,
    `https://org.crm.dynamics.com/api/data/v9.2/contacts(${id.ada})`,
  ])('are bound by the address %s', (address) => {
    const { dataverse } = aDataverse();
    const made = dataverse.create('account', { name: 'X', 'primarycontactid@odata.bind': address });
    expect(dataverse.retrieve('account', made.id)).toMatchObject({
      _primarycontactid_value: id.ada,
      '_primarycontactid_value@OData.Community.Display.V1.FormattedValue': 'Ada Example',
    });
  });

  test.each<[table: string, property: string, value: string]>([
    ['incident', 'customerid_contact', '_customerid_value'],
    ['phonecall', 'regardingobjectid_contact', '_regardingobjectid_value'],
    ['phonecall', 'regardingobjectid_contact_phonecall', '_regardingobjectid_value'],
    ['annotation', 'objectid_contact', '_objectid_value'],
    ['contact', 'parentcustomerid_contact', '_parentcustomerid_value'],
  ])('of several tables: %s accepts %s', (table, property, value) => {
    const { dataverse } = aDataverse();
    const made = dataverse.create(table, { [`${property}@odata.bind`]: `/contacts(${id.ada})` });
    expect(dataverse.retrieve(table, made.id)).toMatchObject({
      [value]: id.ada,
      [`${value}@Microsoft.Dynamics.CRM.lookuplogicalname`]: 'contact',
    });
  });

  test('a case in the annotations of a note finds the note', () => {
    const { dataverse } = aDataverse();
    dataverse.create('annotation', {
      notetext: 'Hello',
      'objectid_incident@odata.bind': `/incidents(${id.lamp})`,
    });
    const found = dataverse.query('annotation', `$filter=_objectid_value eq ${id.lamp}`);
    expect(found.records).toMatchObject([{ notetext: 'Hello' }]);
  });

  test('are cleared by null, bound or plain', () => {
    const { dataverse } = aDataverse();
    dataverse.update('account', id.acme, { 'primarycontactid@odata.bind': null });
    expect(dataverse.retrieve('account', id.acme)['_primarycontactid_value']).toBeNull();
    dataverse.update('contact', id.ada, { parentcustomerid_account: null });
    expect(dataverse.retrieve('contact', id.ada)['_parentcustomerid_value']).toBeNull();
  });

  test('the owner is a user or a team', () => {
    const { dataverse } = aDataverse();
    const team = dataverse.create('team', { name: 'Desk' });
    dataverse.update('contact', id.ada, { 'ownerid@odata.bind': `/teams(${team.id})` });
    expect(dataverse.retrieve('contact', id.ada, '$select=_ownerid_value')).toMatchObject({
      _ownerid_value: team.id,
      '_ownerid_value@Microsoft.Dynamics.CRM.lookuplogicalname': 'team',
    });
  });
});

describe('nested rows', () => {
  test('the parties of a call are created with it', () => {
    const { dataverse } = aDataverse();
    const call = dataverse.create('phonecall', {
      subject: 'Call',
      directioncode: 'true',
      phonecall_activity_parties: [
        {
          'partyid_systemuser@odata.bind': `/systemusers(${testUserId})`,
          participationtypemask: 1,
        },
        { 'partyid_contact@odata.bind': `/contacts(${id.ada})`, participationtypemask: 2 },
      ],
    });
    const options =
      '$expand=phonecall_activity_parties($select=participationtypemask,_partyid_value;$orderby=participationtypemask)';
    expect(dataverse.retrieve('phonecall', call.id, options)).toMatchObject({
      phonecall_activity_parties: [
        { participationtypemask: 1, _partyid_value: testUserId },
        { participationtypemask: 2, _partyid_value: id.ada },
      ],
    });
  });

  test('the parties of a call are replaced as a whole', () => {
    const { dataverse } = aDataverse();
    const call = dataverse.create('phonecall', { phonecall_activity_parties: [party(id.ada)] });
    dataverse.update('phonecall', call.id, { phonecall_activity_parties: [party(id.ben)] });
    const { records } = dataverse.query('activityparty');
    expect(records).toMatchObject([{ _partyid_value: id.ben, _activityid_value: call.id }]);
  });

  test('a row and the row it looks up are created together', () => {
    const { dataverse } = aDataverse();
    const made = dataverse.create('account', {
      name: 'New',
      primarycontactid: { firstname: 'Nia', lastname: 'New' },
    });
    expect(dataverse.retrieve('account', made.id, '$expand=primarycontactid')).toMatchObject({
      primarycontactid: { fullname: 'Nia New' },
    });
  });

  test('a mistake in one of them leaves nothing behind', () => {
    const { dataverse } = aDataverse();
    const good = party(id.ada);
    const data = {
      new_x: 1,
      phonecall_activity_parties: [good, { ...good, participationtypemask: 'first' }],
    };
    expect(codeOf(() => dataverse.create('phonecall', data))).toBe('invalid-value');
    expect(dataverse.query('phonecall').records).toEqual([]);
    expect(dataverse.query('activityparty').records).toEqual([]);
    expect(dataverse.added()).toEqual([]);
  });

  test('tables linked many to many are nested, bound and read', () => {
    const { dataverse } = aDataverse();
    const named = (name: string) => ({ msdyn_name: name, msdyn_uniquename: `new_${name}` });
    const tab = dataverse.create('msdyn_applicationtabtemplate', named('Wiki'));
    const session = dataverse.create('msdyn_sessiontemplate', {
      ...named('Phone'),
      msdyn_sessiontemplate_applicationtab: [named('Search')],
      'msdyn_sessiontemplate_applicationtab@odata.bind': [
        `/msdyn_applicationtabtemplates(${tab.id})`,
      ],
    });
    const options = '$expand=msdyn_sessiontemplate_applicationtab($select=msdyn_name)';
    expect(dataverse.retrieve('msdyn_sessiontemplate', session.id, options)).toMatchObject({
      msdyn_sessiontemplate_applicationtab: [{ msdyn_name: 'Search' }, { msdyn_name: 'Wiki' }],
    });
  });
});
