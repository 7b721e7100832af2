import { describe, expect, test } from 'vitest';
import {
  accountId,
  aScriptedPage,
  caseId,
  contactId,
  taskIds,
  type Check,
  type ScriptedPage,
} from '../testing/a-scripted-page.ts';

const unknownId = '99999999-9999-4999-8999-999999999999';
const notFound = 2_147_746_327;

const api = (page: ScriptedPage) => page.xrm.WebApi;

/** The query part of a link, as scripts pass it back. */
function queryOf(link: string | undefined): string {
  return link?.slice(link.indexOf('?')) ?? '';
}

/** A request object with its metadata on the prototype, as documented. */
function aRequest(metadata: object, members: object): object {
  return Object.assign(Object.create({ getMetadata: () => metadata }) as object, members);
}

const crud = (operationName: string, members: object) =>
  aRequest(
    { boundParameter: undefined, parameterTypes: {}, operationType: 2, operationName },
    members,
  );

const rejection = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.unreachable(),
    (error: unknown) => error,
  );

const writes: readonly Check[] = [
  [
    '[PS10] W1',
    'createRecord binds lookups and gives a reference',
    async (page) => {
      const made = await api(page).createRecord('account', {
        name: 'New',
        'primarycontactid@odata.bind': `/contacts(${contactId})`,
      });
      expect(made).toEqual({ entityType: 'account', id: expect.stringMatching(/^[0-9a-f-]{36}$/) });
      expect(page.bench.records.retrieve('account', made.id)).toMatchObject({
        name: 'New',
        _primarycontactid_value: contactId,
      });
    },
  ],
  [
    '[PS10] W2',
    'createRecord makes nested rows',
    async (page) => {
      const { id } = await api(page).createRecord('account', {
        name: 'Deep',
        primarycontactid: { lastname: 'Nested' },
        Account_Tasks: [{ subject: 'First' }],
      });
      const row = await api(page).retrieveRecord(
        'account',
        id,
        '?$select=name&$expand=primarycontactid($select=lastname),Account_Tasks($select=subject)',
      );
      expect(row).toMatchObject({
        primarycontactid: { lastname: 'Nested' },
        Account_Tasks: [{ subject: 'First' }],
      });
    },
  ],
  [
    '[PS10] W10',
    'updateRecord changes the row that others see',
    async (page) => {
      const heard: unknown[] = [];
      page.bench.records.subscribe((change) => heard.push(change));
      expect(await api(page).updateRecord('account', accountId, { name: 'X' })).toEqual({
        entityType: 'account',
        id: accountId,
      });
      expect(heard).toEqual([{ kind: 'updated', table: 'account', id: accountId }]);
    },
  ],
  [
    '[PS10] W11',
    'updateRecord of an unknown id creates nothing',
    async (page) => {
      const error = await rejection(api(page).updateRecord('account', unknownId, { name: 'X' }));
      expect(error).toMatchObject({ errorCode: notFound });
      expect(() => page.bench.records.retrieve('account', unknownId)).toThrow('Does Not Exist');
    },
  ],
  [
    '[PS10] W12',
    'deleteRecord gives the name of what is gone',
    async (page) => {
      expect(await api(page).deleteRecord('task', taskIds[2] ?? '')).toEqual({
        entityType: 'task',
        id: taskIds[2],
        name: 'Task 3',
      });
    },
  ],
  [
    '[XP16] W15',
    'no table and no column is made',
    async (page) => {
      const tables = page.bench.records.tables().length;
      const error = await rejection(api(page).createRecord('case', {}));
      expect(error).toMatchObject({ message: expect.stringContaining('The entity "case"') });
      expect(page.said('XP16')[0]?.fix).toBe('Write "incident".');
      await expect(api(page).createRecord('contact', { phone: '1' })).rejects.toMatchObject({
        message: expect.stringContaining("Invalid property 'phone' was found in entity"),
      });
      expect(page.bench.records.tables()).toHaveLength(tables);
    },
  ],
  [
    '[PS10] W16',
    'a lookup by a name that does not exist is refused in the words of the payload',
    async (page) => {
      const { createRecord } = api(page);
      for (const data of [
        { parentcustomerid: accountId },
        { 'parentcustomerid@odata.bind': `/accounts(${accountId})` },
      ]) {
        await expect(createRecord('contact', data)).rejects.toMatchObject({
          title: 'Error',
          message: expect.stringMatching(/./),
        });
      }
      await expect(
        createRecord('contact', { 'parentcustomerid@odata.bind': `/accounts(${accountId})` }),
      ).rejects.toMatchObject({
        message: expect.stringContaining("An undeclared property 'parentcustomerid'"),
      });
    },
  ],
];

const reads: readonly Check[] = [
  [
    '[PS10] W3',
    'retrieveRecord expands, with ids and etags',
    async (page) => {
      const row = await api(page).retrieveRecord(
        'account',
        accountId,
        '?$select=name&$expand=primarycontactid($select=fullname)',
      );
      expect(row).toMatchObject({
        name: 'H&M Probe',
        accountid: accountId,
        '@odata.etag': expect.stringContaining('W/'),
        primarycontactid: { fullname: 'Robin Sample', contactid: contactId },
      });
      expect(Object.hasOwn(row, 'name')).toBe(true);
      expect(row.toString()).toBe('[object Object]');
    },
  ],
  [
    '[PS10] W4',
    '$top gives so many rows and no link',
    async (page) => {
      const { entities, ...rest } = await api(page).retrieveMultipleRecords(
        'account',
        '?$select=name&$top=3',
      );
      expect([entities.length, rest]).toEqual([3, {}]);
      expect(entities[0]).not.toHaveProperty(['@odata.context']);
    },
  ],
  [
    '[PS10] W5',
    'the query of nextLink reads the next page',
    async (page) => {
      const read = (options: string) => api(page).retrieveMultipleRecords('task', options, 2);
      const first = await read(`?$select=subject&$filter=_regardingobjectid_value eq ${accountId}`);
      expect(first.entities.map((row) => row['subject'])).toEqual(['Task 1', 'Task 2']);
      expect(first.nextLink).toMatch(/^http:\/\/localhost:5173\/api\/data\/v9\.0\/tasks\?/);
      const second = await read(queryOf(first.nextLink));
      expect(second.entities.map((row) => row['subject'])).toEqual(['Task 3']);
      expect(second.nextLink).toBeUndefined();
    },
  ],
  [
    '[XP17] W6',
    'a link that is encoded twice is refused and reported',
    async (page) => {
      const { nextLink } = await api(page).retrieveMultipleRecords('task', '$select=subject', 2);
      const query = queryOf(nextLink);
      for (const twice of [encodeURIComponent(query), encodeURI(query)]) {
        await expect(api(page).retrieveMultipleRecords('task', twice, 2)).rejects.toMatchObject({
          message: expect.stringMatching(/./),
        });
      }
      expect(page.said('XP17').map(({ message }) => message)).toEqual([
        'retrieveMultipleRecords: the options do not start with "?".',
        'retrieveMultipleRecords: the options are encoded twice.',
      ]);
    },
  ],
  [
    '[PS10] W7',
    'FetchXML pages by a cookie that is encoded twice',
    async (page) => {
      const fetchOf = (attributes: string) =>
        `?fetchXml=<fetch count="2"${attributes}><entity name="task"><attribute name="subject"/><attribute name="description"/><filter><condition attribute="regardingobjectid" operator="eq" value="${accountId}"/></filter></entity></fetch>`;
      const first = await api(page).retrieveMultipleRecords('task', fetchOf(''));
      expect(first.entities).toHaveLength(2);
      expect(first.entities[0]).not.toHaveProperty('description');
      const cookie = first.fetchXmlPagingCookie ?? '';
      expect(cookie).toContain('pagenumber="2"');
      const [, inner = ''] = /pagingcookie="([^"]*)"/.exec(cookie) ?? [];
      const plain = decodeURIComponent(decodeURIComponent(inner));
      const escaped = plain
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
      const second = await api(page).retrieveMultipleRecords(
        'task',
        fetchOf(` page="2" paging-cookie="${escaped}"`),
      );
      expect(second.entities.map((row) => row['subject'])).toEqual(['Task 3']);
      expect(second.fetchXmlPagingCookie).toBeUndefined();
    },
  ],
  [
    '[PS10] W8',
    'a lookup is filtered by path and by value',
    async (page) => {
      for (const filter of [
        `primarycontactid/contactid eq ${contactId}`,
        `_primarycontactid_value eq ${contactId}`,
      ]) {
        const { entities } = await api(page).retrieveMultipleRecords(
          'account',
          `?$filter=${filter}`,
        );
        expect(entities.map((row) => row['accountid'])).toEqual([accountId]);
      }
    },
  ],
  [
    '[PS10] W9',
    'a lookup brings its annotations',
    async (page) => {
      expect(await api(page).retrieveRecord('incident', caseId)).toMatchObject({
        _customerid_value: accountId,
        '_customerid_value@OData.Community.Display.V1.FormattedValue': 'H&M Probe',
        '_customerid_value@Microsoft.Dynamics.CRM.lookuplogicalname': 'account',
      });
    },
  ],
  [
    '[PS10] W13',
    'a row that is not there rejects with a plain object',
    async (page) => {
      const error = await rejection(api(page).retrieveRecord('contact', unknownId));
      expect(error).not.toBeInstanceOf(Error);
      expect(error).toMatchObject({
        errorCode: notFound,
        code: notFound,
        message: `contact With Id = ${unknownId} Does Not Exist`,
        raw: expect.stringContaining('0x80040217'),
      });
    },
  ],
  [
    '[XP16] W14',
    'the name of a set is refused, and the logical name is given',
    async (page) => {
      const error = await rejection(api(page).retrieveMultipleRecords('accounts'));
      expect(error).toEqual({
        errorCode: 2_147_868_684,
        code: 2_147_868_684,
        title: 'Invalid Entity',
        message: 'The entity "accounts" cannot be found. Specify a valid query, and try again.',
      });
      expect(page.said('XP16')).toMatchObject([
        { message: 'Xrm.WebApi expects a logical name, got "accounts".', fix: 'Write "account".' },
      ]);
    },
  ],
  [
    '[XP1] W24',
    'nothing is available offline',
    async (page) => {
      expect(api(page).isAvailableOffline('account')).toBe(false);
      const error = await rejection(api(page).offline.createRecord());
      expect(error).toMatchObject({
        errorCode: 2_147_500_033,
        message: expect.stringContaining(
          'This workspace is never offline: call Xrm.WebApi.createRecord.',
        ),
      });
      expect(page.said('XP1')).toHaveLength(1);
    },
  ],
  [
    '[PS10] W25',
    'a page size that is not positive is a TypeError',
    async (page) => {
      for (const size of [0, -1, Number.NaN, 'x']) {
        await expect(
          api(page).retrieveMultipleRecords('account', '?$select=name', size as number),
        ).rejects.toThrow(TypeError);
      }
    },
  ],
];

const whoAmI = {
  boundParameter: null,
  parameterTypes: {},
  operationType: 1,
  operationName: 'WhoAmI',
};

const executions: readonly Check[] = [
  [
    '[PS11] W17',
    'WhoAmI names the agent',
    async (page) => {
      const response = await api(page).online.execute(aRequest(whoAmI, {}));
      expect([response.ok, response.status]).toEqual([true, 200]);
      expect(await response.json()).toMatchObject({
        UserId: page.state().environment.user.id,
        OrganizationId: expect.any(String),
        BusinessUnitId: expect.any(String),
      });
    },
  ],
  [
    '[PS11] W18',
    'the four operations on rows answer with their status',
    async (page) => {
      const statusOf = async (request: object) => (await api(page).execute(request)).status;
      const entityReference = { entityType: 'account', id: accountId };
      expect(await statusOf(crud('Create', { etn: 'account', payload: { name: 'Y' } }))).toBe(204);
      const read = await api(page).execute(
        crud('Retrieve', { entityReference, columns: ['name'] }),
      );
      expect([read.status, await read.json()]).toMatchObject([200, { name: 'H&M Probe' }]);
      const update = { etn: 'account', id: accountId, payload: { name: 'Z' } };
      expect(await statusOf(crud('Update', update))).toBe(204);
      expect(await statusOf(crud('Delete', { entityReference }))).toBe(204);
      expect(() => page.bench.records.retrieve('account', accountId)).toThrow('Does Not Exist');
    },
  ],
  [
    '[PS11] W19',
    'rows are linked and unlinked by the name of the relationship',
    async (page) => {
      const { id: other } = await api(page).createRecord('contact', { lastname: 'Other' });
      const target = { entityType: 'account', id: accountId };
      const relationship = 'contact_customer_accounts';
      const relatedEntities = [contactId, other].map((id) => ({ entityType: 'contact', id }));
      const linked = async () => {
        const { entities } = await api(page).retrieveMultipleRecords(
          'contact',
          `?$filter=_parentcustomerid_value eq ${accountId}`,
        );
        return entities.map((row) => row['contactid']);
      };
      const add = crud('Associate', { target, relatedEntities, relationship });
      expect((await api(page).execute(add)).status).toBe(204);
      expect(await linked()).toEqual([contactId, other]);
      await api(page).execute(
        crud('Disassociate', { target, relatedEntityId: other, relationship }),
      );
      expect(await linked()).toEqual([contactId]);
      const user = page.state().environment.user.id;
      const members = {
        target: { entityType: 'systemuser', id: user },
        relationship: 'teammembership_association',
      };
      const unit = await api(page).createRecord('businessunit', { name: 'U' });
      const team = await api(page).createRecord('team', {
        name: 'T',
        'businessunitid@odata.bind': `/businessunits(${unit.id})`,
      });
      const count = () =>
        page.bench.records.query('teammembership', `$filter=teamid eq ${team.id}`).records.length;
      await api(page).execute(crud('Associate', { ...members, relatedEntities: [team] }));
      expect(count()).toBe(1);
      await api(page).execute(crud('Disassociate', { ...members, relatedEntityId: team.id }));
      expect(count()).toBe(0);
    },
  ],
  [
    '[PS11] W20',
    'CloseIncident resolves the case',
    async (page) => {
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
        'incidentid@odata.bind': `/incidents(${caseId})`,
      };
      const request = aRequest(metadata, { IncidentResolution, Status: 5 });
      expect((await api(page).execute(request)).status).toBe(204);
      expect(page.bench.records.retrieve('incident', caseId)).toMatchObject({
        statecode: 1,
        statuscode: 5,
      });
      const { records } = page.bench.records.query(
        'incidentresolution',
        `$filter=_incidentid_value eq ${caseId}`,
      );
      expect(records).toMatchObject([{ subject: 'Done' }]);
    },
  ],
  [
    '[XP15] W21',
    'getMetadata on the request itself works and is reported; unknown operations reject',
    async (page) => {
      const own = { getMetadata: () => whoAmI };
      expect((await api(page).execute(own)).status).toBe(200);
      expect(page.said('XP15')).toHaveLength(1);
      const unknown = aRequest({ ...whoAmI, operationName: 'acme_Nothing' }, {});
      await expect(api(page).execute(unknown)).rejects.toMatchObject({
        message: "Resource not found for the segment 'acme_Nothing'.",
      });
      await expect(api(page).execute(crud('Upsert', {}))).rejects.toMatchObject({
        message: expect.stringContaining('Upsert'),
      });
    },
  ],
  [
    '[XP1] W21',
    'an operation of the product that is left out says so',
    async (page) => {
      const merge = aRequest({ ...whoAmI, operationType: 0, operationName: 'Merge' }, {});
      await expect(api(page).execute(merge)).rejects.toMatchObject({
        errorCode: 2_147_500_033,
        message: expect.stringContaining('Merge exists in the product'),
      });
      expect(page.said('XP1')).toHaveLength(1);
    },
  ],
  [
    '[PS11] W22',
    'a change set that fails is undone, and what came before stays',
    async (page) => {
      const create = (payload: object) => crud('Create', { etn: 'task', payload });
      const requests = [
        create({ subject: 'alone' }),
        [create({ subject: 'within' }), create({ nosuch: 1 })],
      ];
      await expect(api(page).executeMultiple(requests)).rejects.toMatchObject({
        message: expect.stringContaining('nosuch'),
      });
      const names = ['alone', 'within'].map((subject) => {
        const found = page.bench.records.query('task', `$filter=subject eq '${subject}'`);
        return found.records.length;
      });
      expect(names).toEqual([1, 0]);
    },
  ],
  [
    '[PS11] W23',
    'a change set takes no reads',
    async (page) => {
      const read = crud('Retrieve', { entityReference: { entityType: 'account', id: accountId } });
      await expect(api(page).executeMultiple([[read]])).rejects.toThrow('without reads');
      const answers = await api(page).executeMultiple([
        read,
        [crud('Create', { etn: 'task', payload: { subject: 'x' } })],
      ]);
      expect(answers.map(({ status }) => status)).toEqual([200, 204]);
    },
  ],
];

describe('Xrm.WebApi', () => {
  test.each([...writes, ...reads, ...executions])('%s %s', async (_id, _claim, run) => {
    await run(aScriptedPage());
  });
});
