import { describe, expect, test } from 'vitest';
import { aDataverse, id } from '../testing/a-dataverse.ts';
import { answerFetch } from '../fetch/node-fetch.ts';
import { queryParts, toQueryText } from './query-parts.ts';

test.each<[text: string, parts: readonly (readonly [string, string])[]]>([
  ['?$top=1', [['$top', '1']]],
  ['$top=1&', [['$top', '1']]],
  ['&$top=1', [['$top', '1']]],
  ['$filter=a+b%2Bc%20d', [['$filter', 'a b+c d']]],
  ["$filter=x eq '%5%5%'", [['$filter', "x eq '%5%5%'"]]],
  ['$filter=%2541', [['$filter', '%41']]],
  ["$filter=name eq 'H%26M'", [['$filter', "name eq 'H&M'"]]],
  [
    "$filter=name eq 'H&M'",
    [
      ['$filter', "name eq 'H"],
      ["M'", ''],
    ],
  ],
  ['%24top=1', [['$top', '1']]],
  ['a=b=c', [['a', 'b=c']]],
])('[RC21] the query string %s is split before it is decoded, once', (text, parts) => {
  const found = queryParts(text, () => undefined);
  expect(found.map(({ name, value }) => [name, value])).toEqual(parts);
  expect(queryParts(toQueryText(found), () => undefined)).toEqual(found);
});

const number = '+1 (555) 010-0199';
const xml = (value: string): string =>
  `<fetch><entity name="contact"><filter><condition attribute="telephone1" operator="eq" value="${value}"/></filter></entity></fetch>`;

describe('the same query by each reader', () => {
  const asked = aDataverse({ answerFetch });
  const readers: readonly [name: string, (value: string) => unknown][] = [
    ['query', (value) => asked.dataverse.query('contact', `?$filter=telephone1 eq '${value}'`)],
    ['list', (value) => asked.dataverse.list('contact', `$filter=telephone1 eq '${value}'`)],
    ['address', (value) => asked.dataverse.read(`contacts?$filter=telephone1 eq '${value}'`)],
    ['count', (value) => asked.dataverse.read(`contacts/$count?$filter=telephone1 eq '${value}'`)],
    ['FetchXML', (value) => asked.dataverse.readAny(`contacts?fetchXml=${xml(value)}`)],
    [
      'encoded FetchXML',
      (value) =>
        asked.dataverse.readAny(
          `contacts?fetchXml=${encodeURIComponent(xml(value)).replaceAll('%2B', '+')}`,
        ),
    ],
    [
      'expand',
      (value) =>
        asked.dataverse.retrieve(
          'account',
          id.acme,
          `?$expand=contact_customer_accounts($filter=telephone1 eq '${value}')`,
        ),
    ],
  ];

  test.each(readers)('[RC21] a number loses its plus, with a notice: %s', async (_, read) => {
    const before = asked.notices.length;
    await read(number);
    expect(asked.notices.slice(before)).toMatchObject([
      { code: 'plus-read-as-space', fix: expect.stringContaining('%2B') },
    ]);
  });

  test('[RC21] an unencoded & ends the option, in FetchXML too', async () => {
    const before = asked.notices.length;
    const cut = asked.dataverse.readAny(`contacts?fetchXml=${xml('H&amp;M')}`);
    await expect(cut).rejects.toThrow('Invalid XML');
    expect(asked.notices.slice(before)).toMatchObject([
      { code: 'option-ignored', fix: expect.stringContaining('encodeURIComponent') },
    ]);
    const whole = `contacts?fetchXml=${encodeURIComponent(xml('H&amp;M'))}`;
    await expect(asked.dataverse.readAny(whole)).resolves.toMatchObject({ value: [] });
  });
});

test('[RC21] a plus in a path is a plus', () => {
  const key = { name: 'by_mail', columns: ['emailaddress1'] };
  const { dataverse } = aDataverse();
  const contact = dataverse.findTable('contact');
  if (contact) dataverse.define({ ...contact, columns: [], keys: [key] });
  dataverse.create('contact', { lastname: 'Plus', emailaddress1: 'a+b@example.com' });
  for (const mail of ['a+b@example.com', 'a%2Bb@example.com']) {
    expect(dataverse.read(`contacts(emailaddress1='${mail}')?$select=lastname`)).toMatchObject({
      lastname: 'Plus',
    });
  }
});

test('[RC21] the link to the next page works unchanged', () => {
  const rows = Array.from({ length: 5001 }, (_, index) => ({ subject: `Task ${index}` }));
  const { dataverse } = aDataverse({ seed: { task: rows } });
  const first = dataverse.read('tasks?$select=subject&$count=true');
  expect(first['@odata.count']).toBe(5000);
  const second = dataverse.read(String(first['@odata.nextLink']));
  expect(second['value']).toMatchObject([{ subject: 'Task 5000' }]);
  expect(second).not.toHaveProperty('@odata.nextLink');
  expect(() => dataverse.read('tasks?$skiptoken=x')).toThrow("Invalid value 'x' for $skiptoken");
});

test.each([
  ['$skip=1', 'Skip Clause is not supported in CRM'],
  ['$search=x', 'Search Clause is not supported in CRM'],
  ['$format=json', 'Format Clause is not supported in CRM'],
])('[RC21] %s is refused in the words of the platform', (options, message) => {
  const { dataverse } = aDataverse();
  for (const run of [
    () => dataverse.query('contact', options),
    () => dataverse.retrieve('contact', id.ada, options),
    () => dataverse.read(`contacts?${options}`),
  ]) {
    expect(run).toThrow(message);
  }
});
