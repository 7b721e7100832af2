import { describe, expect, test } from 'vitest';
import { DataverseError } from '../errors.ts';
import { aDataverse, id } from '../testing/a-dataverse.ts';
import { answerFetch } from './node-fetch.ts';

const { dataverse } = aDataverse({ answerFetch });
dataverse.create('annotation', {
  subject: 'Photo',
  'objectid_incident@odata.bind': `/incidents(${id.lamp})`,
});

type Body = { value: Record<string, unknown>[]; [member: string]: unknown };

async function fetchXml(set: string, xml: string): Promise<Body> {
  return (await dataverse.readAny(`${set}?fetchXml=${encodeURIComponent(xml)}`)) as Body;
}

async function mistake(run: () => Promise<unknown>): Promise<DataverseError> {
  try {
    await run();
  } catch (error) {
    if (error instanceof DataverseError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

/** First names of the contacts that conditions find, in order. */
async function find(conditions: string, type = 'and'): Promise<string> {
  const xml = `<fetch><entity name="contact"><attribute name="firstname"/><filter type="${type}">${conditions}</filter></entity></fetch>`;
  return (await fetchXml('contacts', xml)).value.map(({ firstname }) => firstname).join(' ');
}

const condition = (attribute: string, operator: string, value?: string): string =>
  `<condition attribute="${attribute}" operator="${operator}"${value === undefined ? '' : ` value="${value}"`}/>`;

test.each<[attribute: string, operator: string, value: string | undefined, found: string]>([
  ['firstname', 'eq', 'ada', 'Ada'],
  ['firstname', 'ne', 'Ada', 'Ben Cleo Dan'],
  ['firstname', 'neq', 'Ada', 'Ben Cleo Dan'],
  ['telephone1', 'null', undefined, 'Cleo Dan'],
  ['telephone1', 'not-null', undefined, 'Ada Ben'],
  ['gendercode', 'eq', '2', 'Ada'],
  ['statecode', 'gt', '0', 'Cleo'],
  ['statecode', 'le', '0', 'Ada Ben Dan'],
  ['donotphone', 'eq', '1', 'Ben'],
  ['donotphone', 'eq', 'false', 'Ada Cleo Dan'],
  ['contactid', 'eq', `{${id.ada.toUpperCase()}}`, 'Ada'],
  ['parentcustomerid', 'eq', id.acme, 'Ada Ben'],
  ['parentcustomerid', 'null', undefined, 'Dan'],
  ['fullname', 'like', '%exam%', 'Ada Cleo'],
  ['fullname', 'like', 'ada%', 'Ada'],
  ['fullname', 'like', 'ada', ''],
  ['fullname', 'not-like', '%exam%', 'Ben Dan'],
  ['lastname', 'like', '_x%', 'Ada Cleo'],
  ['lastname', 'begins-with', 'EX', 'Ada Cleo'],
  ['lastname', 'not-begin-with', 'EX', 'Ben Dan'],
  ['lastname', 'ends-with', 'er', 'Dan'],
  ['lastname', 'not-end-with', 'er', 'Ada Ben Cleo'],
  ['lastname', 'eq', "O'Hara", 'Ben'],
  ['createdon', 'today', undefined, 'Ada'],
  ['createdon', 'yesterday', undefined, 'Ben'],
  ['createdon', 'this-month', undefined, 'Ada Ben'],
  ['createdon', 'last-month', undefined, 'Cleo'],
  ['createdon', 'last-seven-days', undefined, 'Ada Ben'],
  ['createdon', 'last-x-days', '12', 'Ada Ben Cleo'],
  ['createdon', 'olderthan-x-months', '6', 'Dan'],
  ['createdon', 'on', '2026-03-03', 'Ben'],
  ['createdon', 'on-or-after', '2026-03-03', 'Ada Ben'],
  ['createdon', 'on-or-before', '2025-01-15', 'Dan'],
  ['createdon', 'gt', '2026-03-01', 'Ada Ben'],
  ['ownerid', 'eq-userid', undefined, 'Ada Cleo Dan'],
  ['ownerid', 'ne-userid', undefined, 'Ben'],
])('the condition %s %s %s finds [%s]', async (attribute, operator, value, found) => {
  expect(await find(condition(attribute, operator, value))).toBe(found);
});

test.each<[conditions: string, type: string, found: string]>([
  [condition('firstname', 'eq', 'Ada') + condition('firstname', 'eq', 'Dan'), 'or', 'Ada Dan'],
  [condition('firstname', 'eq', 'Ada') + condition('statecode', 'eq', '1'), 'and', ''],
  [
    '<condition attribute="firstname" operator="in"><value>Ada</value><value>dan</value></condition>',
    'and',
    'Ada Dan',
  ],
  [
    '<condition attribute="statecode" operator="not-in"><value>0</value></condition>',
    'and',
    'Cleo',
  ],
  [
    '<condition attribute="createdon" operator="between"><value>2026-02-01</value><value>2026-03-04</value></condition>',
    'and',
    'Ben Cleo',
  ],
  [
    `<filter type="or">${condition('firstname', 'eq', 'Ada')}${condition('firstname', 'eq', 'Cleo')}</filter>${condition('statecode', 'eq', '0')}`,
    'and',
    'Ada',
  ],
])('the filter %s (%s) finds [%s]', async (conditions, type, found) => {
  expect(await find(conditions, type)).toBe(found);
});

const linked = async (link: string, more = '') =>
  (
    await fetchXml(
      'incidents',
      `<fetch><entity name="incident"><attribute name="ticketnumber"/>${link}${more}</entity></fetch>`,
    )
  ).value;
const tickets = async (link: string, more = '') =>
  (await linked(link, more)).map(({ ticketnumber }) => ticketnumber).join(' ');
const toContact = (inside: string, type = 'inner') =>
  `<link-entity name="contact" from="contactid" to="customerid" alias="c" link-type="${type}">${inside}</link-entity>`;

describe('links', () => {
  test('an inner link drops rows without a match, an outer one keeps them', async () => {
    expect(await tickets(toContact(''))).toBe('CAS-1 CAS-2');
    expect(await tickets(toContact('', 'outer'))).toBe('CAS-1 CAS-2 CAS-3');
  });

  test('columns of a link appear as alias.column, with their annotations', async () => {
    const [first] = await linked(
      toContact('<attribute name="fullname"/><attribute name="gendercode" alias="gender"/>'),
    );
    expect(first).toMatchObject({
      'c.fullname': 'Ada Example',
      gender: 2,
      'gender@OData.Community.Display.V1.FormattedValue': 'Female',
    });
  });

  test('a filter inside a link narrows it, and one outside uses its alias', async () => {
    const inside = `<filter>${condition('lastname', 'eq', 'Nobody')}</filter>`;
    expect(await tickets(toContact(inside))).toBe('');
    expect(await tickets(toContact(inside, 'outer'))).toBe('CAS-1 CAS-2 CAS-3');
    const outside =
      '<filter><condition entityname="c" attribute="contactid" operator="null"/></filter>';
    expect(await tickets(toContact('', 'outer'), outside)).toBe('CAS-3');
  });

  test('links work in the other direction and nest', async () => {
    const xml = `<fetch><entity name="account"><attribute name="name"/>
      <link-entity name="contact" from="parentcustomerid" to="accountid" alias="p">
        <attribute name="firstname"/>
        <link-entity name="incident" from="customerid" to="contactid" alias="i"><attribute name="title"/></link-entity>
      </link-entity><order attribute="name"/></entity></fetch>`;
    expect((await fetchXml('accounts', xml)).value).toMatchObject([
      { 'p.firstname': 'Ada', 'i.title': 'Lamp [broken] (again)' },
      { 'p.firstname': 'Ada', 'i.title': 'Bill too high' },
    ]);
  });

  test('exists returns each row once', async () => {
    const xml = `<fetch><entity name="account"><attribute name="name"/>
      <link-entity name="contact" from="parentcustomerid" to="accountid" link-type="exists"/></entity></fetch>`;
    expect((await fetchXml('accounts', xml)).value).toHaveLength(2);
  });
});

describe('aggregates', () => {
  const grouped = async (inside: string, more = '') =>
    (
      await fetchXml(
        'incidents',
        `<fetch aggregate="true"><entity name="incident">${inside}</entity>${more}</fetch>`,
      )
    ).value;

  test('count, sum, avg, min and max appear under their aliases', async () => {
    const [row] = await grouped(
      ['count', 'sum', 'avg', 'min', 'max']
        .map((name) => `<attribute name="prioritycode" aggregate="${name}" alias="${name}"/>`)
        .join(''),
    );
    expect(row).toMatchObject({ count: 3, sum: 6, avg: 2, min: 1, max: 3 });
  });

  test('groups by a choice or a lookup show its label', async () => {
    const rows = await grouped(
      '<attribute name="customerid" groupby="true" alias="who"/><attribute name="incidentid" aggregate="count" alias="n"/><order alias="n" descending="true"/>',
    );
    expect(rows).toMatchObject([
      { who: id.ada, 'who@OData.Community.Display.V1.FormattedValue': 'Ada Example', n: 2 },
      { who: id.acme, n: 1 },
    ]);
  });

  test('groups by parts of a date', async () => {
    const rows = await grouped(
      '<attribute name="createdon" groupby="true" dategrouping="day" alias="d"/><attribute name="incidentid" aggregate="count" alias="n"/><order alias="d"/>',
    );
    expect(rows).toEqual([
      { d: 1, n: 1, 'n@OData.Community.Display.V1.FormattedValue': '1' },
      { d: 2, n: 1, 'n@OData.Community.Display.V1.FormattedValue': '1' },
      { d: 3, n: 1, 'n@OData.Community.Display.V1.FormattedValue': '1' },
    ]);
  });

  test('countcolumn leaves out empty values and counts distinct ones once', async () => {
    const [row] = await grouped(
      '<attribute name="parentcaseid" aggregate="countcolumn" alias="parents"/><attribute name="customerid" aggregate="countcolumn" distinct="true" alias="customers"/>',
    );
    expect(row).toMatchObject({ parents: 0, customers: 2 });
  });
});

describe('rows and pages', () => {
  test('without attributes all columns are returned, with some also the primary ID', async () => {
    const all = (await fetchXml('contacts', '<fetch top="1"><entity name="contact"/></fetch>'))
      .value[0];
    expect(Object.keys(all ?? {})).toEqual(expect.arrayContaining(['fax', '_ownerid_value']));
    const [few] = (
      await fetchXml(
        'contacts',
        '<fetch top="1"><entity name="contact"><attribute name="lastname"/></entity></fetch>',
      )
    ).value;
    expect(Object.keys(few ?? {})).toEqual(['@odata.etag', 'lastname', 'contactid']);
  });

  test('order sorts as OData does, descending too', async () => {
    const xml = `<fetch><entity name="contact"><attribute name="firstname"/><order attribute="lastname"/><order attribute="firstname" descending="true"/></entity></fetch>`;
    const names = (await fetchXml('contacts', xml)).value.map(({ firstname }) => firstname);
    expect(names).toEqual(['Cleo', 'Ada', 'Ben', 'Dan']);
  });

  test('pages follow each other with a cookie', async () => {
    const page = (number: number, cookie = '') =>
      fetchXml(
        'contacts',
        `<fetch count="3" page="${number}" returntotalrecordcount="true"${cookie}><entity name="contact"><attribute name="firstname"/></entity></fetch>`,
      );
    const first = await page(1);
    expect(first).toMatchObject({
      '@Microsoft.Dynamics.CRM.totalrecordcount': 4,
      '@Microsoft.Dynamics.CRM.morerecords': true,
    });
    const [, inner] = /pagingcookie="([^"]+)"/.exec(
      String(first['@Microsoft.Dynamics.CRM.fetchxmlpagingcookie']),
    ) ?? [''];
    const cookie = decodeURIComponent(decodeURIComponent(String(inner)));
    expect(cookie).toContain('<cookie page="1"><contactid last="{');
    const second = await page(
      2,
      ` paging-cookie="${cookie.replaceAll('<', '&lt;').replaceAll('"', '&quot;')}"`,
    );
    expect(second.value.map(({ firstname }) => firstname)).toEqual(['Dan']);
    expect(second['@Microsoft.Dynamics.CRM.morerecords']).toBe(false);
  });

  test('distinct shows equal rows once', async () => {
    const xml =
      '<fetch distinct="true"><entity name="contact"><attribute name="lastname"/></entity></fetch>';
    expect((await fetchXml('contacts', xml)).value).toEqual([
      { lastname: 'Example' },
      { lastname: "O'Hara" },
      { lastname: 'zimmer' },
    ]);
  });

  test('the text may appear unencoded in the address, except for the & that ends an option', async () => {
    const xml = `<fetch><entity name="account"><attribute name="name"/><filter><condition attribute="name" operator="eq" value="Acme &amp; Sons"/></filter></entity></fetch>`;
    const address = `accounts?fetchXml=${xml.replaceAll('&', '%26')}`;
    expect((await dataverse.readAny(address))['value']).toHaveLength(1);
  });
});

const inContact = (inside: string) => `<fetch><entity name="contact">${inside}</entity></fetch>`;

test.each<[xml: string, code: string, message: RegExp, nearest?: string]>([
  [
    '<fetch><entity name="contact"></fetch>',
    'syntax',
    /Invalid XML: error on line 1 at column \d+/,
  ],
  ['', 'syntax', /Invalid XML/],
  ['<query/>', 'syntax', /<fetch> is expected, got <query>/],
  ['<fetch/>', 'syntax', /exactly one <entity>/],
  ['<fetch><entity/></fetch>', 'syntax', /<entity> needs the attribute 'name'/],
  [
    '<fetch top="two"><entity name="contact"/></fetch>',
    'syntax',
    /'top' of <fetch> must be a whole number/,
  ],
  ['<fetch top="2" page="1"><entity name="contact"/></fetch>', 'syntax', /together with 'page'/],
  ['<fetch distinct="yes"><entity name="contact"/></fetch>', 'syntax', /'distinct' of <fetch>/],
  ['<fetch><entity name="contacts"/></fetch>', 'table-not-found', /name = 'contacts'/, 'contact'],
  ['<fetch><entity name="account"/></fetch>', 'invalid-option', /does not belong/, 'accounts'],
  [inContact('<atribute name="x"/>'), 'syntax', /Invalid Child Node/, 'attribute'],
  [
    inContact('<attribute name="fulname"/>'),
    'property-not-found',
    /property named 'fulname'/,
    'fullname',
  ],
  [
    inContact(`<filter>${condition('_ownerid_value', 'eq-userid')}</filter>`),
    'property-not-found',
    /_ownerid_value/,
    'ownerid',
  ],
  [
    inContact(`<filter>${condition('fullname', 'contain', 'x')}</filter>`),
    'unknown-function',
    /Invalid conditional operator/,
  ],
  [
    inContact(`<filter>${condition('fullname', 'eq')}</filter>`),
    'syntax',
    /needs exactly one value/,
  ],
  [
    inContact(`<filter>${condition('gendercode', 'eq', 'x')}</filter>`),
    'type-mismatch',
    /does not fit/,
  ],
  [inContact('<order/>'), 'syntax', /<order> needs/],
  [inContact('<link-entity name="account" to="parentcustomerid"/>'), 'syntax', /'from'/],
  [
    inContact(
      '<link-entity name="account" from="accountid" to="parentcustomerid" link-type="left"/>',
    ),
    'syntax',
    /'left' is not a valid 'link-type'/,
  ],
  [
    inContact('<filter><condition entityname="a" attribute="name" operator="null"/></filter>'),
    'syntax',
    /which no link has as its alias/,
  ],
  [
    '<fetch aggregate="true"><entity name="contact"><attribute name="fullname"/></entity></fetch>',
    'syntax',
    /aggregate operation is requested/,
  ],
  [
    '<fetch aggregate="true"><entity name="contact"><attribute name="fullname" aggregate="sum" alias="a"/></entity></fetch>',
    'syntax',
    /number/,
  ],
])('%s is refused as %s', async (xml, code, message, nearest) => {
  const error = await mistake(() => fetchXml('contacts', xml));
  expect(error).toMatchObject({ code, message: expect.stringMatching(message) });
  if (nearest !== undefined) expect(error.nearest).toBe(nearest);
});
