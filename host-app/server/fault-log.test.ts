import { expect, test } from 'vitest';
import { createFaultLog } from './fault-log.ts';

test('each fault is written once, however often it recurs', () => {
  const lines: string[] = [];
  const report = createFaultLog((text) => lines.push(text));
  const fault = new Error('disk on fire');
  report(fault);
  report(fault);
  report('only a text');
  expect(lines).toEqual([
    expect.stringContaining('Error: disk on fire'),
    expect.stringContaining('only a text'),
  ]);
});

test('endless faults do not fill the memory', () => {
  let count = 0;
  const report = createFaultLog(() => (count += 1));
  for (let number = 0; number < 10_000; number += 1) report(`fault ${number}`);
  expect(count).toBe(500);
});
