import { expect, test } from 'vitest';
import { parseUrl } from './parse-url.ts';

test.each([
  ['https://a.test/ü', undefined, 'https://a.test/%C3%BC'],
  ['https://ev\u00ADil.example/', undefined, 'https://evil.example/'],
  ['b', 'https://a.test/a/', 'https://a.test/a/b'],
  ['b', undefined, undefined],
  ['https://', undefined, undefined],
  ['', undefined, undefined],
])('%s from %s is read as %s', (text, base, address) => {
  expect(parseUrl(text, base)?.href).toBe(address);
});

test('a non-ASCII letter is read correctly, however often', () => {
  const hosts = new Set(
    Array.from({ length: 20_000 }, () => parseUrl('https://ev\u00ADil.example')?.host),
  );
  expect([...hosts]).toEqual(['evil.example']);
});
