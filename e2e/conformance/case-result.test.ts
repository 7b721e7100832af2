import { expect, test } from 'vitest';
import { reportOf } from './case-result.ts';

const passed = { rule: 'WR10', name: 'setMode: posts', isOwnChoice: false };
const failed = { ...passed, problem: 'expected 1, got 2' };

test('the command succeeds without a failure', () => {
  expect(reportOf([passed])).toEqual({
    text: '1 of 1 cases passed, 0 failed, 0 differ by choice',
    isPassed: true,
  });
});

test('a failure is listed with its rule and its reason', () => {
  const { text, isPassed } = reportOf([passed, failed]);
  expect(isPassed).toBe(false);
  expect(text).toContain('FAILED  [WR10] setMode: posts\n        expected 1, got 2');
});

test('a deviation by choice is listed and does not fail the command', () => {
  const { text, isPassed } = reportOf([{ ...failed, isOwnChoice: true }]);
  expect(isPassed).toBe(true);
  expect(text).toContain('1 differ by choice');
});
