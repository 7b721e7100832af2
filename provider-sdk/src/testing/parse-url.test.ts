import { expect, test } from 'vitest';
import { parseUrl } from './parse-url.ts';

test('a letter outside ASCII is read as often as it is asked for', () => {
  const hosts = new Set(
    Array.from({ length: 20_000 }, () => parseUrl('https://ev\u00ADil.example')?.host),
  );
  expect([...hosts]).toEqual(['evil.example']);
  expect(parseUrl('evil.example')).toBeUndefined();
});
