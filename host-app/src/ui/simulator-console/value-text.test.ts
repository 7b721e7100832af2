import { expect, test } from 'vitest';
import { countLeftOut } from './traffic/plain-value.ts';
import { parseLines, toLines } from './traffic/traffic-lines.ts';
import { fullText, shortText } from './message-text.ts';
import { valueText } from './value-text.ts';

test('[CN4] a plain value is its JSON', () => {
  const value = { a: 1, b: [true, null, 'x"y'], c: {}, d: undefined, e: new Date(0) };
  expect(valueText(value, 1000)).toBe(JSON.stringify(value));
  expect(fullText({ a: [1, { b: 2 }] })).toBe(JSON.stringify({ a: [1, { b: 2 }] }, undefined, 2));
  expect(shortText(new Map([['a', 1]]))).toBe('{"a":1}');
});

test('[CN4] a circular value ends', () => {
  const value: Record<string, unknown> = { name: 'a' };
  value['self'] = value;
  const map = new Map<unknown, unknown>([['x', value]]);
  map.set(map, map);
  expect(shortText(value)).toBe('{"name":"a","self":(circular reference)}');
  expect(shortText(map)).toContain('(circular reference)');
});

test('[CN4] keys of any type, big numbers, bytes and functions are described', () => {
  const value = new Map<unknown, unknown>([
    [{ id: 1 }, 12n],
    [Symbol('s'), new Uint8Array(3)],
    [7, new Set(['a'])],
  ]);
  expect(valueText(value, 1000)).toBe('{"(an object)":12n,"(symbol)":(3 bytes),"7":{"0":"a"}}');
});

test('[CN4] a value nested ten thousand times ends', () => {
  let value: unknown = 1;
  for (let level = 0; level < 10_000; level += 1) value = [value];
  expect(fullText(value)).toContain('(deeper)');
  expect(() => toLines([{ ...message, data: value }])).not.toThrow();
});

test('[CN4] a file of messages reports its omissions, and reads its own output', () => {
  const data = new Map<unknown, unknown>([['big', 12n]]);
  data.set('self', data);
  const lines = toLines([{ ...message, data }]);
  expect(countLeftOut(lines)).toBe(2);
  expect(parseLines(lines)[0]?.data).toBeInstanceOf(Map);
});

const message = {
  id: 1,
  time: 0,
  provider: 'acme_phone',
  kind: 'request',
  type: 'getmode',
  correlationId: '1',
} as const;

test('[CN4] only the shown part is read', () => {
  let reads = 0;
  const members = Object.fromEntries(
    Array.from({ length: 40_000 }, (_, index) => [`m${index}`, 1]),
  );
  const watched = new Proxy(members, {
    get: (target, key) => {
      reads += 1;
      return Reflect.get(target, key) as unknown;
    },
  });
  expect(shortText(watched)).toHaveLength(201);
  expect(reads).toBeLessThan(100);
  expect(shortText('x'.repeat(5_000_000))).toHaveLength(201);
});
