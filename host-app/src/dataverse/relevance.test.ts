import { expect, test } from 'vitest';
import { createRelevance } from './relevance.ts';
import { aDataverse, id } from './testing/a-dataverse.ts';

function aRelevance() {
  const { dataverse } = aDataverse();
  dataverse.create('knowledgearticle', { title: 'Reading a meter', content: '<p>Digits</p>' });
  dataverse.create('knowledgearticle', { title: 'Deposits', content: '<p>No meter, no bill</p>' });
  const relevance = createRelevance(dataverse);
  const titles = (text: string) =>
    relevance
      .search(text, { tables: ['knowledgearticle'] })
      .flatMap(({ records }) => records.map(({ title }) => title));
  return { dataverse, relevance, titles };
}

test('a hit in the name comes before one in the text', () => {
  expect(aRelevance().titles('meter')).toEqual(['Reading a meter', 'Deposits']);
});

test.each([
  ['depos', ['Deposits']],
  ['depsits', ['Deposits']],
  ['meter digits', ['Reading a meter']],
  ['bicycle', []],
  ['p', []],
])('%s finds %j', (text, found) => {
  expect(aRelevance().titles(text)).toEqual(found);
});

test('an index follows what is created, changed and deleted', () => {
  const { dataverse, titles } = aRelevance();
  expect(titles('valve')).toEqual([]);
  const { id: made } = dataverse.create('knowledgearticle', { title: 'The valve' });
  expect(titles('valve')).toEqual(['The valve']);
  dataverse.update('knowledgearticle', made, { title: 'The pump' });
  expect([titles('valve'), titles('pump')]).toEqual([[], ['The pump']]);
  dataverse.delete('knowledgearticle', made);
  expect(titles('pump')).toEqual([]);
  dataverse.reset();
  expect(titles('meter')).toEqual([]);
});

test('tables come in order of their best row, and a number is found by its digits', () => {
  const { relevance } = aRelevance();
  expect(relevance.search('lamp')[0]?.table).toBe('incident');
  expect(relevance.search('15550100199')[0]?.records[0]).toMatchObject({ contactid: id.ada });
});
