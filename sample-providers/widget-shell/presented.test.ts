import { expect, it } from 'vitest';
import { readPresented } from './presented.ts';

it.each([
  ['{"presented":true}', true],
  ['{"presented":"yes"}', false],
  ['null', false],
  ['anything', false],
  [undefined, false],
])('custom parameters %j: presented is %j', (customParams, isPresented) => {
  expect(readPresented(customParams)).toBe(isPresented);
});
