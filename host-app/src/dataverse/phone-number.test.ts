import { expect, test } from 'vitest';
import { digitsOf, isSameNumber } from './phone-number.ts';

test.each<[written: string, digits: string]>([
  ['+1 (555) 010-0199', '15550100199'],
  ['tel:+1-555-010-0199', '15550100199'],
  ['sip:15550100199@voice.example.com', '15550100199'],
  ['+1 555 0100 ext. 12', '15550100'],
  ['+1 555 0100 x12', '15550100'],
  ['+1 555 0100;ext=12', '15550100'],
  ['001 555 0100 199', '15550100199'],
  ['011 1 555 0100', '15550100'],
  ['0044 20 7946 0000', '442079460000'],
  ['007', '007'],
  ['anonymous', ''],
  ['', ''],
])('the digits of %s are %s', (written, digits) => {
  expect(digitsOf(written)).toBe(digits);
});

test.each<[left: string, right: string]>([
  ['15550100199', '+1 (555) 010-0199'],
  ['5550100199', '+1 (555) 010-0199'],
  ['0100199', '+1 (555) 010-0199'],
  ['+15550100', '+1 555 0100'],
  ['4711', '4711'],
])('%s is the same number as %s', (left, right) => {
  expect(isSameNumber(left, right)).toBe(true);
  expect(isSameNumber(right, left)).toBe(true);
});

test.each<[left: string, right: string]>([
  ['100199', '+1 (555) 010-0199'],
  ['0199', '+1 (555) 010-0199'],
  ['+44 555 010 0199', '+1 555 010 0199'],
  ['', ''],
  ['anonymous', 'private'],
  ['4711', '14711'],
])('%s and %s are different numbers', (left, right) => {
  expect(isSameNumber(left, right)).toBe(false);
});
