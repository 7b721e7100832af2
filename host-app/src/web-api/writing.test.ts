import { expect } from 'vitest';
import { testEach } from './testing/each-check.ts';
import { accountId, alexId, contactId, emailId, kimId, taskIds } from './testing/the-setting.ts';

const nobody = '99999999-9999-4999-8999-999999999999';

testEach([
  [
    '[WA15] H9 a row is created, and its address returned',
    async ({ call, base, page }) => {
      const { status, text, headers } = await call('POST', 'accounts', { body: { name: 'New' } });
      expect([status, text]).toEqual([204, '']);
      const address = headers.get('odata-entityid') ?? '';
      const [, id = ''] = /\/accounts\(([\da-f-]{36})\)$/.exec(address) ?? [];
      expect(address).toBe(`${base}/accounts(${id})`);
      expect(page.host.records.retrieve('account', id)['name']).toBe('New');
    },
  ],
  [
    '[WA15] H10 a row is created and returned',
    async ({ call, base }) => {
      const { status, json, headers } = await call('POST', 'accounts?$select=name', {
        body: { name: 'New' },
        headers: { Prefer: 'return=representation' },
      });
      expect(status).toBe(201);
      expect(json).toMatchObject({
        '@odata.context': `${base}/$metadata#accounts(name)/$entity`,
        name: 'New',
      });
      expect(headers.get('preference-applied')).toBe('return=representation');
      expect(headers.get('odata-entityid')).toBeNull();
    },
  ],
  [
    '[WA16] H11 PATCH creates, unless it must not',
    async ({ call }) => {
      const body = { name: 'X' };
      const only = await call('PATCH', `accounts(${nobody})`, {
        body,
        headers: { 'If-Match': '*' },
      });
      expect([only.status, only.json.error.message]).toEqual([
        404,
        `account With Id = ${nobody} Does Not Exist`,
      ]);
      expect((await call('PATCH', `accounts(${nobody})`, { body })).status).toBe(204);
      const known = await call('PATCH', `accounts(${accountId})`, {
        body,
        headers: { 'If-None-Match': '*' },
      });
      expect([known.status, known.json.error]).toEqual([
        412,
        {
          code: '0x80040237',
          message: 'A record with matching key values already exists.',
        },
      ]);
    },
  ],
  [
    '[WA16] H12 an old version is refused',
    async ({ call, get }) => {
      const { headers } = await get(`accounts(${accountId})`);
      const etag = headers.get('etag') ?? '';
      await call('PATCH', `accounts(${accountId})`, { body: { name: 'Y' } });
      const old = await call('PATCH', `accounts(${accountId})`, {
        body: { name: 'Z' },
        headers: { 'If-Match': etag },
      });
      expect([old.status, old.json.error]).toEqual([
        412,
        {
          code: '0x80060882',
          message:
            "The version of the existing record doesn't match the RowVersion property provided.",
        },
      ]);
      const stale = await call('DELETE', `accounts(${accountId})`, {
        headers: { 'If-Match': etag },
      });
      expect(stale.status).toBe(412);
      const now = (await get(`accounts(${accountId})`)).headers.get('etag') ?? '';
      const gone = await call('DELETE', `accounts(${accountId})`, { headers: { 'If-Match': now } });
      expect(gone.status).toBe(204);
      expect((await call('DELETE', `accounts(${accountId})`)).status).toBe(404);
    },
  ],
  [
    '[WA15] H14 one column is written and cleared',
    async ({ call, page }) => {
      const account = `accounts(${accountId})`;
      expect((await call('PUT', `${account}/name`, { body: { value: 'Y' } })).status).toBe(204);
      expect((await call('DELETE', `${account}/description`)).status).toBe(204);
      expect(page.host.records.retrieve('account', accountId)).toMatchObject({
        name: 'Y',
        description: null,
      });
      expect((await call('DELETE', `${account}/_primarycontactid_value`)).status).toBe(400);
    },
  ],
  [
    '[WA17] H16 rows are linked and unlinked',
    async ({ call, get, base, page }) => {
      const account = `accounts(${accountId})`;
      const collection = `${account}/contact_customer_accounts`;
      const parent = () =>
        page.host.records.retrieve('contact', contactId)['_parentcustomerid_value'];
      const reference = { '@odata.id': `${base}/contacts(${contactId})` };
      const link = () => call('POST', `${collection}/$ref`, { body: reference });
      expect((await link()).status).toBe(204);
      expect(parent()).toBe(accountId);
      expect((await get(`${collection}/$count`)).text).toBe('\u{FEFF}1');
      expect((await call('DELETE', `${collection}(${contactId})/$ref`)).status).toBe(204);
      expect(parent()).toBeNull();
      await link();
      const byAddress = await call('DELETE', `${collection}/$ref?$id=contacts(${contactId})`);
      expect([byAddress.status, parent()]).toEqual([204, null]);
      const single = `${account}/primarycontactid/$ref`;
      expect((await call('DELETE', single)).status).toBe(204);
      expect((await get(`${account}/primarycontactid`)).status).toBe(204);
      expect((await call('PUT', single, { body: reference })).status).toBe(204);
      expect((await get(`${account}/primarycontactid`)).json.contactid).toBe(contactId);
    },
  ],
  [
    '[WA17] rows of a many-to-many relationship are linked once, and unlinked',
    async ({ call, get, page }) => {
      const table = page.host.records.findTable('account');
      const relation = table?.manyToMany.find(({ table: other }) => other === 'lead');
      const collection = `accounts(${accountId})/${relation?.navigationProperty}`;
      const made = await call('POST', collection, { body: { subject: 'A lead', lastname: 'L' } });
      expect([made.status, made.text]).toEqual([204, '']);
      const [, id = ''] =
        /\(([\da-f-]{36})\)$/.exec(made.headers.get('odata-entityid') ?? '') ?? [];
      await call('POST', `${collection}/$ref`, { body: { '@odata.id': `leads(${id})` } });
      expect((await get(`${collection}/$count`)).text).toBe('\u{FEFF}1');
      await call('DELETE', `${collection}(${id})/$ref`);
      expect((await get(`${collection}/$count`)).text).toBe('\u{FEFF}0');
      const wrong = await call('POST', `${collection}/$ref`, {
        body: { '@odata.id': `contacts(${contactId})` },
      });
      expect(wrong.status).toBe(400);
    },
  ],
  [
    '[WA17] a row is created in a collection of another',
    async ({ call, get }) => {
      const collection = `accounts(${accountId})/Account_Tasks`;
      const { status } = await call('POST', collection, { body: { subject: 'Task 4' } });
      expect([status, (await get(`${collection}/$count`)).text]).toEqual([204, '\u{FEFF}4']);
    },
  ],
  ...(['primarycontactid@odata.bind', 'primarycontactid'] as const).map(
    (key) =>
      [
        `[WA15] H17 {"${key}": null} clears the lookup`,
        async ({ call, page }) => {
          const { status } = await call('PATCH', `accounts(${accountId})`, {
            body: { [key]: null },
          });
          const row = page.host.records.retrieve('account', accountId);
          expect([status, row['_primarycontactid_value']]).toEqual([204, null]);
        },
      ] as const satisfies Parameters<typeof testEach>[0][number],
  ),
  [
    '[WA17] H18 the parties of an activity are replaced',
    async ({ call, get }) => {
      const parties = `emails(${emailId})/email_activity_parties`;
      const party = (mask: number) => ({
        participationtypemask: mask,
        'partyid_contact@odata.bind': `/contacts(${contactId})`,
      });
      for (const masks of [[1, 2], [2]]) {
        const { status } = await call('PUT', parties, { body: { value: masks.map(party) } });
        expect(status).toBe(204);
        const { json } = await get(`${parties}?$select=participationtypemask`);
        const found = (json.value as readonly { participationtypemask: number }[]).map(
          ({ participationtypemask }) => participationtypemask,
        );
        expect(found).toEqual(masks);
      }
      const tasks = await call('PUT', `accounts(${accountId})/Account_Tasks`, {
        body: { value: [] },
      });
      expect(tasks.status).toBe(405);
    },
  ],
  [
    '[WA15] H29 PATCH by an alternate key creates a row with its value',
    async ({ call, get }) => {
      const { status } = await call('PATCH', "accounts(accountnumber='A-7')", {
        body: { name: 'Seven' },
      });
      expect(status).toBe(204);
      const { json } = await get("accounts(accountnumber='A-7')?$select=name,accountnumber");
      expect(json).toMatchObject({ name: 'Seven', accountnumber: 'A-7' });
      const taken = await call('POST', 'accounts', { body: { accountnumber: 'A-7' } });
      expect([taken.status, taken.json.error.code]).toEqual([412, '0x80060892']);
    },
  ],
  ...(
    [
      [
        { Name: 'x' },
        /Invalid property 'Name' was found in entity 'Microsoft.Dynamics.CRM.contact'/,
      ],
      [
        { 'parentcustomerid@odata.bind': `/accounts(${accountId})` },
        /An undeclared property 'parentcustomerid' which only has property annotations/,
      ],
      [{ lastname: 'x', 'lastname@my.note': 'y' }, /only has property annotations/],
      ['{"lastname":', /Error identified in Payload/],
      ['[]', /not a JSON object/],
    ] as const
  ).map(
    ([body, text]) =>
      [
        `[WA15] H30 ${JSON.stringify(body)} is refused, and nothing is written`,
        async ({ call, page }) => {
          const before = page.host.records.changeCount();
          const { status, json } = await call('POST', 'contacts', { body });
          expect([status, json.error]).toEqual([
            400,
            { code: '0x80048d19', message: expect.stringMatching(text) },
          ]);
          expect(page.host.records.changeCount()).toBe(before);
        },
      ] as const satisfies Parameters<typeof testEach>[0][number],
  ),
  [
    '[WA15] a body of another type is refused',
    async ({ call }) => {
      const { status } = await call('POST', 'contacts', {
        body: 'lastname=x',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      });
      expect(status).toBe(415);
    },
  ],
  [
    '[WA15] a body of more than 16 MB is refused',
    async ({ call }) => {
      const { status } = await call('POST', 'contacts', {
        body: { description: 'x'.repeat(2 ** 24) },
      });
      expect(status).toBe(413);
    },
  ],
  [
    '[WA15] H31 values that do not fit are refused',
    async ({ call }) => {
      const long = await call('POST', 'tasks', { body: { subject: 'x'.repeat(201) } });
      expect([long.status, long.json.error.code]).toEqual([400, '0x80044331']);
      const choice = await call('PATCH', `tasks(${taskIds[0]})`, { body: { prioritycode: 999 } });
      expect([choice.status, choice.json.error.code]).toEqual([400, '0x8004431a']);
    },
  ],
  [
    '[WA22] H36 a request may act for another user',
    async ({ call, get, page }) => {
      const asKim = { MSCRMCallerID: kimId };
      expect((await get('WhoAmI()', asKim)).json.UserId).toBe(kimId);
      const { headers } = await call('POST', 'accounts', { body: { name: 'K' }, headers: asKim });
      const [, id = ''] = /\(([\da-f-]{36})\)$/.exec(headers.get('odata-entityid') ?? '') ?? [];
      expect(page.host.records.retrieve('account', id)).toMatchObject({
        _createdby_value: kimId,
        _createdonbehalfby_value: alexId,
        _ownerid_value: kimId,
      });
    },
  ],
  [
    '[WA5] H36 a user whom nobody knows is refused',
    async ({ get, page }) => {
      const { status, json } = await get('WhoAmI()', { MSCRMCallerID: nobody });
      expect(status).toBe(403);
      expect(json.error.message).toContain(`Kim Akers ${kimId}`);
      expect(page.host.journal.diagnostics.entries()).toMatchObject([{ rule: 'WA5' }]);
    },
  ],
  [
    '[WA12] H3 a row that a back end writes is in the rows of the agent at once',
    async ({ call, page }) => {
      const changes: unknown[] = [];
      page.host.records.subscribe((change) => changes.push(change));
      await call('POST', 'contacts', { body: { lastname: 'Fresh' } });
      expect(changes).toMatchObject([{ kind: 'created', table: 'contact' }]);
      const { records } = page.host.records.query('contact', "$filter=lastname eq 'Fresh'");
      expect(records).toHaveLength(1);
    },
  ],
]);
