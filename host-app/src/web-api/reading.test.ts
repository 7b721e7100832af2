import { expect } from 'vitest';
import { savedQuery } from './metadata/saved-queries.ts';
import { testEach } from './testing/each-check.ts';
import { accountId, caseId, contactId, taskIds } from './testing/the-setting.ts';

const annotated = (pattern: string) => ({ Prefer: `odata.include-annotations="${pattern}"` });
const formatted = '@OData.Community.Display.V1.FormattedValue';

testEach([
  [
    '[WA14] H1 the rows of a set, with the address of their description',
    async ({ get, base }) => {
      const { status, json, headers } = await get('contacts?$select=fullname&$top=1');
      expect(status).toBe(200);
      expect(json).toEqual({
        '@odata.context': `${base}/$metadata#contacts(fullname)`,
        value: [
          { '@odata.etag': expect.any(String), fullname: 'Robin Sample', contactid: contactId },
        ],
      });
      expect(headers.get('content-type')).toBe('application/json; odata.metadata=minimal');
      expect(headers.get('odata-version')).toBe('4.0');
      expect(headers.get('req_id')).toMatch(/^[\da-f-]{36}$/);
    },
  ],
  [
    '[WA12] H2 the same row for a program with any bearer and one open workspace',
    async ({ call, page, served }) => {
      const { json } = await call('GET', 'contacts?$select=fullname&$top=1', {
        headers: { 'X-Sidetone-Workspace': page.id },
      });
      const response = await fetch(
        `${served.server.origin}/api/data/v9.2/contacts?$select=fullname&$top=1`,
      );
      expect(await response.json()).toEqual(json);
    },
  ],
  [
    '[WA12] H6 configured providers are rows',
    async ({ get }) => {
      const { json } = await get('msdyn_channelproviders?$select=msdyn_name,msdyn_label');
      expect(json.value).toMatchObject([{ msdyn_label: 'Phone' }]);
    },
  ],
  [
    '[WA9] H7 the service document, with and without the slash, of each version',
    async ({ served, call, page }) => {
      const headers = { 'X-Sidetone-Workspace': page.id };
      for (const address of ['v9.0', 'v9.0/', 'v9.1', 'v9.2/']) {
        const response = await fetch(`${served.server.origin}/api/data/${address}`, { headers });
        const { value } = (await response.json()) as { readonly value: readonly object[] };
        expect(value).toContainEqual({ name: 'contacts', kind: 'EntitySet', url: 'contacts' });
        expect(value).toContainEqual({
          name: savedQuery.setName,
          kind: 'EntitySet',
          url: 'savedqueries',
        });
      }
      const old = await call('GET', '', { version: 'v8.2' });
      expect(old.status).toBe(404);
      expect(old.json.error.message).toBe('/api/data/v8.2 is not served. Use v9.0, v9.1 or v9.2.');
      const { diagnostics } = page.host.journal;
      expect(diagnostics.entries().map(({ rule }) => rule)).toContain('WA9');
    },
  ],
  [
    '[WA16] H13 an unchanged row is not sent again, unless more than the row was asked for',
    async ({ get }) => {
      const { headers, json } = await get(`contacts(${contactId})?$select=fullname`);
      const etag = headers.get('etag') ?? '';
      expect(json['@odata.etag']).toBe(etag);
      const again = await get(`contacts(${contactId})?$select=fullname`, { 'If-None-Match': etag });
      expect([again.status, again.text]).toEqual([304, '']);
      const expanded = await get(`accounts(${accountId})?$expand=primarycontactid`, {
        'If-None-Match': etag,
      });
      expect(expanded.status).toBe(200);
      const more = await get(`contacts(${contactId})`, {
        'If-None-Match': etag,
        ...annotated('*'),
      });
      expect(more.status).toBe(200);
    },
  ],
  [
    '[WA17] H15 a column, a related row, a number and references',
    async ({ get, base }) => {
      const account = `accounts(${accountId})`;
      const name = await get(`${account}/name`);
      expect(name.json).toEqual({
        '@odata.context': `${base}/$metadata#${account}/name`,
        value: 'H&M Probe',
      });
      const contact = await get(`${account}/primarycontactid?$select=fullname`);
      expect(contact.json).toMatchObject({ contactid: contactId, fullname: 'Robin Sample' });
      expect((await get(`${account}/Account_Tasks/$count`)).text).toBe('\u{FEFF}3');
      const references = await get(`${account}/Account_Tasks/$ref`);
      expect(references.json.value).toEqual(
        taskIds.map((id) => ({ '@odata.id': `${base}/tasks(${id})` })),
      );
      expect((await get(`${account}/name/$value`)).text).toBe('H&M Probe');
      expect((await get(`${account}/fax`)).status).toBe(204);
      expect((await get(`${account}/primarycontactid/fullname`)).json.value).toBe('Robin Sample');
    },
  ],
  [
    '[WA14] H19 pages follow one another, without annotations',
    async ({ get, base, call, page }) => {
      const first = await get('tasks?$select=subject', { Prefer: 'odata.maxpagesize=2' });
      expect(first.headers.get('preference-applied')).toBe('odata.maxpagesize=2');
      expect(first.json.value).toHaveLength(2);
      const link: string = first.json['@odata.nextLink'];
      expect(link).toContain(`${base}/tasks?$select=subject&$skiptoken=`);
      const next = await call('GET', link.slice(base.length + 1));
      expect(next.json.value).toMatchObject([{ subject: 'Task 3' }]);
      expect(next.text).not.toContain('FormattedValue');
      expect(next.json).not.toHaveProperty('@odata.nextLink');
      const changed = await call('GET', `${link.slice(base.length + 1)}&$top=1`);
      expect(changed.status).toBe(400);
      const { diagnostics } = page.host.journal;
      expect(diagnostics.entries().map(({ rule }) => rule)).toContain('WA10');
    },
  ],
  [
    '[WA10] a skip token of someone else is refused',
    async ({ get }) => {
      const { status, json } = await get('tasks?$skiptoken=%3Ccookie%20x%3D%221%22%2F%3E');
      expect([status, json.error.message]).toEqual([400, 'Malformed XML in the Paging Cookie']);
    },
  ],
  [
    '[WA7] H20 $top is ignored beside a page size',
    async ({ get, page }) => {
      const { json } = await get('tasks?$top=1', { Prefer: 'odata.maxpagesize=2' });
      expect(json.value).toHaveLength(2);
      expect(page.host.journal.diagnostics.entries()).toMatchObject([{ rule: 'WA7' }]);
    },
  ],
  [
    '[WA14] H21 counts, and their annotations',
    async ({ get }) => {
      expect((await get('tasks?$count=true&$top=1')).json['@odata.count']).toBe(3);
      const totals = annotated('Microsoft.Dynamics.CRM.totalrecordcount*');
      const counted = await get('tasks?$count=true', totals);
      expect(counted.json).toMatchObject({
        '@Microsoft.Dynamics.CRM.totalrecordcount': 3,
        '@Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded': false,
      });
      const { json } = await get('tasks', totals);
      expect(json['@Microsoft.Dynamics.CRM.totalrecordcount']).toBe(-1);
    },
  ],
  [
    '[WA14] H22 only the annotations that were asked for',
    async ({ get }) => {
      const wanted = annotated('OData.Community.Display.V1.FormattedValue');
      const { json } = await get(
        `incidents(${caseId})?$select=_customerid_value,statecode`,
        wanted,
      );
      expect(json).toMatchObject({
        [`_customerid_value${formatted}`]: 'H&M Probe',
        [`statecode${formatted}`]: 'Active',
      });
      expect(JSON.stringify(json)).not.toContain('lookuplogicalname');
      const all = await get(`incidents(${caseId})?$select=_customerid_value`, annotated('*'));
      expect(all.json['_customerid_value@Microsoft.Dynamics.CRM.lookuplogicalname']).toBe(
        'account',
      );
    },
  ],
  [
    '[WA14] H23 groups and sums',
    async ({ get, call }) => {
      await call('PATCH', `tasks(${taskIds[0]})`, { body: { statecode: 1, statuscode: 5 } });
      const groups = await get(
        'tasks?$apply=groupby((statuscode),aggregate($count as n))',
        annotated('*'),
      );
      expect(groups.json.value).toEqual([
        { statuscode: 5, [`statuscode${formatted}`]: 'Completed', n: 1 },
        { statuscode: 2, [`statuscode${formatted}`]: 'Not Started', n: 2 },
      ]);
      const sum = await get('accounts?$apply=aggregate(revenue with sum as t)');
      expect(sum.json.value).toEqual([{ t: 5000 }]);
      const filtered = await get(
        'tasks?$apply=filter(statuscode eq 2)/groupby((statuscode),aggregate($count as n))',
      );
      expect(filtered.json.value).toEqual([{ statuscode: 2, n: 2 }]);
      const far = await get('accounts?$apply=groupby((primarycontactid/lastname))');
      expect(far.json.value).toEqual([{ contact_lastname: 'Sample' }]);
      for (const [apply, text] of [
        ['groupby((createdon))', /date/],
        ['sum(revenue)', /\$apply/],
      ] as const) {
        const { status, json } = await get(`accounts?$apply=${apply}`);
        expect([status, json.error.message]).toEqual([400, expect.stringMatching(text)]);
      }
      const ordered = await get(
        'tasks?$apply=groupby((statuscode),aggregate($count as n))&$orderby=n',
      );
      expect(ordered.json.error.message).toBe(
        'The query node SingleValueOpenPropertyAccess is not supported',
      );
    },
  ],
  [
    '[WA14] H24 FetchXML with its paging cookie',
    async ({ get }) => {
      const fetchXml = encodeURIComponent(
        '<fetch count="2"><entity name="task"><attribute name="subject"/><attribute name="description"/></entity></fetch>',
      );
      const { json } = await get(
        `tasks?fetchXml=${fetchXml}`,
        annotated('Microsoft.Dynamics.CRM.fetchxmlpagingcookie,Microsoft.Dynamics.CRM.morerecords'),
      );
      expect(json['@Microsoft.Dynamics.CRM.morerecords']).toBe(true);
      expect(json['@Microsoft.Dynamics.CRM.fetchxmlpagingcookie']).toContain('pagenumber="2"');
      expect(json.value).toHaveLength(2);
      expect(json.value[0]).not.toHaveProperty('description');
    },
  ],
  [
    '[WA14] H25 a doubled apostrophe is found, a single one is refused',
    async ({ get }) => {
      const found = await get(`contacts?$filter=lastname eq 'O''Bryan'&$select=lastname`);
      expect(found.json.value).toMatchObject([{ lastname: "O'Bryan" }]);
      const { status, json } = await get(`contacts?$filter=lastname eq 'O'Bryan'`);
      expect(status).toBe(400);
      expect(json.error).toEqual({
        code: '0x80060888',
        message: `There is an unterminated literal at position 21 in 'lastname eq 'O'Bryan''.`,
      });
    },
  ],
  [
    '[WA14] H26 names in the wrong case and verbs in the wrong place',
    async ({ call, get, base }) => {
      const column = await get('accounts?$select=Name');
      expect([column.status, column.json.error.message]).toEqual([
        400,
        "Could not find a property named 'Name' on type 'Microsoft.Dynamics.CRM.account'.",
      ]);
      const set = await get('Accounts');
      expect([set.status, set.json.error]).toEqual([
        404,
        { code: '0x8006088a', message: "Resource not found for the segment 'Accounts'." },
      ]);
      const posted = await call('POST', 'WhoAmI', { body: {} });
      expect([posted.status, posted.json.error]).toEqual([
        404,
        {
          code: '',
          message: `No HTTP resource was found that matches the request URI '${base}/WhoAmI'.`,
        },
      ]);
      const deleted = await call('DELETE', 'accounts');
      expect([deleted.status, deleted.json.error]).toEqual([
        405,
        {
          code: '0x0',
          message: "The requested resource does not support http method 'DELETE'.",
        },
      ]);
    },
  ],
  ...(
    [
      ['$skip=1', 'Skip Clause is not supported in CRM'],
      ['$search=x', 'Search Clause is not supported in CRM'],
      ['$format=json', 'Format Clause is not supported in CRM'],
      [
        "$filter=not Microsoft.Dynamics.CRM.EqualUserId(PropertyName='ownerid')",
        'Not operator along with the Custom Named Condition operators is not allowed',
      ],
      [
        '$expand=Account_Tasks/$ref',
        'Expand with $ref is only supported on lookup type navigation property.',
      ],
      [
        '$expand=primarycontactid($orderby=fullname)',
        'Only $select and $filter clause can be provided while doing $expand on many-to-one relationship or nested one-to-many relationship.',
      ],
    ] as const
  ).map(
    ([options, message]) =>
      [
        `[WA14] H27 accounts?${options} is refused`,
        async ({ get }) => {
          const { status, json } = await get(`accounts?${options}`);
          expect([status, json.error]).toEqual([400, { code: '0x80060888', message }]);
        },
      ] as const satisfies Parameters<typeof testEach>[0][number],
  ),
  [
    '[WA14] expanded collections have links, and references only addresses',
    async ({ get, base }) => {
      const { json } = await get(
        `accounts(${accountId})?$select=name&$expand=primarycontactid/$ref,Account_Tasks($select=subject;$top=1)`,
      );
      expect(json.primarycontactid).toEqual({ '@odata.id': `${base}/contacts(${contactId})` });
      expect(json.Account_Tasks).toMatchObject([{ subject: 'Task 1' }]);
      const link: string = json['Account_Tasks@odata.nextLink'];
      expect(link).toBe(`${base}/accounts(${accountId})/Account_Tasks?$select=subject&$top=1`);
      expect((await get(link.slice(base.length + 1))).json.value).toHaveLength(1);
      const many = await get(`accounts?$expand=${Array(16).fill('primarycontactid').join(',')}`);
      expect(many.status).toBe(400);
    },
  ],
  [
    '[WA14] parameter aliases stand for values in filters',
    async ({ get }) => {
      const { json } = await get(
        "tasks?$filter=subject eq @p1 and description eq @p2&@p1='Task 2'",
      );
      expect(json.value).toMatchObject([{ subject: 'Task 2' }]);
    },
  ],
  [
    '[WA14] a money column brings its currency',
    async ({ get }) => {
      const { json } = await get(`accounts(${accountId})?$select=revenue`);
      expect(json).toHaveProperty('_transactioncurrencyid_value');
    },
  ],
  [
    '[WA15] H28 a row by a declared alternate key',
    async ({ get }) => {
      const { json } = await get("contacts(emailaddress1='robin@example.com')?$select=fullname");
      expect(json.fullname).toBe('Robin Sample');
      const undeclared = await get("contacts(telephone1='1')");
      expect([undeclared.status, undeclared.json.error.code]).toEqual([400, '0x80060888']);
      const none = await get("contacts(emailaddress1='nobody@example.com')");
      expect([none.status, none.json.error]).toEqual([
        404,
        {
          code: '0x80060891',
          message: 'A record with the specified key values does not exist in contact entity',
        },
      ]);
      const guid = await get('contacts(42)');
      expect([guid.status, guid.json.error.code]).toEqual([400, '0x0']);
    },
  ],
  [
    '[WA14] H44 the rows of a view',
    async ({ get }) => {
      const views = await get("savedqueries?$filter=returnedtypecode eq 'account'&$select=name");
      const active = (views.json.value as readonly { name: string; savedqueryid: string }[]).find(
        ({ name }) => name === 'Active Accounts',
      );
      const { json } = await get(`accounts?savedQuery=${active?.savedqueryid}`);
      expect(json.value).toMatchObject([{ name: 'H&M Probe' }]);
      expect((await get(`accounts?savedQuery=${contactId}`)).status).toBe(404);
    },
  ],
  [
    '[WA11] H45 an address of 33,000 characters is refused',
    async ({ get, page }) => {
      const { status, json } = await get(`accounts?$filter=name eq '${'x'.repeat(33_000)}'`);
      expect(status).toBe(414);
      expect(json.error.message).toContain('32,768 at most');
      expect(page.host.journal.diagnostics.entries()).toMatchObject([{ rule: 'WA11' }]);
    },
  ],
]);
