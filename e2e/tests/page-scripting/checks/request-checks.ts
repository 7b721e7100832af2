import { expect } from '../../../fixtures.ts';
import { ids, type PlaceCheck } from './scripted.ts';

const guid = expect.stringMatching(/^[\da-f-]{36}$/);

/** Checks of requests to `/api/data` that read (page-scripting.md 14). */
const reading: readonly PlaceCheck[] = [
  [
    'H1',
    async ({ api }) => {
      const { status, json } = await api('GET', 'contacts?$select=lastname&$top=1');
      return [status, json.value.length, json['@odata.context'].split('/v9.2/')[1]];
    },
    [200, 1, '$metadata#contacts(lastname)'],
  ],
  [
    'H6',
    async ({ api }) => {
      const { json } = await api('GET', 'msdyn_channelproviders?$select=msdyn_label');
      return json.value.map((row: Readonly<Record<string, unknown>>) => row['msdyn_label']);
    },
    ['Acme'],
  ],
  [
    'H7',
    async ({ said }) => {
      const names: boolean[] = [];
      for (const base of ['v9.0', 'v9.1/', 'v9.2']) {
        const { value } = (await (await fetch(`/api/data/${base}`)).json()) as {
          readonly value: readonly { readonly name: string; readonly kind: string }[];
        };
        names.push(value.some(({ name, kind }) => name === 'contacts' && kind === 'EntitySet'));
      }
      const old = await fetch('/api/data/v8.2/contacts');
      return [names, old.status, said('WA9').length];
    },
    [[true, true, true], 404, 1],
  ],
  [
    'H8',
    async ({ api }) => {
      const { text } = await api('GET', '$metadata');
      const xml = new DOMParser().parseFromString(text, 'application/xml');
      const account = xml.querySelector('EntityType[Name="account"]');
      return [
        xml.querySelector('parsererror'),
        xml.querySelector('Schema')?.getAttribute('Alias'),
        account?.querySelector('NavigationProperty[Name="primarycontactid"]') !== null,
      ];
    },
    [null, 'mscrm', true],
  ],
  [
    'H13',
    async ({ api, C }) => {
      const path = `contacts(${C})?$select=lastname`;
      const etag = (await api('GET', path)).header('ETag') ?? '';
      const headers = { 'If-None-Match': etag };
      const annotated = { ...headers, Prefer: 'odata.include-annotations="*"' };
      const answers = [
        await api('GET', path, { headers }),
        await api('GET', `contacts(${C})?$expand=parentcustomerid_account`, { headers }),
        await api('GET', path, { headers: annotated }),
      ];
      return answers.map(({ status }) => status);
    },
    [304, 200, 200],
  ],
  [
    'H15',
    async ({ api, B }) => {
      const account = `accounts(${B})`;
      const references = await api('GET', `${account}/Account_Tasks/$ref`);
      return [
        (await api('GET', `${account}/name`)).json.value,
        (await api('GET', `${account}/primarycontactid?$select=lastname`)).json.contactid,
        (await api('GET', `${account}/Account_Tasks/$count`)).text,
        references.json.value.map((row: Readonly<Record<string, string>>) =>
          row['@odata.id']?.split('/v9.2/').at(-1),
        ),
      ];
    },
    ['H&M Probe', ids.C, '\u{FEFF}3', ids.T.map((id) => `tasks(${id})`)],
  ],
  [
    'H19 H20',
    async ({ api, B, said }) => {
      const path = `accounts(${B})/Account_Tasks?$select=subject`;
      const headers = { Prefer: 'odata.maxpagesize=2' };
      const first = await api('GET', path, { headers });
      const link = String(first.json['@odata.nextLink']).split('/v9.2/')[1] ?? '';
      const second = await api('GET', link, { headers });
      const both = await api('GET', `${path}&$top=1`, { headers });
      const isAnnotated = first.text.includes('FormattedValue');
      const counts = [first, second, both].map(({ json }) => json.value.length);
      return [counts, isAnnotated, second.json['@odata.nextLink'], said('WA7').length];
    },
    [[2, 1, 2], false, undefined, 1],
  ],
  [
    'H21',
    async ({ api, B }) => {
      const path = `accounts(${B})/Account_Tasks?$select=subject`;
      const Prefer =
        'odata.include-annotations="Microsoft.Dynamics.CRM.totalrecordcount,Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded"';
      const counted = await api('GET', `${path}&$count=true`, { headers: { Prefer } });
      const without = await api('GET', path, { headers: { Prefer } });
      const total = '@Microsoft.Dynamics.CRM.totalrecordcount';
      return [
        (await api('GET', `${path}&$count=true`)).json['@odata.count'],
        [counted.json[total], counted.json[`${total}limitexceeded`]],
        without.json[total],
      ];
    },
    [3, [3, false], -1],
  ],
  [
    'H22',
    async ({ api, I }) => {
      const Prefer = 'odata.include-annotations="OData.Community.Display.V1.FormattedValue"';
      const { json } = await api('GET', `incidents(${I})?$select=_customerid_value,statecode`, {
        headers: { Prefer },
      });
      return Object.keys(json as object).filter((key) => key.includes('value@'));
    },
    ['_customerid_value@OData.Community.Display.V1.FormattedValue'],
  ],
  [
    'H23',
    async ({ api, B }) => {
      const apply = 'filter(startswith(subject,%27Task%27))/groupby((statuscode),';
      const groups = await api('GET', `tasks?$apply=${apply}aggregate($count%20as%20n))`);
      const sum = await api(
        'GET',
        `accounts?$apply=filter(accountid eq ${B})/aggregate(revenue with sum as t)`,
      );
      return [groups.json.value, sum.json.value];
    },
    [[{ statuscode: 2, n: 3 }], [{ t: 5000 }]],
  ],
  [
    'H24',
    async ({ api }) => {
      const xml =
        '<fetch count="2"><entity name="task"><attribute name="subject"/></entity></fetch>';
      const names = ['fetchxmlpagingcookie', 'morerecords'].map(
        (name) => `Microsoft.Dynamics.CRM.${name}`,
      );
      const { json } = await api('GET', `tasks?fetchXml=${encodeURIComponent(xml)}`, {
        headers: { Prefer: `odata.include-annotations="${names.join(',')}"` },
      });
      return [
        json.value.length,
        json['@Microsoft.Dynamics.CRM.morerecords'],
        json['@Microsoft.Dynamics.CRM.fetchxmlpagingcookie'].includes('pagenumber="2"'),
      ];
    },
    [2, true, true],
  ],
  [
    'H25',
    async ({ api }) => {
      const found = await api('GET', "contacts?$select=lastname&$filter=lastname eq 'O''Bryan'");
      const open = await api('GET', "contacts?$select=lastname&$filter=lastname eq 'O'Bryan'");
      return [found.json.value.length, open.status, open.json.error.message];
    },
    [1, 400, "There is an unterminated literal at position 21 in 'lastname eq 'O'Bryan''."],
  ],
  [
    'H26',
    async ({ api }) => {
      const answers = [
        await api('GET', 'accounts?$select=Name'),
        await api('GET', 'Accounts'),
        await api('POST', 'WhoAmI', { body: {} }),
        await api('DELETE', 'accounts'),
      ];
      return answers.map(({ status, json }) => [status, json.error.message.split("'")[0]]);
    },
    [
      [400, 'Could not find a property named '],
      [404, 'Resource not found for the segment '],
      [404, 'No HTTP resource was found that matches the request URI '],
      [405, 'The requested resource does not support http method '],
    ],
  ],
  [
    'H27',
    async ({ api }) => {
      const statuses: number[] = [];
      for (const options of [
        '$skip=1',
        '$search=x',
        "$filter=not Microsoft.Dynamics.CRM.EqualUserId(PropertyName='ownerid')",
      ])
        statuses.push((await api('GET', `accounts?${options}`)).status);
      return statuses;
    },
    [400, 400, 400],
  ],
  [
    'H28',
    async ({ api }) => {
      const found = await api(
        'GET',
        "contacts(emailaddress1='robin@example.com')?$select=lastname",
      );
      const undeclared = await api('GET', "contacts(telephone1='1')");
      const none = await api('GET', "contacts(emailaddress1='none@example.com')");
      return [found.json.lastname, undeclared.status, none.status, none.json.error.code];
    },
    ['Sample', 400, 404, '0x80060891'],
  ],
  [
    'H39',
    async ({ api }) => {
      const table = "EntityDefinitions(LogicalName='account')";
      const options = await api(
        'GET',
        "EntityDefinitions(LogicalName='task')/Attributes(LogicalName='prioritycode')/Microsoft.Dynamics.CRM.PicklistAttributeMetadata?$expand=OptionSet",
      );
      const starts = await api('GET', "EntityDefinitions?$filter=startswith(LogicalName,'a')");
      return [
        (await api('GET', `${table}?$select=EntitySetName`)).json.EntitySetName,
        options.json.OptionSet.Options.length > 0,
        starts.status,
      ];
    },
    ['accounts', true, 501],
  ],
  [
    'H42',
    async ({ api }) => {
      const { sidetone } = window.top as unknown as {
        sidetone: {
          faults: { set: (plan: object) => Promise<void>; clear: () => Promise<void> };
        };
      };
      await sidetone.faults.set({ requests: [{ sets: ['contacts'], status: 429, retryAfter: 7 }] });
      const struck = await api('GET', 'contacts');
      await sidetone.faults.clear();
      return [struck.status, struck.header('Retry-After'), struck.json.error.code];
    },
    [429, '7', '0x80072322'],
  ],
  [
    'H44',
    async ({ api }) => {
      const views = await api(
        'GET',
        "savedqueries?$filter=returnedtypecode eq 'account' and name eq 'Active Accounts'",
      );
      const id: string = views.json.value[0].savedqueryid;
      const { json } = await api('GET', `accounts?savedQuery=${id}`);
      return json.value.some((row: Readonly<Record<string, unknown>>) =>
        String(row['name']).startsWith('H&M'),
      );
    },
    true,
  ],
  [
    'H45',
    async ({ api, part, batchOf, sendBatch, said }) => {
      const path = `contacts?$filter=lastname%20eq%20'${'x'.repeat(33_000)}'`;
      const long = await api('GET', path);
      const batched = await sendBatch(batchOf(part('GET', path)));
      return [long.status, said('WA11').length, batched.status, batched.parts];
    },
    [414, 1, 200, ['200']],
  ],
];

/** Checks of requests to `/api/data` that write. */
const writing: readonly PlaceCheck[] = [
  [
    'H9',
    async ({ api, idOf }) => {
      const made = await api('POST', 'accounts', { body: { name: 'By fetch' } });
      return [made.status, made.text, idOf(made)];
    },
    [204, '', guid],
  ],
  [
    'H10',
    async ({ api }) => {
      const { status, json, header } = await api('POST', 'accounts?$select=name', {
        body: { name: 'Returned' },
        headers: { Prefer: 'return=representation' },
      });
      return [status, json.name, header('Preference-Applied'), header('OData-EntityId')];
    },
    [201, 'Returned', 'return=representation', null],
  ],
  [
    'H11',
    async ({ api, B }) => {
      const unknown = `accounts(${crypto.randomUUID()})`;
      const body = { description: 'Patched' };
      const answers = [
        await api('PATCH', unknown, { body, headers: { 'If-Match': '*' } }),
        await api('PATCH', unknown, { body }),
        await api('PATCH', `accounts(${B})`, { body, headers: { 'If-None-Match': '*' } }),
      ];
      return answers.map(({ status, json }) => [status, json?.error.message.split(' With')[0]]);
    },
    [
      [404, 'account'],
      [204, undefined],
      [412, 'A record with matching key values already exists.'],
    ],
  ],
  [
    'H12 H14',
    async ({ api, idOf }) => {
      const body = { name: 'X', description: 'To be cleared' };
      const account = `accounts(${idOf(await api('POST', 'accounts', { body }))})`;
      const old = (await api('GET', account)).header('ETag') ?? '';
      const put = await api('PUT', `${account}/name`, { body: { value: 'Y' } });
      const cleared = await api('DELETE', `${account}/description`);
      const row = (await api('GET', `${account}?$select=name,description`)).json;
      const stale = await api('PATCH', account, { body, headers: { 'If-Match': old } });
      const now = (await api('GET', account)).header('ETag') ?? '';
      const gone = await api('DELETE', account, { headers: { 'If-Match': now } });
      return [
        [put.status, cleared.status, row.name, row.description],
        [stale.status, stale.json.error.code, gone.status],
      ];
    },
    [
      [204, 204, 'Y', null],
      [412, '0x80060882', 204],
    ],
  ],
  [
    'H16',
    async ({ api, B, C }) => {
      const collection = `accounts(${B})/contact_customer_accounts`;
      const single = `accounts(${B})/primarycontactid`;
      const body = { '@odata.id': `contacts(${C})` };
      const counts: string[] = [];
      const count = async () => counts.push((await api('GET', `${collection}/$count`)).text);
      const statuses = [(await api('POST', `${collection}/$ref`, { body })).status];
      await count();
      statuses.push((await api('DELETE', `${collection}(${C})/$ref`)).status);
      await count();
      statuses.push((await api('POST', `${collection}/$ref`, { body })).status);
      statuses.push((await api('DELETE', `${collection}/$ref?$id=contacts(${C})`)).status);
      await count();
      statuses.push((await api('PUT', `${single}/$ref`, { body })).status);
      return [statuses, counts, (await api('GET', single)).json.contactid];
    },
    [[204, 204, 204, 204, 204], ['\u{FEFF}1', '\u{FEFF}0', '\u{FEFF}0'], ids.C],
  ],
  [
    'H17',
    async ({ api, idOf, C }) => {
      const bind = { 'primarycontactid@odata.bind': `/contacts(${C})` };
      const account = `accounts(${idOf(await api('POST', 'accounts', { body: bind }))})`;
      const values: unknown[] = [];
      for (const key of ['primarycontactid@odata.bind', 'primarycontactid']) {
        await api('PATCH', account, { body: bind });
        values.push((await api('PATCH', account, { body: { [key]: null } })).status);
        values.push((await api('GET', account)).json['_primarycontactid_value']);
      }
      return values;
    },
    [204, null, 204, null],
  ],
  [
    'H18',
    async ({ api, email, C }) => {
      const parties = `emails(${email})/email_activity_parties`;
      const value = [1, 2].map((participationtypemask) => ({
        participationtypemask,
        'partyid_contact@odata.bind': `/contacts(${C})`,
      }));
      const statuses = [
        (await api('PUT', parties, { body: { value } })).status,
        (await api('PUT', parties, { body: { value } })).status,
      ];
      return [statuses, (await api('GET', parties)).json.value.length];
    },
    [[204, 204], 2],
  ],
  [
    'H29',
    async ({ api }) => {
      const number = `A-${Date.now()}`;
      const path = `accounts(accountnumber='${number}')`;
      const made = await api('PATCH', path, { body: { name: 'Seven' } });
      const { json } = await api('GET', `${path}?$select=accountnumber`);
      return [made.status, json.accountnumber === number];
    },
    [204, true],
  ],
  [
    'H30',
    async ({ api, B }) => {
      const before = (await api('GET', 'contacts/$count')).text;
      const refusals = [
        await api('POST', 'contacts', { body: { Name: 'x' } }),
        await api('POST', 'contacts', {
          body: { 'parentcustomerid@odata.bind': `/accounts(${B})` },
        }),
        await api('POST', 'contacts', { body: { lastname: 'x', 'lastname@my.note': 'y' } }),
      ];
      const isSame = (await api('GET', 'contacts/$count')).text === before;
      return [isSame, ...refusals.map(({ status, json }) => [status, json.error.code])];
    },
    [true, [400, '0x80048d19'], [400, '0x80048d19'], [400, '0x80048d19']],
  ],
  [
    'H31',
    async ({ api, T }) => {
      const long = await api('POST', 'tasks', { body: { subject: 'x'.repeat(201) } });
      const choice = await api('PATCH', `tasks(${T[0]})`, { body: { prioritycode: 999 } });
      return [long.json.error.code, choice.json.error.code];
    },
    ['0x80044331', '0x8004431a'],
  ],
  [
    'H32 H33',
    async ({ part, batchOf, sendBatch }) => {
      const post = (name: string) => part('POST', 'accounts', { name });
      const bad = part('POST', 'accounts', { Name: 'x' });
      const all = batchOf(post('A'), post('B'), post('C'), part('GET', 'accounts?$select=name'));
      const failing = batchOf(bad, post('D'), post('E'));
      const answers = [
        await sendBatch(all),
        await sendBatch(failing),
        await sendBatch(failing, { Prefer: 'odata.continue-on-error' }),
      ];
      return answers.map(({ status, parts }) => [status, parts]);
    },
    [
      [200, ['204', '204', '204', '200']],
      [400, ['400']],
      [200, ['400', '204', '204']],
    ],
  ],
  [
    'H34',
    async ({ api, part, changeSet, batchOf, sendBatch }) => {
      const name = `Linked ${Date.now()}`;
      const { status, parts } = await sendBatch(
        batchOf(
          changeSet(
            part('POST', 'accounts', { name }, '1'),
            part('POST', 'contacts', { lastname: 'Linked' }, '2'),
            part('PATCH', '$1', { 'primarycontactid@odata.bind': '$2' }, '3'),
          ),
        ),
      );
      const { json } = await api(
        'GET',
        `accounts?$select=name&$filter=name eq '${name}'&$expand=primarycontactid($select=lastname)`,
      );
      return [status, parts, json.value[0]?.primarycontactid.lastname];
    },
    [200, ['204', '204', '204'], 'Linked'],
  ],
  [
    'H35',
    async ({ api, part, changeSet, batchOf, sendBatch, C, said }) => {
      const set = () => api('GET', 'accounts/$count').then(({ text }) => text);
      const before = await set();
      const post = part('POST', 'accounts', { name: 'Gone' });
      const failed = await sendBatch(
        batchOf(changeSet(post, part('POST', 'accounts', { Name: 'x' }))),
      );
      const isUndone = (await set()) === before;
      const early = await sendBatch(
        batchOf(
          changeSet(
            part('PATCH', `contacts(${C})`, { 'parentcustomerid_account@odata.bind': '$1' }),
            part('POST', 'accounts', { name: 'Late' }, '1'),
          ),
        ),
      );
      const get = batchOf(part('GET', 'WhoAmI'));
      const cut = await sendBatch(get.trimEnd());
      const bare = await sendBatch(`${get.replaceAll('\r\n', '\n')}\n`);
      return [
        failed.status,
        isUndone,
        early.status,
        early.text.includes("Content-ID Reference: '$1' does not exist in the batch context."),
        cut.status,
        said('WA8').length,
        bare.status,
      ];
    },
    [400, true, 400, true, 400, 1, 200],
  ],
  [
    'H36',
    async ({ api, idOf, kim, none, said }) => {
      const headers = { MSCRMCallerID: kim };
      const who = await api('GET', 'WhoAmI()', { headers });
      const made = await api('POST', 'accounts', { body: { name: 'K' }, headers });
      const { json } = await api('GET', `accounts(${idOf(made)})`);
      const unknown = await api('GET', 'WhoAmI()', { headers: { MSCRMCallerID: none } });
      return [
        who.json.UserId,
        [json['_createdby_value'], json['_createdonbehalfby_value']],
        [unknown.status, said('WA5').length],
      ];
    },
    [ids.kim, [ids.kim, ids.alex], [403, 1]],
  ],
  [
    'H37 H38',
    async ({ api, idOf, B, T, queue, said }) => {
      const bind = { title: 'To be closed', 'customerid_account@odata.bind': `/accounts(${B})` };
      const id = idOf(await api('POST', 'incidents', { body: bind }));
      const closed = await api('POST', 'CloseIncident', {
        body: {
          IncidentResolution: {
            subject: 'Fixed',
            'incidentid@odata.bind': `/incidents(${id})`,
          },
          Status: 5,
        },
      });
      const Target = { '@odata.type': 'Microsoft.Dynamics.CRM.task', activityid: T[0] };
      const add = `queues(${queue})/Microsoft.Dynamics.CRM.AddToQueue`;
      const added = await api('POST', add, { body: { Target } });
      const bare = await api('POST', `queues(${queue})/AddToQueue`, { body: { Target } });
      const many = await api('POST', 'accounts/Microsoft.Dynamics.CRM.CreateMultiple', {
        body: {},
      });
      return [
        [closed.status, (await api('GET', `incidents(${id})`)).json.statecode],
        added.json.QueueItemId,
        [bare.status, bare.json.error.message],
        [many.status, said('WA6').length],
      ];
    },
    [[204, 1], guid, [400, 'Request message has unresolved parameters'], [501, 1]],
  ],
];

/** Checks of requests to `/api/data` by code of the page (page-scripting.md 14). */
export const requestChecks: readonly PlaceCheck[] = [...reading, ...writing];
