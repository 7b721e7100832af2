import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { CheckResult, Finding, Result } from '../verdict.ts';
import { apiUseOf } from '../use/api-use.ts';
import { exitCodeOf, verdictOf, whyNoCall } from '../verdict.ts';
import { badge } from './badge.ts';
import { junitReport } from './junit-report.ts';
import { sarifReport } from './sarif-report.ts';
import { textReport } from './text-report.ts';

const finding: Finding = {
  id: 'host.leak/VD6',
  severity: 'error',
  rule: 'VD6',
  provenance: 'chosen',
  message: 'The page has 100 more <nodes> & "listeners".\u0000',
  fix: 'Remove them.',
  source: 'http://localhost:3000/main.js:12:5',
  traffic: [],
};

const check = (id: string, result: Result, findings: readonly Finding[] = []): CheckResult => ({
  id,
  stage: v.parse(v.picklist(['start', 'host', 'call']), id.split('.')[0]),
  title: `Claim of ${id}`,
  result,
  detail: findings[0]?.message ?? 'The reason.',
  findings,
  milliseconds: 1_500,
});

const head = {
  sidetone: '1.2.3',
  widget: 'http://localhost:3000/a?b=1&c=2',
  milliseconds: 9_000,
  use: apiUseOf([]),
};
const verdict = verdictOf(head, [
  check('start.answers', 'passed'),
  check('start.library', 'passed'),
  check('host.leak', 'failed', [finding]),
  check('host.keyboard', 'warned', [{ ...finding, severity: 'warning', source: undefined }]),
  check('host.event.order', 'not exercised'),
]);

test('[VD8] a check that was not exercised counts as nothing else', () => {
  expect(verdict.counts).toEqual({ passed: 2, failed: 1, warned: 1, 'not exercised': 1 });
  expect(verdictOf(head, [check('host.leak', 'not exercised')]).result).toBe('not exercised');
  expect(
    verdictOf(head, [check('host.a', 'not exercised'), check('host.b', 'passed')]).result,
  ).toBe('passed');
  expect(textReport(verdict)).toContain(
    'Claim of host.event.order (host.event.order): The reason.',
  );
  expect(junitReport(verdict)).toContain('<skipped message="The reason."/>');
});

test('[VD9] the worst check decides the result', () => {
  expect(verdict.result).toBe('failed');
  expect(
    verdictOf(head, [check('host.a', 'warned', [finding]), check('host.b', 'passed')]).result,
  ).toBe('warned');
});

test('[VD13] without any call the exit code is 0, and 1 where a driver is required', () => {
  const untouched = verdictOf(head, [
    check('start.a', 'passed'),
    check('call.whole', 'not exercised'),
  ]);
  expect(whyNoCall(untouched)).toBe('The reason.');
  expect(exitCodeOf(untouched, { requireDriver: false })).toBe(0);
  expect(exitCodeOf(untouched, { requireDriver: true })).toBe(1);
  const called = verdictOf(head, [
    check('call.whole', 'passed'),
    check('call.dark', 'not exercised'),
  ]);
  expect(exitCodeOf(called, { requireDriver: true })).toBe(0);
  expect(exitCodeOf(verdict, { requireDriver: false })).toBe(1);
});

test('[VD9] JUnit has a test case for each check, and no markup of a widget', () => {
  const xml = junitReport(verdict);
  expect(xml).toContain('tests="5" failures="1" errors="0" skipped="1" time="9.000"');
  expect(xml.match(/<testcase /g)).toHaveLength(5);
  expect(xml).toContain('100 more &lt;nodes&gt; &amp; &quot;listeners&quot;.\uFFFD');
  expect(xml).toContain('name="http://localhost:3000/a?b=1&amp;c=2"');
});

test('[VD9] SARIF points at the line of a finding, or at the widget', () => {
  const { version, runs } = sarifReport(verdict) as {
    version: string;
    runs: { results: { ruleId: string; level: string; locations: unknown[] }[] }[];
  };
  expect(version).toBe('2.1.0');
  const [first, second] = runs[0]?.results ?? [];
  expect(first).toMatchObject({ ruleId: 'VD6', level: 'error' });
  expect(first?.locations).toEqual([
    {
      physicalLocation: {
        artifactLocation: { uri: 'http://localhost:3000/main.js' },
        region: { startLine: 12, startColumn: 5 },
      },
    },
  ]);
  expect(second?.locations).toEqual([
    { physicalLocation: { artifactLocation: { uri: head.widget } } },
  ]);
});

test('[VD9] the badge shows the share of exercised checks, and the version', () => {
  expect(badge(verdict)).toContain('Sidetone 1.2.3: 2 of 4 exercised checks passed');
  expect(badge(verdict)).toContain('50% of 4');
  expect(badge(verdictOf(head, []))).toContain('0% of 0');
});

test('[VD9] the text names rule, place and fix of each finding', () => {
  const text = textReport(verdict);
  expect(text).toContain('FAILED');
  expect(text).toContain('At http://localhost:3000/main.js:12:5');
  expect(text).toContain('Fix: Remove them.');
  expect(text).toContain('Methods used: none');
  expect(text).toContain('2 passed, 1 failed, 1 warned, 1 not exercised, in 9 s');
});
