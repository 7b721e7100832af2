import { expect, test } from 'vitest';
import type { ForeignPart } from '../../workspace/whole/foreign-parts.ts';
import { partText } from './part-text.ts';

test.each<[name: string, part: ForeignPart, shown: string]>([
  [
    'a label',
    { kind: 'widget', label: 'Phone\u202E', address: 'https://evil.example/' },
    String.raw`Widget “Phone\u202E”: https://evil.example`,
  ],
  [
    'a name',
    { kind: 'web resource', name: 'known.html\u2067' },
    String.raw`Web resource: known.html\u2067`,
  ],
  [
    'an address',
    { kind: 'address', address: 'evil.example\u200Fx' },
    String.raw`Address: evil.example\u200Fx`,
  ],
])('[LK1] %s that reverses the text after it shows how it does so', (_name, part, shown) => {
  expect(partText(part)).toBe(shown);
});
