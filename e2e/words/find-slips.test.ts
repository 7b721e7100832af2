import { expect, test } from 'vitest';
import { slipsIn } from './find-slips.ts';

test.each([
  ['the agent is told', 'is told'],
  ['for whoever has no other', 'whoever'],
  ['Returns what stops it.', 'Returns what'],
  ['This is no record.', 'is no record'],
  ['The config of before stays.', 'config of before'],
  ['Choose a colour', 'colour'],
  ['every neighbour', 'neighbour'],
  ['// What a query reads.', '// What '],
  ['it stands in for a server', 'stands in for'],
  ['returns a string of JSON', 'string of JSON'],
  ['the page of somebody else', 'somebody else'],
  ['it tells them apart', 'tells them apart'],
  ['an address that is none', 'an address that is none'],
  ['names are case sensitive', 'case sensitive'],
  ['85 % of calls', '85 %'],
])('%j is found', (text, slip) => {
  expect(slipsIn('docs/a.md', `A line.\n${text}`)).toEqual([
    expect.stringMatching(`^docs/a\\.md:2: "${slip}": `),
  ]);
});

test.each([
  'There is no record.',
  'It is no longer open.',
  'color, center, neighbor, behavior, organization',
  'member-misspelt.html',
  '// What does it yield?',
  '// It says what a query reads.',
])('%j is good English', (text) => {
  expect(slipsIn('docs/a.md', text)).toEqual([]);
});
