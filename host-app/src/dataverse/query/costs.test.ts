import { expect, test } from 'vitest';
import { answerFetch } from '../fetch/node-fetch.ts';
import { aDataverse, type TestDataverse } from '../testing/a-dataverse.ts';

/** Sizes at which anything that grows faster than its input would take minutes. */
const many = 50_000;

type Work = (records: TestDataverse['dataverse']) => unknown;

const withLongText: Work = (records) =>
  records.create('annotation', { notetext: 'a'.repeat(100_000) });

test.each<[name: string, work: Work]>([
  ['stars within a word of $search', (it) => it.list('contact', `$search=a${'*'.repeat(many)}b`)],
  ['stars within a word of the search page', (it) => it.search(`a${'*'.repeat(many)}b`)],
  ['one word many times', (it) => it.search('a '.repeat(many))],
  [
    'numbers in a quote that stays open',
    (it) => it.list('contact', `$search='${'+1'.repeat(many)}`),
  ],
  ['numbers in quotes', (it) => it.list('contact', `$search=${"'+1'".repeat(many)}`)],
  [
    'one column of $orderby many times',
    (it) => it.query('contact', `$orderby=${Array(many).fill('lastname').join(',')}`),
  ],
  [
    'one column of $select many times',
    (it) => it.query('contact', `$select=${Array(many).fill('lastname').join(',')}`),
  ],
  [
    'wildcards for any text',
    (it) => it.query('contact', `$filter=contains(lastname,'${'%a'.repeat(5_000)}')`),
  ],
])('[RC11] %s cost no more than their length', (_name, work) => {
  work(aDataverse().dataverse);
});

test.each<[name: string, work: Work, bound: RegExp]>([
  [
    'wildcards over a long text',
    (it) => {
      withLongText(it);
      it.query('annotation', `$filter=contains(notetext,'${'a_'.repeat(500)}b')`);
    },
    /more than 10,000,000 comparisons/,
  ],
  [
    'more members than any row has',
    (it) => it.create('new_wide', Object.fromEntries(columns(many))),
    /at most 5,000 members, got 50,000/,
  ],
  [
    'columns of a known table',
    (it) => it.create('contact', Object.fromEntries(columns(1_500))),
    /'contact' has 1,000 columns/,
  ],
  [
    'columns of a new table',
    (it) => it.create('new_wide', Object.fromEntries(columns(1_500))),
    /'new_wide' has 1,000 columns/,
  ],
])('[RC11] %s are refused with the limit, and nothing has changed', (_name, work, bound) => {
  const { dataverse } = aDataverse();
  const before = dataverse.query('contact').records.length;
  expect(() => work(dataverse)).toThrow(bound);
  expect(dataverse.query('contact').records).toHaveLength(before);
  expect(dataverse.findTable('new_wide')).toBeUndefined();
});

function columns(count: number): [string, number][] {
  return Array.from({ length: count }, (_none, index) => [`new_column${index}`, index]);
}

function nested(depth: number, open: string, close: string): string {
  return `${open.repeat(depth)}${close.repeat(depth)}`;
}

test.each([
  [
    'links within links',
    nested(16, '<link-entity name="contact" from="ownerid" to="ownerid">', '</link-entity>'),
    /at most 15 <link-entity>/,
  ],
  [
    'links that multiply the rows',
    nested(6, '<link-entity name="contact" from="ownerid" to="ownerid">', '</link-entity>'),
    /join more than 200,000 rows/,
  ],
  ['elements within elements', nested(5_000, '<filter>', '</filter>'), /nested at most/],
  ['filters within filters', nested(101, '<filter>', '</filter>'), /nested at most 100 deep/],
])('[RC11] FetchXML with %s is refused with the limit', async (_name, inner, bound) => {
  const { dataverse } = aDataverse({ answerFetch });
  for (let count = 0; count < 20; count += 1) dataverse.create('contact', { lastname: 'Same' });
  const xml = `<fetch><entity name="contact">${inner}</entity></fetch>`;
  await expect(dataverse.readAny(`contacts?fetchXml=${encodeURIComponent(xml)}`)).rejects.toThrow(
    bound,
  );
});
