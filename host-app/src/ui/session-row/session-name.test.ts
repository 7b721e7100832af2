import { expect, test } from 'vitest';
import { initialsOf } from './initials.ts';
import { badgeText } from './session-name.ts';

test.each([
  ['Visitor', 'VI'],
  ['Kenny Smith', 'KS'],
  ['Ada Mary Example', 'AE'],
  ['ørsted ålborg', 'ØÅ'],
  ['+1 (555) 010', '10'],
  ['…', '?'],
])('the initials of %s are %s', (title, initials) => {
  expect(initialsOf(title)).toBe(initials);
});

test('from ten on a badge shows a plus sign', () => {
  expect([badgeText(9), badgeText(10)]).toEqual(['9', '9+']);
});
