import { expect, test } from 'vitest';
import { aWorkbench, type Workbench } from './testing/workbench.ts';

const ada = '11111111-1111-4111-8111-111111111111';
const acme = '22222222-2222-4222-8222-222222222222';
const config = {
  schema: 'strict',
  records: {
    account: [{ accountid: acme, name: 'Fabrikam', telephone1: '+1 425 555 0143' }],
    contact: [
      {
        contactid: ada,
        firstname: 'Robin',
        lastname: "O'Brien",
        telephone1: '+1 425 555 0142',
        emailaddress1: 'robin@example.com',
        'parentcustomerid_account@odata.bind': `/accounts(${acme})`,
      },
    ],
    msdyn_kpieventdefinition: [
      { msdyn_name: 'Dialed', msdyn_eventdisplayname: 'Dialed', msdyn_eventtype: 100000001 },
    ],
  },
};

type Call = readonly [method: string, args: readonly unknown[], answer: RegExp];

const json = JSON.stringify;
const numbers = ['telephone1', 'telephone2', 'telephone3', 'mobilephone', 'address1_telephone1'];
const byNumbers = numbers.map((name) => `${name} eq '%2B1 425 555 0142'`).join(' or ');
const find = (table: string, query: string, answer: RegExp): Call => [
  'searchAndOpenRecords',
  [table, query, true],
  answer,
];
const contact = { 'customerid_contact@odata.bind': `/contacts(${ada})` };

const reads: readonly Call[] = [
  ...numbers.map((name) =>
    find('contact', `?$select=fullname,${name}&$filter=${name} eq '%2B1 425 555 0142'`, /^\{/),
  ),
  find('contact', `?$select=fullname&$filter=${byNumbers}&$top=5`, /O'Brien/),
  find('contact', "?$select=fullname&$filter=contains(telephone1,'%5550142%')", /^\{/),
  find('contact', "$select=fullname&$filter=lastname eq 'O''Brien'&$orderby=createdon desc", /Rob/),
  find('contact', `?$select=fullname&$expand=parentcustomerid_account($select=name)`, /Fabrikam/),
  find('account', "?$select=name,_primarycontactid_value&$filter=startswith(name,'Fab')", /Fab/),
  find('lead', "?$select=fullname&$filter=telephone1 eq '1'", /^\{\}$/),
  find('incident', `?$select=title,ticketnumber&$filter=_customerid_value eq ${ada}`, /^\{/),
  find('incident', '?$filter=statecode eq 0&$orderby=modifiedon desc&$top=3', /^\{/),
  find('phonecall', `?$filter=_regardingobjectid_value eq ${ada}&$top=3`, /^\{/),
  find('systemuser', '?$select=fullname,internalemailaddress&$top=1', /fullname/),
  find('queue', '?$select=name&$top=1', /name/),
  find('msdyn_sessiontemplate', "?$filter=msdyn_uniquename eq 'contoso_phone_session'", /contoso/),
  find('msdyn_notificationtemplate', '?$select=msdyn_uniquename&$filter=componentstate eq 0', /_/),
  find('msdyn_applicationtabtemplate', '?$select=msdyn_name,msdyn_title&$top=2', /msdyn_name/),
  find('msdyn_channelprovider', '?$select=msdyn_channelurl,msdyn_customparams', /phone/),
  ['retrieveRecord', ['contact', ada, '?$select=fullname,telephone1'], /O'Brien/],
  ['retrieveRecord', ['contact', `{${ada}}`], /lastname/],
  [
    'retrieveRecord',
    ['account', acme, '?$select=name&$expand=contact_customer_accounts($select=fullname)'],
    /O'Brien/,
  ],
  ['executeFetchQuery', ['contacts', `(${ada})?$select=fullname`], /O'Brien/],
  ['executeFetchQuery', ['contacts', '?$select=fullname&$count=true&$top=1'], /odata\.count/],
  ['getEntityMetadata', ['incident', ['prioritycode', 'statuscode']], /prioritycode/],
  ['getEnvironment', [], /clientUrl/],
  ['getPresence', [], /Available/],
  ['setPresence', ['Busy'], /true/],
];

const writes: readonly Call[] = [
  ['createRecord', ['contact', json({ firstname: 'New', lastname: 'Caller' })], /contact/],
  [
    'createRecord',
    ['incident', json({ title: 'Meter', caseorigincode: 1, prioritycode: '2', ...contact })],
    /incident/,
  ],
  [
    'createRecord',
    [
      'phonecall',
      json({
        subject: 'Call',
        directioncode: 'true',
        phonenumber: '+1 425 555 0142',
        actualdurationminutes: 2,
        'regardingobjectid_contact@odata.bind': `/contacts(${ada})`,
        phonecall_activity_parties: [
          { 'partyid_contact@odata.bind': `/contacts(${ada})`, participationtypemask: '2' },
        ],
      }),
    ],
    /phonecall/,
  ],
  [
    'createRecord',
    [
      'annotation',
      json({
        subject: 'Note',
        notetext: 'Called back.',
        'objectid_contact@odata.bind': `/contacts(${ada})`,
      }),
    ],
    /annotation/,
  ],
  [
    'createRecord',
    [
      'task',
      json({
        subject: 'Call again',
        scheduledend: '2026-12-01T10:00:00Z',
        'regardingobjectid_account_task@odata.bind': `/accounts(${acme})`,
      }),
    ],
    /task/,
  ],
  ['createRecord', ['email', json({ subject: 'Hello', description: 'Text' })], /email/],
  ['updateRecord', ['contact', ada, json({ jobtitle: 'Owner', mobilephone: null })], /contact/],
  [
    'updateRecord',
    ['account', acme, json({ 'primarycontactid@odata.bind': `/contacts(${ada})` })],
    /account/,
  ],
  ['updateRecord', ['account', acme, json({ 'primarycontactid@odata.bind': null })], /account/],
  ['logAnalyticsEvent', [{ events: [{ kpiEventName: 'Dialed' }] }, 'Dialed'], /Success/],
];

async function run(bench: Workbench, calls: readonly Call[]): Promise<void> {
  for (const [method, args, answer] of calls) {
    const given = await bench.call('phone', method, ...args);
    expect(typeof given === 'string' ? given : json(given), `${method} ${json(args)}`).toMatch(
      answer,
    );
  }
}

test('[RC14] forty typical reads and writes of telephony providers run without a diagnostic', async () => {
  const bench = aWorkbench({ config, settings: { phone: { enableAnalytics: true } } });
  await run(bench, [...reads, ...writes]);
  const templateParameters = {
    customerName: 'Robin',
    contactId: ada,
    customerRecordId: ada,
    customerEntityName: 'contact',
  };
  const created = { templateName: 'contoso_phone_session', templateParameters };
  const sessionId = await bench.call('phone', 'createSession', created);
  const known = await bench.call('phone', 'getSession', sessionId);
  const conversation = (known as ReadonlyMap<string, unknown>).get('conversationId');
  const regarding = { 'regardingobjectid_contact@odata.bind': `/contacts(${ada})` };
  const calls: readonly Call[] = [
    ['updateConversation', [conversation, json({ statuscode: 5, ...regarding })], /ocliveworkitem/],
    ['retrieveRecord', ['msdyn_ocliveworkitem', conversation, '?$select=subject'], /Robin/],
    find('msdyn_ocliveworkitem', `?$filter=_msdyn_customer_value eq ${ada}`, /Robin/),
    find('msdyn_kpieventdata', "?$filter=msdyn_kpieventname eq 'Dialed'", /Dialed/),
  ];
  await run(bench, calls);
  expect(reads.length + writes.length + calls.length + 2).toBeGreaterThanOrEqual(40);
  expect(bench.journal.diagnostics.entries().map(({ message }) => message)).toEqual([]);
});
