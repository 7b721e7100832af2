import { expect, test } from 'vitest';
import { phoneQuery, phoneSpellings } from './phone-spellings.ts';

test('a number is looked for in every spelling it may be stored in', () => {
  expect(phoneSpellings('15550100199')).toContain('+1 (555) 010-0199');
  expect(phoneSpellings('+1 (555) 010-0199')).toContain('15550100199');
});

test('an internal number has no spellings but its own', () => {
  expect(phoneSpellings(' 4711 ')).toEqual(['4711', '+4711']);
});

test('a quote in what was dialed stays inside the text of the query', () => {
  expect(phoneQuery("1'2")).toContain(`telephone1 eq '${encodeURIComponent("1''2")}'`);
});
