import { expect } from '../../../fixtures.ts';
import { ids, type PlaceCheck } from './scripted.ts';

const guid = expect.stringMatching(/^[0-9a-f-]{36}$/);

/** Checks of `Xrm.WebApi` (page-scripting.md 14). */
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
    'W19',
    async ({ W, C, request, idOf, api }) => {
      const crud = (operationName: string, members: object) =>
        request(
          { boundParameter: undefined, parameterTypes: {}, operationType: 2, operationName },
          members,
        );
      const { id } = await W.createRecord('account', { name: 'With contacts' });
      const other = idOf(await api('POST', 'contacts', { body: { lastname: 'Other' } }));
      const target = { entityType: 'account', id };
      const relationship = 'contact_customer_accounts';
      const relatedEntities = [C, other].map((each) => ({ entityType: 'contact', id: each }));
      const linked = async () => {
        const { entities } = await W.retrieveMultipleRecords(
          'contact',
          `?$filter=_parentcustomerid_value eq ${id}`,
        );
        return entities.length;
      };
      const added = await W.execute(crud('Associate', { target, relatedEntities, relationship }));
      const counts = [await linked()];
      for (const relatedEntityId of [other, C]) {
        await W.execute(crud('Disassociate', { target, relatedEntityId, relationship }));
        counts.push(await linked());
      }
      return [added.status, counts];
    },
    [204, [2, 1, 0]],
  ],
  [
    'W20',
    async ({ W, B, request }) => {
      const { id } = await W.createRecord('incident', {
        title: 'To be closed',
        'customerid_account@odata.bind': `/accounts(${B})`,
      });
      const metadata = {
        boundParameter: null,
        parameterTypes: {
          IncidentResolution: { typeName: 'mscrm.incidentresolution', structuralProperty: 5 },
          Status: { typeName: 'Edm.Int32', structuralProperty: 1 },
        },
        operationType: 0,
        operationName: 'CloseIncident',
      };
      const IncidentResolution = {
        subject: 'Done',
        'incidentid@odata.bind': `/incidents(${id})`,
      };
      const { status } = await W.execute(request(metadata, { IncidentResolution, Status: 5 }));
      return [status, (await W.retrieveRecord('incident', id, '?$select=statecode'))['statecode']];
    },
    [204, 1],
  ],
  [
    'W21',
    async ({ W, request, said, tryTo }) => {
      const metadata = {
        boundParameter: null,
        parameterTypes: {},
        operationType: 1,
        operationName: 'WhoAmI',
      };
      const own = { getMetadata: () => metadata };
      const { status } = await W.execute(own);
      const unknown = request({ ...metadata, operationName: 'acme_Nothing' }, {});
      const { error } = await tryTo(() => W.execute(unknown));
      return [status, said('XP15').length, error?.message];
    },
    [200, 1, "Resource not found for the segment 'acme_Nothing'."],
  ],
];
