import { expect, test } from 'vitest';
import { fromPlain, toPlain } from './plain-value.ts';

test('brings Maps back at any depth, and what is undefined', () => {
  const value = new Map([['a', [{ b: new Map([['c', undefined]]) }, undefined, null]]]);
  const plain = toPlain(value);
  expect(plain).toEqual({ $map: [['a', [{ b: { $map: [['c', undefined]] } }, undefined, null]]] });
  expect(fromPlain(plain)).toEqual(value);
});

test('keeps what is neither a Map nor a plain object', () => {
  for (const value of [new Date(0), new Error('x'), () => 1, 7, 'text']) {
    expect(fromPlain(toPlain(value))).toBe(value);
  }
});
