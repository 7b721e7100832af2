import { expect, test } from 'vitest';
import { readFirstArrival } from './arrival.ts';

test.each([
  ['{"firstConversationAfterSeconds": 4}', 4_000],
  ['{"firstConversationAfterSeconds": "4"}', undefined],
  ['{"region":"eu"}', undefined],
  ['not JSON', undefined],
  ['', undefined],
  [undefined, undefined],
])('custom parameters %s let the first conversation arrive after %s', (text, milliseconds) => {
  expect(readFirstArrival(text)).toBe(milliseconds);
});
