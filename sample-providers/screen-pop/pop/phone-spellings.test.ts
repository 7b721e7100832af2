import { expect, test } from 'vitest';
import { phoneQuery, phoneSpellings } from './phone-spellings.ts';

test('the query contains every spelling in which the number may be stored', () => {
  expect(phoneSpellings('12065550199')).toContain('+1 (206) 555-0199');
  expect(phoneSpellings('+1 (206) 555-0199')).toContain('12065550199');
});

test('an internal number has only its own spelling', () => {
  expect(phoneSpellings(' 4711 ')).toEqual(['4711', '+4711']);
});

test('a quote in the dialed number stays inside the text of the query', () => {
  expect(phoneQuery("1'2")).toContain(`telephone1 eq '${encodeURIComponent("1''2")}'`);
});
