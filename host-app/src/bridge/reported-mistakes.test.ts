import { describe, expect, test } from 'vitest';
import { aWorkbench, type Workbench } from './testing/workbench.ts';

/** Mistakes that developers of widgets have reported in public, and their kinds with other inputs. */
const una = '31111111-1111-4111-8111-111111111111';
const works = '32222222-2222-4222-8222-222222222222';
const leak = '33333333-3333-4333-8333-333333333333';
const config = {
  sampleRows: 'few',
  tables: [
    {
      name: 'acme_meter',
      columns: [{ name: 'acme_owner', type: 'lookup', targets: ['contact'] }],
    },
    { name: 'acme_chat', isActivity: true, columns: [] },
    { name: 'acme_site', columns: [] },
    { name: 'account', columns: [], keys: [{ name: 'by_number', columns: ['accountnumber'] }] },
  ],
  records: {
    contact: [
      { contactid: una, firstname: 'Una', lastname: "D'Arcy", telephone1: '+44 20 7946 0018' },
    ],
    account: [{ accountid: works, name: 'Water & Works', accountnumber: 'W-7' }],
    incident: [
      { incidentid: leak, title: 'Leak', 'customerid_contact@odata.bind': `/contacts(${una})` },
    ],
  },
};

const json = JSON.stringify;
const of = (set: string, id: string) => `/${set}(${id})`;
type Call = readonly [method: string, ...args: readonly unknown[]];
const create = (table: string, data: object): Call => ['createRecord', table, json(data)];
const update = (table: string, id: string, data: object): Call => [
  'updateRecord',
  table,
  id,
  json(data),
];
const search = (table: string, query: string): Call => ['searchAndOpenRecords', table, query, true];
const read = (table: string, id: string, query?: string): Call => [
  'retrieveRecord',
  table,
  id,
  query,
];
const fetch = (set: string, query: string): Call => ['executeFetchQuery', set, query];
const shown = ([method, ...args]: Call) => `${method} ${args.join(' ')}`;

async function answerOf(bench: Workbench, [method, ...args]: Call): Promise<string> {
  try {
    const result = await bench.call('phone', method, ...args);
    return typeof result === 'string' ? result : json(result);
  } catch (error) {
    return `refused: ${error instanceof Map ? json(Object.fromEntries(error)) : json(error)}`;
  }
}

/** The answer that the widget gets, and the problems and warnings that its developer reads. */
async function outcomeOf(call: Call, bench = aWorkbench({ config })) {
  const answer = await answerOf(bench, call);
  const said = bench.journal.diagnostics.entries().filter(({ severity }) => severity !== 'info');
  const hints = said.map(({ message, fix }) => `${message} ${fix}`);
  return { answer, hints: hints.join('\n') };
}

const untyped = /^refused: .*Does not support untyped value in non-open type/;
const undeclared = /^refused: .*An undeclared property/;
const readName = /^refused: .*do not support direct update of Entity Reference/;
const noTable = /^refused: .*was not found in the MetadataCache/;
const unterminated = /There is an unterminated literal/;
const noProperty = /^refused: .*Could not find a property named/;
const operands = /^refused: .*A binary operator with incompatible types/;
const literal = /^refused: .*Cannot convert the literal/;

type Mistake = readonly [rule: string, call: Call, answer: RegExp, hint: string];

const inQueries: readonly Mistake[] = [
  [
    'RC21',
    search('contact', "$filter=telephone1 eq '+44 20 7946 0018'"),
    /^\{\}$/,
    'Write it as %2B',
  ],
  ['RC21', search('contact', "$filter=contains(telephone1,'+44 20')"), /^\{\}$/, 'Write it as %2B'],
  ['RC21', fetch('contacts', "?$filter=telephone1 eq '+44 20 7946 0018'"), /"value":\[\]/, '%2B'],
  [
    'RC20',
    search('contact', "$filter=contains(cast(telephone1,Edm.String),'44')"),
    /function isn't supported/,
    'Compare the column itself: contains',
  ],
  [
    'RC20',
    search('contact', '$filter=contains(telephone1,+442079460018)'),
    /^refused: .*No function signature/,
    'the text between apostrophes',
  ],
  ['RC20', search('account', "?$filter=name eq 'Water & Works'"), unterminated, 'write it as %26'],
  ['RC20', fetch('accounts', "?$filter=name eq 'Water & Works'"), unterminated, 'write it as %26'],
  ['RC20', search('contact', "$filter=lastname eq 'D'Arcy'"), unterminated, "'D''Arcy'"],
  ['RC20', search('contact', "$filter=lastname eq 'D%27Arcy'"), unterminated, "'D''Arcy'"],
  ['RC20', search('contact', "$filter=startswith(lastname,'D'Arcy')"), unterminated, "'D''Arcy'"],
  ['RC20', fetch('contacts', "?$filter=lastname eq 'D'Arcy'"), unterminated, "'D''Arcy'"],
  [
    'RC20',
    search('account', `$filter=primarycontactid eq ${una}`),
    operands,
    '"_primarycontactid_value"',
  ],
  [
    'RC20',
    search('account', `$filter=primarycontactid_id eq ${una}`),
    noProperty,
    '"_primarycontactid_value"',
  ],
  [
    'RC20',
    search('contact', `$filter=parentcustomerid eq ${works}`),
    noProperty,
    '"_parentcustomerid_value"',
  ],
  [
    'RC20',
    search('phonecall', `$filter=regardingobjectid eq ${leak}`),
    noProperty,
    '"_regardingobjectid_value"',
  ],
  ['RC20', search('incident', '$orderby=customerid'), noProperty, '"_customerid_value"'],
  ['RC20', search('contact', "$filter=MobilePhone eq '1'"), noProperty, '"mobilephone"'],
  ['RC14', search('contact', "$select=fullname&$filter=phone eq '1'"), noProperty, '"telephone1"'],
  ['RC14', search('contact', "$filter=email eq 'una@example.com'"), noProperty, '"emailaddress1"'],
];

const inNames: readonly Mistake[] = [
  ...['case', 'Case', 'cases', 'incidents'].flatMap((name): readonly Mistake[] => [
    ['RC14', create(name, { title: 'x' }), noTable, '"incident"'],
    ['RC14', search(name, '?$top=1'), noTable, '"incident"'],
    ['RC14', read(name, leak), noTable, '"incident"'],
    ['RC14', update(name, leak, { title: 'x' }), noTable, '"incident"'],
    ['RC14', ['deleteRecord', name, leak], noTable, '"incident"'],
    ['RC14', ['openForm', json({ entityName: name, entityId: leak })], noTable, '"incident"'],
    ['RC14', ['getEntityMetadata', name], /^refused: .*Could not find an entity/, '"incident"'],
  ]),
  ['RC14', create('accounts', { name: 'x' }), noTable, '"account"'],
  ['RC14', create('Phone Call', { subject: 'x' }), noTable, '"phonecall"'],
  ['RC14', create('user', { lastname: 'x' }), noTable, '"systemuser"'],
  ['RC14', fetch('cases', '?$top=1'), /Resource not found for the segment 'cases'/, '"incidents"'],
  ['RC14', create('contact', { lastname: 'x', phone: '1' }), untyped, '"telephone1"'],
  ['RC14', create('lead', { lastname: 'x', phone: '1' }), untyped, '"telephone1"'],
  ['RC14', create('phonecall', { subject: 'x', direction: 'in' }), untyped, '"directioncode"'],
  ['RC14', create('phonecall', { subject: 'x', duration: 3 }), untyped, '"actualdurationminutes"'],
  ['RC14', update('contact', una, { FirstName: 'x' }), untyped, '"firstname"'],
];

const caller = { 'customerid_contact@odata.bind': of('contacts', una) };
const party = { 'partyid_contact@odata.bind': of('contacts', una), participationtypemask: 1 };
const regardingCase = '"regardingobjectid_incident@odata.bind": "/incidents(<id>)"';
const companyBind = '"parentcustomerid_account@odata.bind": "/accounts(<id>)"';

const inLookups: readonly Mistake[] = [
  ['RC20', create('phonecall', { _regardingobjectid_value: leak }), readName, regardingCase],
  [
    'RC20',
    create('phonecall', { 'regardingobjectid@odata.bind': of('incidents', leak) }),
    undeclared,
    regardingCase,
  ],
  [
    'RC20',
    create('phonecall', { 'regardingobjectid_case@odata.bind': of('cases', leak) }),
    undeclared,
    regardingCase,
  ],
  ['RC20', create('task', { regardingobjectid: leak }), untyped, regardingCase],
  [
    'RC20',
    create('phonecall', { 'regardingobjectid_incident@odata.bind': of('cases', leak) }),
    /Resource not found for the segment 'cases'/,
    '"incidents"',
  ],
  [
    'RC20',
    create('phonecall', { 'regardingobjectid_contact @ odata.bind': of('contacts', una) }),
    undeclared,
    '"regardingobjectid_contact@odata.bind"',
  ],
  [
    'RC20',
    create('phonecall', { 'regardingobjectid_contact@odata.bnd': of('contacts', una) }),
    undeclared,
    '"regardingobjectid_contact@odata.bind"',
  ],
  ['RC17', create('contact', { parentcustomerid: works }), untyped, companyBind],
  [
    'RC17',
    create('contact', { parentcustomerid: una }),
    untyped,
    '"parentcustomerid_contact@odata.bind": "/contacts(<id>)"',
  ],
  ['RC17', create('contact', { _parentcustomerid_value: works }), readName, companyBind],
  [
    'RC17',
    create('contact', { parentcustomerid: [{ id: works, entityType: 'account' }] }),
    untyped,
    companyBind,
  ],
  [
    'RC17',
    create('contact', { parentcustomerid: { id: works, entityType: 'account' } }),
    untyped,
    companyBind,
  ],
  [
    'RC17',
    create('contact', { 'parentcustomerid@odata.bind': of('accounts', works) }),
    undeclared,
    companyBind,
  ],
  [
    'RC17',
    update('contact', una, { parentcustomerid: null }),
    untyped,
    '"parentcustomerid_account@odata.bind"',
  ],
  [
    'RC17',
    update('account', works, { primarycontactid: una }),
    untyped,
    '"primarycontactid@odata.bind": "/contacts(<id>)"',
  ],
  [
    'RC17',
    update('account', works, { _primarycontactid_value: null }),
    readName,
    '"primarycontactid@odata.bind"',
  ],
  [
    'RC17',
    update('account', works, { 'primarycontactid@odata.bind': '' }),
    /^refused: .*Invalid value/,
    '"primarycontactid@odata.bind": null',
  ],
  [
    'RC17',
    update('account', works, { 'primarycontactid@odata.bind': una }),
    /^refused: .*Invalid value/,
    `"/contacts(${una})"`,
  ],
  [
    'RC17',
    create('acme_meter', { acme_owner: una }),
    untyped,
    '"acme_owner@odata.bind": "/contacts(<id>)"',
  ],
  [
    'RC14',
    create('incident', { ...caller, customerid_accountcustomerid_contact: una }),
    untyped,
    '"customerid_contact@odata.bind"',
  ],
  [
    'RC17',
    create('acme_site', { acme_site_activity_parties: [party] }),
    untyped,
    '"name":"acme_site","isActivity":true',
  ],
  ['RC17', create('acme_site', { subject: 'x' }), untyped, '"name":"acme_site","isActivity":true'],
  [
    'RC17',
    create('acme_visit', { 'regardingobjectid_contact@odata.bind': of('contacts', una) }),
    undeclared,
    '"name":"acme_visit","isActivity":true',
  ],
  [
    'RC17',
    create('phonecall', { phonecall_activity_parties: party }),
    /^refused: .*Cannot process the value/,
    'Pass a list of rows',
  ],
  ['RC17', create('phonecall', { from: una }), untyped, '"phonecall_activity_parties"'],
];

const inValues: readonly Mistake[] = [
  [
    'RC15',
    create('incident', { title: 'x' }),
    /^refused: .*You should specify a parent contact or account/,
    '"customerid_account@odata.bind" or "customerid_contact@odata.bind"',
  ],
  [
    'RC15',
    create('incident', { title: 'x', customerid_contact: null }),
    /^refused: .*You should specify a parent/,
    '"customerid_contact@odata.bind"',
  ],
  ['RC16', create('incident', { ...caller, prioritycode: 'High' }), literal, '"High" is 1'],
  ['RC16', create('incident', { ...caller, caseorigincode: 'Telephone' }), literal, '1 Phone'],
  [
    'RC16',
    create('incident', { ...caller, prioritycode: 77 }),
    /^refused: .*outside the valid range/,
    '1 High, 2 Normal, 3 Low',
  ],
  [
    'RC16',
    create('incident', { ...caller, followupby: '10/04/2020' }),
    literal,
    '2026-03-04T05:06:07Z',
  ],
  ['RC16', create('incident', { ...caller, title: 5 }), literal, 'String(value)'],
  ['RC16', create('incident', { ...caller, isescalated: 1 }), literal, 'Pass true or false'],
  ['RC16', create('phonecall', { actualdurationminutes: '3 min' }), literal, 'Pass a whole number'],
  ['RC16', update('contact', una, { birthdate: '' }), literal, 'Pass null to clear'],
  ['RC16', update('contact', una, { birthdate: '12.10.1990' }), literal, '2026-03-04'],
  ['RC16', update('account', works, { revenue: '1,5' }), literal, 'Pass a number'],
];

const inKeys: readonly Mistake[] = [
  [
    'RC19',
    read('contact', "emailaddress1='una@example.com'"),
    /^refused: .*The key in the request URI is not valid/,
    '"name": "contact", "keys"',
  ],
  [
    'RC19',
    create('contact', {
      'parentcustomerid_contact@odata.bind': "/contacts(emailaddress1='una@example.com')",
    }),
    /^refused: .*The key in the request URI/,
    '"keys"',
  ],
  [
    'RC19',
    update('contact', "telephone1='1'", {}),
    /^refused: .*The key in the request URI/,
    '"keys"',
  ],
  [
    'RC19',
    read('account', "accountnumber='W-8'"),
    /^refused: .*A record with the specified key values does not exist/,
    'Check the values of the key',
  ],
  [
    'RC19',
    read('contact', '02079460018'),
    /^refused: .*Guid should contain 32 digits/,
    'alternate key',
  ],
  [
    'RC19',
    ['openForm', json({ entityName: 'contact', entityId: '02079460018' })],
    /^refused: .*Guid should contain/,
    'alternate key',
  ],
  ['RC19', read('contact', works), /^refused: .*Does Not Exist/, "existing row of 'contact'"],
];

describe.each([
  ['in queries', inQueries],
  ['in names', inNames],
  ['in lookups', inLookups],
  ['in values', inValues],
  ['in keys', inKeys],
])('mistakes %s', (_place, mistakes) => {
  test.each(mistakes.map((mistake) => [mistake[0], shown(mistake[1]), ...mistake] as const))(
    "[%s] %s gets the product's answer and the way to the right one",
    async (_rule, _text, _same, call, answer, hint) => {
      const outcome = await outcomeOf(call);
      expect(outcome.answer).toMatch(answer);
      expect(outcome.hints).toContain(hint);
    },
  );
});

const right: readonly (readonly [rule: string, call: Call, answer: RegExp])[] = [
  [
    'RC21',
    search('contact', "$select=fullname&$filter=telephone1 eq '%2B44 20 7946 0018'"),
    /D'Arcy/,
  ],
  [
    'RC21',
    search('contact', `$filter=telephone1 eq '${encodeURIComponent('+44 20 7946 0018')}'`),
    /D'Arcy/,
  ],
  ['RC21', fetch('contacts', "?$filter=telephone1 eq '%2B44 20 7946 0018'"), /D'Arcy/],
  ['RC20', search('account', "$filter=name eq 'Water %26 Works'"), /Works/],
  ['RC20', search('contact', "$filter=lastname eq 'D''Arcy'"), /Una/],
  ['RC20', search('contact', "$filter=lastname eq 'D%27%27Arcy'"), /Una/],
  ['RC20', search('incident', `$filter=_customerid_value eq ${una}`), /Leak/],
  ['RC20', search('incident', `$filter=customerid_contact/contactid eq ${una}`), /Leak/],
  [
    'RC17',
    create('phonecall', { 'regardingobjectid_incident@odata.bind': of('incidents', leak) }),
    /^\{"entityType"/,
  ],
  [
    'RC17',
    create('phonecall', {
      'regardingobjectid_incident_phonecall@odata.bind': of('incidents', leak),
    }),
    /^\{"entityType"/,
  ],
  [
    'RC17',
    create('contact', { 'parentcustomerid_account@odata.bind': of('accounts', works) }),
    /^\{"entityType"/,
  ],
  [
    'RC17',
    create('acme_meter', { 'acme_Owner@odata.bind': of('contacts', una) }),
    /^\{"entityType"/,
  ],
  [
    'RC17',
    create('acme_chat', {
      subject: 'x',
      acme_chat_activity_parties: [party],
      'regardingobjectid_contact_acme_chat@odata.bind': of('contacts', una),
    }),
    /^\{"entityType"/,
  ],
  [
    'RC17',
    create('acme_chat', { 'regardingobjectid_contact@odata.bind': of('contacts', una) }),
    /^\{"entityType"/,
  ],
  ['RC15', create('contact', { firstname: 'Only' }), /^\{"entityType"/],
  ['RC15', create('account', { telephone1: '1' }), /^\{"entityType"/],
  [
    'RC16',
    create('incident', {
      ...caller,
      caseorigincode: '2',
      casetypecode: '1',
      customercontacted: 'true',
    }),
    /^\{"entityType"/,
  ],
  [
    'RC16',
    create('incident', {
      ...caller,
      followupby: '2020-04-10',
      statecode: '0',
      statuscode: '1',
      incidentid: '34444444-4444-4444-8444-444444444444',
    }),
    /34444444/,
  ],
  ['RC19', read('account', "accountnumber='W-7'", '?$select=name'), /Works/],
  ['RC19', update('account', "accountnumber='W-7'", { telephone1: '1' }), new RegExp(works)],
  ['RC19', fetch('accounts', "(accountnumber='W-7')?$select=name"), /Works/],
  [
    'RC19',
    create('contact', { 'parentcustomerid_account@odata.bind': "/accounts(accountnumber='W-7')" }),
    /^\{"entityType"/,
  ],
];

test.each(right.map(([rule, call, answer]) => [rule, shown(call), call, answer] as const))(
  '[%s] %s is answered without a warning',
  async (_rule, _text, call, answer) => {
    const outcome = await outcomeOf(call);
    expect(outcome.answer).toMatch(answer);
    expect(outcome.hints).toBe('');
  },
);

test('[RC17] a lookup is cleared by null under its exact name only, also one of the organization', async () => {
  const bench = aWorkbench({ config });
  const link = { 'acme_Branch@odata.bind': of('accounts', works) };
  const branch = async () =>
    JSON.parse(await answerOf(bench, read('contact', una, '?$select=_acme_branch_value')))[
      '_acme_branch_value'
    ];
  await answerOf(bench, update('contact', una, link));
  expect(await branch()).toBe(works);
  const other = await outcomeOf(update('contact', una, { acme_branch: null }), bench);
  expect(other.answer).toMatch(untyped);
  expect(other.hints).toContain('"acme_Branch@odata.bind"');
  expect(await branch()).toBe(works);
  for (const clear of [{ acme_Branch: null }, { 'acme_Branch@odata.bind': null }]) {
    await answerOf(bench, update('contact', una, link));
    await answerOf(bench, update('contact', una, clear));
    expect(await branch()).toBeNull();
  }
});
