import { expect, it } from 'vitest';
import { toClockText } from './clock-text.ts';

it.each([
  [0, '00:00'],
  [9_999, '00:09'],
  [187_000, '03:07'],
  [3_787_000, '1:03:07'],
])('%i milliseconds read %s', (milliseconds, text) => {
  expect(toClockText(milliseconds)).toBe(text);
});
