import { expect, test } from 'vitest';
import { likeTest } from './like-pattern.ts';
import type { TextFunction } from './syntax.ts';

test.each<[kind: TextFunction, pattern: string, text: string, matches: boolean]>([
  ['contains', 'b', 'abc', true],
  ['contains', '', '', true],
  ['contains', 'a%c', 'xaxxcx', true],
  ['contains', 'a%c', 'c a', false],
  ['contains', '%', '', true],
  ['contains', 'a_c', 'xabcx', true],
  ['contains', 'a_c', 'xacx', false],
  ['contains', '[0-9]', 'room 7', true],
  ['contains', '[^0-9]', '777', false],
  ['contains', '[', 'a[b', true],
  ['contains', '[%]', '100%', true],
  ['contains', '[%]', '100', false],
  ['startswith', 'a%c', 'abxc and more', true],
  ['startswith', 'a%c', 'xaxc', false],
  ['startswith', '%c', 'abc', true],
  ['startswith', 'ab_', 'ab', false],
  ['endswith', '%c', 'abc', true],
  ['endswith', 'a%c', 'xabc', true],
  ['endswith', 'a%c', 'abcd', false],
  ['endswith', 'b_', 'abc', true],
  ['endswith', '_b_', 'bc', false],
  ['endswith', 'a%a', 'a', false],
])('%s with the pattern "%s" and the text "%s" is %s', (kind, pattern, text, matches) => {
  expect(likeTest(kind, pattern)(text)).toBe(matches);
});

test('a pattern made of wildcards is no slower than its length times the text', () => {
  const matches = likeTest('contains', `${'%a'.repeat(30)}%b`);
  expect(matches('a'.repeat(20_000))).toBe(false);
});
