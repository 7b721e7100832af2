import { expect, test } from 'vitest';
import { nearestName } from './nearest-name.ts';

const names = ['fullname', 'firstname', 'lastname', 'title', '_ownerid_value'];

test.each<[wanted: string, nearest: string | undefined]>([
  ['fullnam', 'fullname'],
  ['FullName', 'fullname'],
  ['titel', 'title'],
  ['last_name', 'lastname'],
  ['_owneridvalue', '_ownerid_value'],
  ['telephone1', undefined],
  ['x', undefined],
  ['', undefined],
])('the name nearest to "%s" is %s', (wanted, nearest) => {
  expect(nearestName(wanted, names)).toBe(nearest);
});

test('the search for a hostile name stops at once', () => {
  expect(nearestName('f'.repeat(1_000_000), names)).toBeUndefined();
});
