import { expect, it } from 'vitest';
import { toneOf } from './dial-tones.ts';

it.each([
  ['1', [697, 1209]],
  ['5', [770, 1336]],
  ['#', [941, 1477]],
  ['A', undefined],
  ['', undefined],
])('key %j sounds like %j', (digit, tone) => {
  expect(toneOf(digit)).toEqual(tone);
});
