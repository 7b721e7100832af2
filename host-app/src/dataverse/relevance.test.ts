import { describe, expect, test } from 'vitest';
import { createRelevance } from './relevance.ts';
import { aDataverse, id } from './testing/a-dataverse.ts';

/** Resolves once everything that needs no pause has run. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

async function aRelevance() {
  const { dataverse } = aDataverse();
  dataverse.create('knowledgearticle', { title: 'Reading a meter', content: '<p>Digits</p>' });
  dataverse.create('knowledgearticle', { title: 'Deposits', content: '<p>No meter, no bill</p>' });
  const relevance = createRelevance(dataverse);
  await relevance.prepare(dataverse.tables().map(({ name }) => name));
  const titles = (text: string) =>
    relevance
      .search(text, { tables: ['knowledgearticle'] })
      .flatMap(({ records }) => records.map(({ title }) => title));
  return { dataverse, relevance, titles };
}

test('a match in the name comes before one in the text', async () => {
  expect((await aRelevance()).titles('meter')).toEqual(['Reading a meter', 'Deposits']);
});

test.each([
  ['depos', ['Deposits']],
  ['depsits', ['Deposits']],
  ['meter digits', ['Reading a meter']],
  ['bicycle', []],
  ['p', []],
])('%s finds %j', async (text, found) => {
  expect((await aRelevance()).titles(text)).toEqual(found);
});

test('an index follows creations, changes and deletions', async () => {
  const { dataverse, titles } = await aRelevance();
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

test('tables are ordered by their best row, and a number is found by its digits', async () => {
  const { relevance } = await aRelevance();
  expect(relevance.search('lamp')[0]?.table).toBe('incident');
  expect(relevance.search('15550100199')[0]?.records[0]).toMatchObject({ contactid: id.ada });
});

describe('while the index is being built', () => {
  const tables = ['contact'];

  /** Every time check costs five milliseconds; the test resumes the work. */
  function aSlowRelevance() {
    const { dataverse } = aDataverse();
    const ids = Array.from(
      { length: 200 },
      (_none, index) => dataverse.create('contact', { lastname: `Person${index}` }).id,
    );
    let time = 0;
    const waiting: (() => void)[] = [];
    const relevance = createRelevance(dataverse, {
      now: () => (time += 5),
      pause: () =>
        new Promise((resolve) => {
          waiting.push(resolve);
        }),
    });
    const names = (text: string) =>
      relevance
        .search(text, { tables })
        .flatMap(({ records }) => records.map(({ lastname }) => lastname));
    const goOn = async () => {
      waiting.shift()?.();
      await settled();
    };
    const finish = async () => {
      let pauses = 0;
      for (; waiting.length > 0; pauses += 1) await goOn();
      return pauses;
    };
    return { dataverse, ids, relevance, names, goOn, finish };
  }

  test('the work pauses repeatedly, and words are found as without pauses', async () => {
    const { relevance, names, goOn, finish } = aSlowRelevance();
    const prepared = relevance.prepare(tables);
    await goOn();
    expect([names('Person150'), names('Persn150')]).toEqual([['Person150'], []]);
    expect(await finish()).toBeGreaterThan(5);
    await prepared;
    expect(names('Persn150')[0]).toBe('Person150');
  });

  test('creations, changes and deletions in the meantime count', async () => {
    const { dataverse, ids, relevance, names, goOn, finish } = aSlowRelevance();
    const prepared = relevance.prepare(tables);
    await goOn();
    dataverse.create('contact', { lastname: 'Newcomer' });
    dataverse.update('contact', ids[0]!, { lastname: 'Early' });
    dataverse.update('contact', ids[199]!, { lastname: 'Lately' });
    dataverse.delete('contact', ids[198]!);
    await finish();
    await prepared;
    expect(['Newcomer', 'Early', 'Lately'].map((name) => names(name)[0])).toEqual([
      'Newcomer',
      'Early',
      'Lately',
    ]);
    expect(names('Person198')).not.toContain('Person198');
    expect(names('Person199')).not.toContain('Person199');
  });

  test('rows that are replaced in the meantime are indexed from the beginning', async () => {
    const { dataverse, relevance, names, goOn, finish } = aSlowRelevance();
    const prepared = relevance.prepare(tables);
    await goOn();
    dataverse.reset();
    await finish();
    await prepared;
    expect([names('Exmple')[0], names('Person150')]).toEqual(['Example', []]);
  });
});
