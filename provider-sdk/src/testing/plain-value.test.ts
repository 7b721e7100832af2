import { expect, test } from 'vitest';
import { fromPlain, toPlain } from './plain-value.ts';

test('fromPlain restores Maps at any depth, and undefined values', () => {
  const value = new Map([['a', [{ b: new Map([['c', undefined]]) }, undefined, null]]]);
  const plain = toPlain(value);
  expect(plain).toEqual({ $map: [['a', [{ b: { $map: [['c', undefined]] } }, undefined, null]]] });
  expect(fromPlain(plain)).toEqual(value);
});

test('values that are neither a Map nor a plain object stay as they are', () => {
  for (const value of [new Date(0), new Error('x'), () => 1, 7, 'text']) {
    expect(fromPlain(toPlain(value))).toBe(value);
  }
});
