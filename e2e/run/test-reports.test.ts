import { expect, test } from 'vitest';
import { sumTallies, tallyToText } from './tally.ts';
import { scriptsOf } from './size-steps.ts';
import { browserFailures, browserTally, takeProjects, unitTally } from './test-reports.ts';

test('a unit test file that cannot be loaded is one failure', () => {
  const testResults = [
    { name: 'cut.test.ts', status: 'failed', assertionResults: [] },
    {
      name: 'rows.test.ts',
      status: 'failed',
      assertionResults: [
        { status: 'failed', fullName: 'a row scrolls' },
        { status: 'passed', fullName: 'a row fits' },
      ],
    },
  ];
  const report = { numPassedTests: 2, numFailedTests: 1, testResults };
  expect(unitTally(report)).toEqual({
    passed: 2,
    failed: 2,
    failures: ['rows.test.ts › a row scrolls', 'cut.test.ts'],
  });
});

test('a flaky browser test is a failure', () => {
  const report = { stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 4 } };
  expect(browserTally(report)).toEqual({ passed: 3, failed: 2 });
});

test('the browser tests that failed are named with their file, however deep they lie', () => {
  const spec = (title: string, ok: boolean) => ({ title, ok, file: 'tabs/rows.spec.ts' });
  const inner = { specs: [spec('scrolls', false)] };
  const report = { suites: [{ specs: [spec('fits', true)], suites: [inner] }] };
  expect(browserFailures(report)).toEqual(['tabs/rows.spec.ts › scrolls']);
  expect(browserFailures(undefined)).toEqual([]);
});

test('a project requested by name runs instead of the usual ones', () => {
  const asked = { projects: ['kit'], rest: ['-g', 'a call'] };
  expect(takeProjects(['--project=kit', '-g', 'a call'])).toEqual(asked);
  expect(takeProjects(['-g', 'a call', '--project', 'kit'])).toEqual(asked);
  expect(takeProjects(['inbound-call'])).toEqual({ projects: [], rest: ['inbound-call'] });
  expect(() => takeProjects(['--project'])).toThrow('--project: expected a name');
});

test('a missing report counts nothing', () => {
  expect(unitTally(undefined)).toEqual({ passed: 0, failed: 0 });
  expect(browserTally(undefined)).toEqual({ passed: 0, failed: 0 });
});

test('the last line adds up everything, below the names of what failed', () => {
  const sum = sumTallies([
    { passed: 1, failed: 0 },
    { passed: 2, failed: 1, failures: ['types'] },
  ]);
  expect(tallyToText(sum)).toBe('Failed:\n  types\n\n3 passed, 1 failed');
  expect(tallyToText({ passed: 1, failed: 0, failures: [] })).toBe('1 passed, 0 failed');
});

test('the scripts a page loads at once are its module scripts and preloads', () => {
  const page =
    '<script type="module" src="/assets/a.js"></script>' +
    '<link rel="modulepreload" href="/assets/b.js"><link rel="stylesheet" href="/assets/c.css">';
  expect(scriptsOf(page)).toEqual(['/assets/a.js', '/assets/b.js']);
});
