import { expect } from '../../../fixtures.ts';
import { ids, type PlaceCheck } from './scripted.ts';

const guid = expect.stringMatching(/^[0-9a-f-]{36}$/);

/** Checks of `Xrm.WebApi` and of requests to `/api/data` by code of the page (page-scripting.md 14). */
export const webApiChecks: readonly PlaceCheck[] = [
  [
    'W1',
    ({ W, C }) =>
      W.createRecord('account', { name: 'New', 'primarycontactid@odata.bind': `/contacts(${C})` }),
    { entityType: 'account', id: guid },
  ],
  [
    'W2',
    async ({ W }) => {
      const { id } = await W.createRecord('account', {
        name: 'Deep',
        primarycontactid: { lastname: 'Nested' },
        Account_Tasks: [{ subject: 'First' }],
      });
      const row = await W.retrieveRecord(
        'account',
        id,
        '?$select=name&$expand=primarycontactid($select=lastname),Account_Tasks($select=subject)',
      );
      return { ...row };
    },
    expect.objectContaining({
      primarycontactid: expect.objectContaining({ lastname: 'Nested' }),
      Account_Tasks: [expect.objectContaining({ subject: 'First' })],
    }),
  ],
  [
    'W3',
    async ({ W, B }) => ({
      ...(await W.retrieveRecord(
        'account',
        B,
        '?$select=revenue&$expand=primarycontactid($select=lastname)',
      )),
    }),
    expect.objectContaining({
      accountid: ids.B,
      '@odata.etag': expect.stringContaining('W/'),
      primarycontactid: expect.objectContaining({ lastname: 'Sample', contactid: ids.C }),
    }),
  ],
  [
    'W4',
    async ({ W }) => {
      const { entities, nextLink } = await W.retrieveMultipleRecords('task', '?$top=3');
      return [entities.length, nextLink];
    },
    [3, undefined],
  ],
  [
    'W5 W6',
    async ({ W, B, tryTo }) => {
      const filter = `_regardingobjectid_value eq ${B} and startswith(subject,'Task')`;
      const read = (options: string) => W.retrieveMultipleRecords('task', options, 2);
      const first = await read(`?$select=subject&$orderby=subject&$filter=${filter}`);
      const query = first.nextLink?.slice(first.nextLink.indexOf('?')) ?? '';
      const second = await read(query);
      const twice = await tryTo(() => read(encodeURIComponent(query)));
      return [
        new URL(first.nextLink ?? '').pathname,
        first.entities.length,
        second.entities.map((row) => row['subject']),
        second.nextLink,
        typeof twice.error?.message,
      ];
    },
    ['/api/data/v9.0/tasks', 2, ['Task 3'], undefined, 'string'],
  ],
  [
    'W7',
    async ({ W }) => {
      const fetch =
        '?fetchXml=<fetch count="2"><entity name="task"><attribute name="subject"/></entity></fetch>';
      const { entities, fetchXmlPagingCookie } = await W.retrieveMultipleRecords('task', fetch);
      return [entities.length, fetchXmlPagingCookie?.includes('pagenumber="2"')];
    },
    [2, true],
  ],
  [
    'W8',
    async ({ W, B, C }) => {
      const found = [`primarycontactid/contactid eq ${C}`, `_primarycontactid_value eq ${C}`].map(
        async (filter) => {
          const { entities } = await W.retrieveMultipleRecords('account', `?$filter=${filter}`);
          return entities.some((row) => row['accountid'] === B);
        },
      );
      return Promise.all(found);
    },
    [true, true],
  ],
  [
    'W9',
    async ({ W, I }) => {
      const row = await W.retrieveRecord('incident', I, '?$select=_customerid_value');
      return [
        row['_customerid_value'],
        row['_customerid_value@Microsoft.Dynamics.CRM.lookuplogicalname'],
      ];
    },
    [ids.B, 'account'],
  ],
  [
    'W10',
    ({ W, B }) => W.updateRecord('account', B, { description: 'X' }),
    { entityType: 'account', id: ids.B },
  ],
  [
    'W11 W13',
    async ({ W, none, tryTo }) => [
      await tryTo(() => W.updateRecord('account', none, { name: 'X' })),
      await tryTo(() => W.retrieveRecord('contact', none)),
    ],
    [
      { error: expect.objectContaining({ code: 2_147_746_327 }) },
      {
        error: expect.objectContaining({
          code: 2_147_746_327,
          message: `contact With Id = ${ids.none} Does Not Exist`,
        }),
      },
    ],
  ],
  [
    'W12',
    async ({ W }) => {
      const { id } = await W.createRecord('task', { subject: 'To go' });
      return W.deleteRecord('task', id);
    },
    { entityType: 'task', id: guid, name: 'To go' },
  ],
  [
    'W14 W15',
    async ({ W, tryTo }) => {
      const outcomes = [
        await tryTo(() => W.retrieveMultipleRecords('accounts')),
        await tryTo(() => W.createRecord('case', {})),
        await tryTo(() => W.createRecord('contact', { phone: '1' })),
      ];
      return outcomes.map(({ error }) => [error?.code, error?.message.slice(0, 35)]);
    },
    [
      [2_147_868_684, 'The entity "accounts" cannot be fou'],
      [2_147_868_684, 'The entity "case" cannot be found. '],
      [0x8004_8d19, expect.any(String)],
    ],
  ],
  [
    'W16',
    async ({ W, B, tryTo }) => {
      const bind = { 'parentcustomerid@odata.bind': `/accounts(${B})` };
      return (await tryTo(() => W.createRecord('contact', bind))).error?.message;
    },
    expect.stringContaining("An undeclared property 'parentcustomerid'"),
  ],
  [
    'W17',
    async ({ W, G, request }) => {
      const metadata = {
        boundParameter: null,
        parameterTypes: {},
        operationType: 1,
        operationName: 'WhoAmI',
      };
      const response = await W.online.execute(request(metadata, {}));
      const body = (await response.json()) as { readonly UserId: string };
      const isAgent = `{${body.UserId.toUpperCase()}}` === G.userSettings.userId;
      return [response.ok, response.status, isAgent];
    },
    [true, 200, true],
  ],
  [
    'W18',
    async ({ W, request }) => {
      const crud = (operationName: string, members: object) =>
        request(
          { boundParameter: undefined, parameterTypes: {}, operationType: 2, operationName },
          members,
        );
      const { id } = await W.createRecord('task', { subject: 'Executed' });
      const entityReference = { entityType: 'task', id };
      const requests = [
        crud('Create', { etn: 'task', payload: { subject: 'Made' } }),
        crud('Retrieve', { entityReference, columns: ['subject'] }),
        crud('Update', { etn: 'task', id, payload: { subject: 'Changed' } }),
        crud('Delete', { entityReference }),
      ];
      const statuses: number[] = [];
      for (const each of requests) statuses.push((await W.execute(each)).status);
      return statuses;
    },
    [204, 200, 204, 204],
  ],
  [
    'W22 W23',
    async ({ W, request, tryTo }) => {
      const crud = (operationName: string, members: object) =>
        request(
          { boundParameter: undefined, parameterTypes: {}, operationType: 2, operationName },
          members,
        );
      const create = (payload: object) => crud('Create', { etn: 'task', payload });
      const mark = `Set ${Date.now()}`;
      const failed = await tryTo(() =>
        W.executeMultiple([
          create({ subject: `${mark} kept` }),
          [create({ subject: `${mark} undone` }), create({ nosuch: 1 })],
        ]),
      );
      const { entities } = await W.retrieveMultipleRecords(
        'task',
        `?$select=subject&$filter=startswith(subject,'${mark}')`,
      );
      return [failed.error !== undefined, entities.map((row) => String(row['subject']).slice(-4))];
    },
    [true, ['kept']],
  ],
  [
    'W24 W25',
    async ({ W, tryTo }) => [
      W.isAvailableOffline('account'),
      (await tryTo(() => W.offline.createRecord())).error?.code,
      (await tryTo(() => W.retrieveMultipleRecords('account', '?$select=name', 0))).error?.name,
    ],
    [false, 2_147_500_033, 'TypeError'],
  ],
  [
    'H1',
    async () => {
      const path = '/api/data/v9.2/contacts?$select=lastname&$top=1';
      const response = await fetch(path);
      const body = (await response.json()) as {
        readonly value: readonly unknown[];
        readonly '@odata.context': string;
      };
      return [response.status, body.value.length, body['@odata.context'].split('/v9.2/')[1]];
    },
    [200, 1, '$metadata#contacts(lastname)'],
  ],
  [
    'H9 H26',
    async () => {
      const post = await fetch('/api/data/v9.2/tasks', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: '{"subject":"By fetch"}',
      });
      const wrong = await fetch('/api/data/v9.2/Accounts');
      return [post.status, post.headers.has('OData-EntityId'), wrong.status];
    },
    [204, true, 404],
  ],
];
