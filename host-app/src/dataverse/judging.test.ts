import { describe, expect, test } from 'vitest';
import { toTableDefinition, type DataverseError } from './index.ts';
import type { DataverseErrorCode } from './errors.ts';
import type { TestDataverse } from './testing/a-dataverse.ts';
import { aDataverse, id } from './testing/a-dataverse.ts';

const ada = `/contacts(${id.ada})`;
const ofAda = { 'customerid_contact@odata.bind': ada };
const untyped = 'Does not support untyped value in non-open type';

function refusalOf(run: (dataverse: TestDataverse['dataverse']) => unknown, made = aDataverse()) {
  try {
    run(made.dataverse);
  } catch (error) {
    return error as DataverseError;
  }
  throw new Error('It was not refused.');
}

const creating =
  (table: string, data: Record<string, unknown>) => (of: TestDataverse['dataverse']) =>
    of.create(table, data);

describe('names that cannot exist in any organization', () => {
  test.each([
    ['case', 'incident'],
    ['cases', 'incident'],
    ['contacts', 'contact'],
    ['Contact', 'contact'],
    ['phonecalls', 'phonecall'],
    ['Phone Call', 'phonecall'],
    ['user', 'systemuser'],
    ['Conversation', 'msdyn_ocliveworkitem'],
  ])('[RC14] the table %s is refused, and the hint is %s', (name, nearest) => {
    for (const run of [creating(name, {}), (of: TestDataverse['dataverse']) => of.query(name)]) {
      expect(refusalOf(run)).toMatchObject({ code: 'table-not-found', nearest });
    }
  });

  test.each([
    ['contact', { lastname: 'X', phone: '4255550142' }, 'phone', 'telephone1'],
    ['contact', { lastname: 'X', email: 'x@example.com' }, 'email', 'emailaddress1'],
    ['phonecall', { subject: 'X', duration: 3 }, 'duration', 'actualdurationminutes'],
    ['phonecall', { subject: 'X', callerid: '425' }, 'callerid', 'phonenumber'],
    ['phonecall', { subject: 'X', direction: 'in' }, 'direction', 'directioncode'],
    ['contact', { FirstName: 'x' }, 'FirstName', 'firstname'],
    ['phonecall', { to: 'x' }, 'to', 'phonecall_activity_parties'],
  ])('[RC14] %s %o is refused for %s, and the hint is %s', (table, data, name, nearest) => {
    const refusal = refusalOf(creating(table, data));
    expect(refusal).toMatchObject({ code: 'payload', nearest });
    expect(refusal.message).toContain(`Invalid property '${name}' was found in entity`);
  });

  test('[RC14] a made-up customer column is refused', () => {
    const data = { ...ofAda, customerid_accountcustomerid_contact: id.ada };
    expect(refusalOf(creating('incident', data)).message).toContain(untyped);
  });

  test.each([
    ['contact', '$filter=phone eq 1', 'telephone1'],
    ['account', `$filter=primarycontactid_guid eq ${id.ada}`, '_primarycontactid_value'],
    ['account', '$select=Name', 'name'],
    ['account', "$filter=Telephone1 eq 'x'", 'telephone1'],
    ['account', '$expand=primarycontact', 'primarycontactid'],
    ['account', '$expand=_primarycontactid_value', 'primarycontactid'],
    ['incident', '$expand=customerid', 'customerid_account'],
  ])('[RC14] %s?%s is refused, and the hint is %s', (table, options, nearest) => {
    expect(refusalOf((of) => of.query(table, options))).toMatchObject({
      code: 'property-not-found',
      nearest,
    });
  });

  test('[RC14] a path through a collection suggests any', () => {
    const filter = "$filter=contact_customer_accounts/firstname eq 'Ada'";
    expect(refusalOf((of) => of.query('account', filter)).fix).toContain(
      'contact_customer_accounts/any(',
    );
  });

  test('[RC14] strict also refuses names with a prefix, and open creates every name', () => {
    for (const run of [
      creating('contact', { new_level: 'Gold' }),
      creating('new_thing', {}),
      creating('contact', { 'new_Peer@odata.bind': ada }),
      (of: TestDataverse['dataverse']) => of.query('contact', '$select=new_level'),
    ]) {
      expect(() => refusalOf(run, aDataverse({ schema: 'strict' }))).not.toThrow();
      expect(() => run(aDataverse().dataverse)).not.toThrow();
    }
    const open = aDataverse({ schema: 'open' });
    open.dataverse.create('case', { phone: '425' });
    expect(open.notices.map(({ code }) => code)).toEqual(['table-created', 'column-created']);
  });

  test('[RC14] a column that a query uses first is created, and reported once', () => {
    const { dataverse, notices } = aDataverse();
    for (const options of ['$select=new_level', "$filter=new_level eq 'x'"]) {
      expect(() => dataverse.query('contact', options)).not.toThrow();
    }
    dataverse.query('contact', `$filter=_new_peer_value eq ${id.ada}`);
    expect(notices.map(({ column }) => column)).toEqual(['new_level', 'new_peer']);
    expect(notices[0]?.declare).toContain('"name":"new_level"');
  });
});

describe('columns that the system requires', () => {
  test('[RC15] a case without a customer is refused, and the customer cannot be cleared', () => {
    const made = aDataverse();
    expect(refusalOf(creating('incident', { title: 'X' }), made)).toMatchObject({
      code: 'value-missing',
      message: 'You should specify a parent contact or account.',
      fix: expect.stringContaining('customerid_account@odata.bind'),
    });
    const clear = { customerid_contact: null };
    expect(refusalOf((of) => of.update('incident', id.lamp, clear), made).code).toBe(
      'value-missing',
    );
    made.dataverse.update('incident', id.lamp, { title: 'Y' });
  });

  test.each<[string, Record<string, unknown>]>([
    ['contact', { firstname: 'Only' }],
    ['account', { telephone1: '1' }],
    ['phonecall', {}],
    ['incident', ofAda],
  ])('[RC15] columns that only forms require may be omitted: %s %o', (table, data) => {
    expect(() => aDataverse({ schema: 'strict' }).dataverse.create(table, data)).not.toThrow();
  });

  test('[RC15] a row of the configuration without a required value stays, with a notice', () => {
    const { notices } = aDataverse({ seed: { incident: [{ title: 'X' }] } });
    expect(notices).toMatchObject([{ code: 'value-missing', column: 'customerid' }]);
  });
});

describe('values', () => {
  test.each<[string, Record<string, unknown>, DataverseErrorCode]>([
    ['task', { subject: 'x'.repeat(201) }, 'value-too-long'],
    ['contact', { telephone1: '1'.repeat(51) }, 'value-too-long'],
    ['incident', { ...ofAda, prioritycode: 77 }, 'value-out-of-range'],
    ['incident', { ...ofAda, statecode: 9 }, 'value-out-of-range'],
    ['incident', { ...ofAda, prioritycode: 'High' }, 'invalid-value'],
    ['incident', { ...ofAda, title: 5 }, 'invalid-value'],
    ['incident', { ...ofAda, followupby: '10/04/2020' }, 'invalid-value'],
    ['incident', { ...ofAda, isescalated: 1 }, 'invalid-value'],
    ['phonecall', { actualdurationminutes: -1 }, 'value-out-of-range'],
    ['task', { percentcomplete: 101 }, 'value-out-of-range'],
    ['msdyn_ocliveworkitem', { msdyn_channel: '192440000,5' }, 'value-out-of-range'],
    ['activityparty', { participationtypemask: 99 }, 'value-out-of-range'],
  ])('[RC16] %s %o is refused as %s', (table, data, code) => {
    expect(refusalOf(creating(table, data)).code).toBe(code);
  });

  test('[RC16] texts that are numbers or booleans are accepted, and choices in a list', () => {
    const { dataverse } = aDataverse({ schema: 'strict' });
    const data = { caseorigincode: '2', casetypecode: '1', customercontacted: 'true' };
    const more = { followupby: '2020-04-10', statecode: '0', statuscode: '1' };
    const made = dataverse.create('incident', { ...ofAda, ...data, ...more, prioritycode: 2 });
    expect(dataverse.retrieve('incident', made.id)).toMatchObject({
      caseorigincode: 2,
      casetypecode: 1,
      customercontacted: true,
    });
    const talk = dataverse.create('msdyn_ocliveworkitem', { msdyn_channel: '192440000,192340000' });
    const shown = dataverse.retrieve('msdyn_ocliveworkitem', talk.id);
    expect(shown['msdyn_channel']).toBe('192440000,192340000');
    expect(shown['msdyn_channel@OData.Community.Display.V1.FormattedValue']).toBe(
      'Voice call; SMS',
    );
  });
});

describe('lookups in a body', () => {
  test.each<[string, Record<string, unknown>, string | undefined]>([
    ['contact', { parentcustomerid: id.acme }, 'parentcustomerid_account@odata.bind'],
    ['contact', { parentcustomerid: null }, 'parentcustomerid_account@odata.bind'],
    ['contact', { parentcustomerid: [{ id: id.acme }] }, 'parentcustomerid_account@odata.bind'],
    ['contact', { parentcustomerid: { id: id.acme } }, 'parentcustomerid_account@odata.bind'],
    ['account', { primarycontactid: id.ada }, 'primarycontactid@odata.bind'],
    ['account', { _primarycontactid_value: id.ada }, 'primarycontactid@odata.bind'],
    ['account', { _primarycontactid_value: null }, 'primarycontactid@odata.bind'],
    [
      'contact',
      { 'parentcustomerid@odata.bind': `/accounts(${id.acme})` },
      'parentcustomerid_account@odata.bind',
    ],
    [
      'phonecall',
      { 'regardingobjectid@odata.bind': `/incidents(${id.lamp})` },
      'regardingobjectid_incident@odata.bind',
    ],
    [
      'phonecall',
      { 'regardingobjectid_case@odata.bind': `/incidents(${id.lamp})` },
      'regardingobjectid_incident@odata.bind',
    ],
    [
      'phonecall',
      { 'regardingobjectid_account @ odata.bind': `/accounts(${id.acme})` },
      'regardingobjectid_account@odata.bind',
    ],
    [
      'phonecall',
      { 'regardingobjectid_contact@odata.bnd': ada },
      'regardingobjectid_contact@odata.bind',
    ],
    ['contact', { 'lastname@odata.bind': ada }, undefined],
  ])('[RC17] %s %o is refused, and the hint is %s', (table, data, nearest) => {
    const refusal = refusalOf(creating(table, data));
    expect(refusal).toMatchObject({ code: 'payload', ...(nearest && { nearest }) });
  });

  test('[RC17] the hint for the wrong set in a bind names the right one', () => {
    const bind = { 'regardingobjectid_incident@odata.bind': `/cases(${id.lamp})` };
    expect(refusalOf(creating('phonecall', bind))).toMatchObject({
      code: 'resource-not-found',
      nearest: 'incidents',
    });
  });

  test('[RC17] a configured lookup uses its schema name in a bind and its logical name in a query', () => {
    const meter = (name: string) =>
      toTableDefinition({
        name: 'new_meter',
        columns: [
          { name: 'new_serial', type: 'text' },
          { name, type: 'lookup', targets: ['contact'] },
        ],
      });
    for (const name of ['new_Contact', 'new_contact']) {
      const made = aDataverse({ tables: [meter(name)], schema: 'strict' });
      made.dataverse.create('new_meter', { 'new_Contact@odata.bind': ada });
      const options = `$select=_new_contact_value&$filter=_new_contact_value eq ${id.ada}&$expand=new_Contact`;
      expect(made.dataverse.query('new_meter', options).records).toMatchObject([
        { _new_contact_value: id.ada, new_Contact: { fullname: 'Ada Example' } },
      ]);
      const other = creating('new_meter', { 'new_contact@odata.bind': ada });
      expect(refusalOf(other, made)).toMatchObject({ nearest: 'new_Contact@odata.bind' });
      const [row] = made.dataverse.query('new_meter').records;
      const clear = (of: TestDataverse['dataverse']) =>
        of.update('new_meter', String(row?.['new_meterid']), { new_contact: null });
      expect(refusalOf(clear, made)).toMatchObject({ nearest: 'new_Contact@odata.bind' });
    }
  });

  test('[RC17] a configured activity has parties and a regarding record', () => {
    const dialog = toTableDefinition({ name: 'new_webdialog', isActivity: true, columns: [] });
    const { dataverse, notices } = aDataverse({ tables: [dialog], schema: 'strict' });
    const party = { 'partyid_contact@odata.bind': ada, participationtypemask: 1 };
    const made = dataverse.create('new_webdialog', {
      subject: 'Dialog',
      new_webdialog_activity_parties: [party],
      'regardingobjectid_contact_new_webdialog@odata.bind': ada,
    });
    dataverse.create('new_webdialog', { 'regardingobjectid_contact@odata.bind': ada });
    const expand = '$expand=new_webdialog_activity_parties($select=_partyid_value)';
    expect(dataverse.retrieve('new_webdialog', made.id, expand)).toMatchObject({
      _regardingobjectid_value: id.ada,
      new_webdialog_activity_parties: [{ _partyid_value: id.ada }],
    });
    expect(notices).toEqual([]);
    const undescribed = creating('new_chatdialog', { new_chatdialog_activity_parties: [party] });
    expect(refusalOf(undescribed).code).toBe('payload');
  });

  test('[RC18] a column that this write cannot set is omitted, with a note', () => {
    const { dataverse, notices } = aDataverse({ schema: 'strict' });
    dataverse.create('contact', { 'createdby@odata.bind': `/systemusers(${id.bob})` });
    expect(notices).toMatchObject([{ code: 'read-only-column', column: 'createdby' }]);
  });
});

describe('alternate keys', () => {
  const keyed = toTableDefinition({
    name: 'account',
    keys: [{ name: 'by_number', columns: ['accountnumber'] }],
    columns: [],
  });
  const seed = { account: [{ accountid: id.acme, name: "O'Hara & Co", accountnumber: "P'1" }] };

  test('[RC19] a declared key reads, changes and binds a row', () => {
    const { dataverse } = aDataverse({ tables: [keyed], seed, schema: 'strict' });
    const key = "accountnumber='P''1'";
    expect(dataverse.retrieve('account', key)).toMatchObject({ accountid: id.acme });
    expect(dataverse.read(`accounts(${key})?$select=name`)).toMatchObject({ name: "O'Hara & Co" });
    dataverse.update('account', key, { telephone1: '5' });
    const bind = { 'parentcustomerid_account@odata.bind': `/accounts(${key})` };
    const made = dataverse.create('contact', bind);
    expect(dataverse.retrieve('contact', made.id)['_parentcustomerid_value']).toBe(id.acme);
    const twin = () => dataverse.create('account', { name: 'Twin', accountnumber: "p'1" });
    expect(twin).toThrow('The entity key by_number requires');
    expect(() => dataverse.retrieve('account', "accountnumber='P-2'")).toThrow(
      'A record with the specified key values does not exist in account entity',
    );
  });

  test('[RC19] an undeclared key is refused, and the hint mentions keys', () => {
    const key = "emailaddress1='robin@example.com'";
    expect(refusalOf((of) => of.retrieve('contact', key))).toMatchObject({
      code: 'key-not-declared',
      fix: expect.stringContaining('"keys"'),
    });
    expect(refusalOf((of) => of.retrieve('contact', '4255550142'))).toMatchObject({
      code: 'invalid-id',
      fix: expect.stringContaining('key'),
    });
  });
});

test('[RC18] rows in solutions are published and unmanaged', () => {
  const { dataverse } = aDataverse({ schema: 'strict' });
  for (const [table, names] of [
    ['msdyn_sessiontemplate', { msdyn_uniquename: 'own' }],
    ['msdyn_notificationtemplate', { msdyn_uniquename: 'own' }],
    ['msdyn_presence', {}],
  ] as const) {
    dataverse.create(table, { msdyn_name: 'Own', ...names });
    const options = '$select=msdyn_name&$filter=componentstate eq 0 and ismanaged eq false';
    expect(dataverse.query(table, options).records).toMatchObject([{ msdyn_name: 'Own' }]);
  }
});

test.each([{}, [], 5, true, 'x'])(
  '[RC16] an ID that is %j is refused, as it is not a GUID',
  (contactid) => {
    expect(refusalOf(creating('contact', { contactid })).code).toBe('invalid-id');
  },
);
