import { describe, expect, it } from 'vitest';
import { deskRows } from '../dataverse/seed/desk/index.ts';
import { createDataverse, sampleSeed } from '../dataverse/index.ts';
import { brandNames, readBrand } from './brands.ts';
import { readStory, storyNames } from './stories.ts';

/** Texts from the sample data or the stories that read as translated. */
const listed =
  /please move the|in the window|find a new window|shop is dark|everything is dark|(?:told|gave) the (?:time|date) of|to the laboratory|of the laboratory|tax adviser|invoices? of (?:last|july|the)|appointment of|bill of (?:\w+ber|\w+ary|march|april|may|june|july|august)|letter missing|has a new name|house station|power in \d|capacity in|visit of type|measurement of|exchange of|compute the|advance payment|monthly advance|make the invoice|pay the deposit|fed-in|readings of the handover|keys on|by themselves|power gone|only trickles|about a colleague|in one matter|did not come|sends three|has another offer|quick help|customer area|call backs|\bunits\b|start of supply|planned works|works (?:on|in) (?:\w+day|\w+ber|\w+ary|mill|the street)|extract of|document seen|dearer|are credited|is exchanged|looks at the|who calls$|winning it back|call over well|read along|talks are short|letter to the editor|anybody who doubts|is done and goes away|slow day of|is passed on|patience pays|somebody writes|hears him/i;

/** Spelling, units and words that readers in the United States do not use. */
const foreign =
  /\b(?:\w*colour\w*|neighbour\w*|centres?|instalments?|cancell(?:ed|ing)|apologis\w+|organis\w+|grey|tyres?|flats?|lifts?|caretakers?|cellar|post code|mobile phone|cubic|\w*met(?:re|er)s? deep|litres?|bar|kilometres?|direct debit)\b|°C|€|£|\d{1,2}\.\d{1,2}\.\d{4}/i;

const otherTrades =
  /\b(?:parcels?|shipments?|courier|tracking (?:page|number)|order number|subscriptions?|flights?|boarding|mortgages?|prescriptions?|insurance|warranty|checkout|shopping cart)\b/i;

const placeholders =
  /\b(?:Ada Example|Grace Sample|\w+ (?:Example|Sample|Placeholder|Mustermann|Doe)|Lorem|Foo|Acme)\b/;

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

const stories = storyNames.map((name) => [`story ${name}`, readStory(name)] as const);
const brands = brandNames.map((name) => [`brand ${name}`, readBrand(name)?.brand] as const);

const shown: readonly (readonly [string, unknown])[] = [
  ...stories,
  ...brands,
  ['the first screen', sampleSeed],
  ['all sample rows', deskRows().map(({ rows }) => rows.map(({ values }) => [...values.values()]))],
];

describe.each(shown)('%s', (_name, content) => {
  const texts = textsIn(content);

  it.each([
    ['text that reads as translated', listed],
    ['word of another country', foreign],
    ['word of another trade', otherTrades],
    ['placeholder person', placeholders],
  ])('has no %s', (_kind, pattern) => {
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => pattern.test(text))).toEqual([]);
  });
});

it.each([
  ['text that reads as translated', listed, 'Find a new window'],
  ['word of another country', foreign, 'The neighbours pay in instalments'],
  ['word of another trade', otherTrades, 'Where is my parcel?'],
  ['placeholder person', placeholders, 'Grace Sample'],
])('a planted %s is found in a story, a brand and a row', (_kind, pattern, planted) => {
  for (const [, content] of shown) {
    expect(textsIn([content, { planted }]).filter((text) => pattern.test(text))).toEqual([planted]);
  }
});

it.each(stories)('captions of %s have at most twelve words', (_name, story) => {
  const captions = story?.steps.flatMap((step) => ('say' in step ? [step.say] : [])) ?? [];
  expect(captions.filter((caption) => caption.split(' ').length > 12)).toEqual([]);
});

function allRows() {
  const records = createDataverse({
    now: () => Date.UTC(2026, 9, 1),
    newId: () => crypto.randomUUID(),
    seed: sampleSeed,
  });
  records.extendStart(deskRows());
  return records;
}

describe('sample rows', () => {
  const records = allRows();

  it('case titles have three to six words', () => {
    const titles = records.query('incident').records.map(({ title }) => String(title));
    expect(titles.filter((title) => !/^\S+(?: \S+){2,5}$/.test(title))).toEqual([]);
  });

  it('a description adds to its title', () => {
    for (const { title, description } of records.query('incident').records) {
      expect(String(description)).not.toContain(String(title));
    }
  });

  it('a call that took place is completed', () => {
    const made = records.query('phonecall', '$filter=actualdurationminutes gt 0').records;
    expect(made.length).toBeGreaterThan(500);
    expect(made.filter(({ statecode }) => statecode !== 1)).toEqual([]);
  });

  it('customers live in one state', () => {
    for (const table of ['contact', 'account']) {
      const states = records
        .query(table)
        .records.map((row) => String(row['address1_stateorprovince']));
      expect(new Set(states)).toEqual(new Set(['WA']));
    }
  });
});

it('each brand has its own people and cases', () => {
  const own = brands.map(([, brand]) => textsIn(brand?.workspace['records']));
  for (const [index, texts] of own.entries()) {
    const others = new Set(own.filter((_texts, at) => at !== index).flat());
    const sentences = texts.filter((text) => text.split(' ').length > 3);
    expect(sentences.length).toBeGreaterThan(3);
    expect(sentences.filter((text) => others.has(text))).toEqual([]);
  }
});
