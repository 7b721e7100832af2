import { expect, test } from 'vitest';
import { popOf } from './pop.ts';

const ada = { id: '1', name: 'Ada Whitcomb', detail: '' };
const ben = { id: '2', name: 'Ben Whitcomb', detail: '' };

test.each([
  [[], 'unknown'],
  [[ada], 'known'],
  [[ada, ben], 'choosing'],
] as const)('%# people with the number lead to their own step', (people, step) => {
  expect(popOf('+1 555 0100', people).step).toBe(step);
});
