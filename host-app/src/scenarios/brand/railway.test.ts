import { createManualClock } from 'provider-sdk/testing';
import { expect, it } from 'vitest';
import { firstBrand } from '../../../server/stage/first-brand.ts';
import { parseConfig } from '../../config/parse-config.ts';
import { createApp } from '../../create-app.ts';
import { wholeModel } from '../../dataverse/metadata/whole-model.ts';
import { mendColors } from '../../stage-files/mend-colors.ts';
import { parseBrand } from '../../stage-files/parse-brand.ts';
import { readBrand } from '../brands.ts';
import { scenarioConfig } from '../scenario-config.ts';
import { readStory } from '../stories.ts';

const now = Date.UTC(2026, 11, 1, 12);
const railway = parseBrand(firstBrand('northwind', './brand.schema.json'));

/** Words of the utility whose rows are the samples. */
const otherTrade =
  /\b(?:kwh|meters?|outages?|utility|power|voltage|breakers?|heating|heat|water|gas|solar|tariffs?|invoices?|bills?|billing|electric\w*|grid|autopay|chargers?)\b/i;

const tables = [
  'account',
  'annotation',
  'contact',
  'email',
  'incident',
  'knowledgearticle',
  'phonecall',
  'queue',
  'queueitem',
  'systemuser',
  'task',
  'team',
  'appointment',
];

function openCenter(brand: typeof railway | undefined) {
  const story = readStory('the-pitch');
  if (!story) throw new Error('There is no pitch');
  const config = scenarioConfig(parseConfig({}), story, {
    addressOf: (sample) => `http://${sample}.localhost/`,
    isPresented: true,
    brand,
    now,
  });
  const app = createApp(config, {
    clock: createManualClock(now),
    newId: () => crypto.randomUUID(),
    origin: 'http://localhost:5173',
    windowWidth: 1280,
    model: wholeModel([]),
  });
  return { app, config };
}

function textsOf(brand: typeof railway | undefined): readonly string[] {
  const { records } = openCenter(brand).app;
  return tables.flatMap((table) =>
    records
      .query(table)
      .records.flatMap((row) => Object.values(row).filter((value) => typeof value === 'string')),
  );
}

it('[SN8] in the brand of a railway, no row has a word of the utility', () => {
  const texts = textsOf(railway);
  expect(texts.length).toBeGreaterThan(5_000);
  expect(texts.filter((text) => otherTrade.test(text))).toEqual([]);
  expect(texts.filter((text) => /\{\w+\}/.test(text))).toEqual([]);
});

it('the words are found in the sample rows', () => {
  const found = textsOf(readBrand('mirefen')?.brand).filter((text) => otherTrade.test(text));
  expect(found.length).toBeGreaterThan(20);
});

it('[SN8] the center of a brand is made from its lists, up to now', () => {
  const { app, config } = openCenter(railway);
  const count = (table: string, query = '') => app.records.query(table, query).records.length;
  expect(count('incident')).toBe(203);
  expect(count('contact')).toBe(121); // With the customer of the messaging sample.
  expect(count('queue')).toBe(5);
  expect(count('knowledgearticle')).toBe(4);
  expect(count('phonecall', '$filter=statecode eq 1')).toBe(200);
  expect(count('incident', `$filter=createdon gt ${new Date(now).toISOString()}`)).toBe(0);
  expect(config.environment.name).toBe('Northwind Railways');
  expect(config.theme).toMatchObject({ accent: '#7a1f3d', greeting: /travelers/ });
});

it('[SN8] colors that cannot be read are mended, with a sentence about each', () => {
  const { brand, notes } = mendColors(
    parseBrand(
      "{ name: 'Sun', colors: { accent: '#ffd54a', header: '#102030' }, logo: [{ outline: 'M0 0h9v9z', fill: '#182838' }] }",
    ),
  );
  expect(notes).toEqual([
    expect.stringMatching(
      /^colors\.accent: white text on #ffd54a has a contrast of 1\.4, below 4\.5/,
    ),
    expect.stringMatching(
      /^logo\[0\]\.fill: #182838 on the header #102030 has a contrast of 1\.\d, below 3/,
    ),
  ]);
  expect(brand.logo).toEqual([{ outline: 'M0 0h9v9z' }]);
});

it('[SN2] names outside the lists of a brand are mistakes', () => {
  expect(() =>
    parseBrand(
      "{ name: 'A', queues: ['One'], cases: [{ title: 'T', customer: 'Nobody', queue: 'Two' }] }",
    ),
  ).toThrow(
    'cases[0].queue: expected one of the queues: One, got "Two"\ncases[0].customer: expected one of the customers: , got "Nobody"',
  );
});
