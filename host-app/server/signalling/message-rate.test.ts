import { expect, test } from 'vitest';
import { createMessageRate } from './message-rate.ts';

test('[PH2] a burst gets through, then as many messages as the rate allows', () => {
  let time = 0;
  const mayPass = createMessageRate(() => time, { burst: 3, perSecond: 2 });
  const passed = (count: number) => Array.from({ length: count }, mayPass).filter(Boolean).length;
  expect(passed(10)).toBe(3);
  time += 1_000;
  expect(passed(10)).toBe(2);
  time += 60_000;
  expect(passed(10)).toBe(3);
});
