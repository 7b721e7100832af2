import type { CheckResult, Finding, Verdict } from '../verdict.ts';
import { escapeMarkup } from './escape-markup.ts';

/** The verdict as JUnit XML: a check is a test case, a check that was not exercised is skipped. */
export function junitReport({ widget, checks, milliseconds }: Verdict): string {
  const failures = checks.filter(({ result }) => result === 'failed').length;
  const skipped = checks.filter(({ result }) => result === 'not exercised').length;
  const numbers = `tests="${checks.length}" failures="${failures}" errors="0" skipped="${skipped}" time="${seconds(milliseconds)}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="sidetone check" ${numbers}>`,
    `  <testsuite name="${escapeMarkup(widget)}" ${numbers}>`,
    ...checks.flatMap(testCase),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function testCase({ id, stage, title, result, detail, findings, milliseconds }: CheckResult) {
  const name = escapeMarkup(`${id}: ${title}`);
  const inner = {
    passed: [],
    failed: [
      `      <failure message="${escapeMarkup(detail)}">${escapeMarkup(textOf(findings))}</failure>`,
    ],
    warned: [`      <system-out>${escapeMarkup(textOf(findings))}</system-out>`],
    'not exercised': [`      <skipped message="${escapeMarkup(detail)}"/>`],
  }[result];
  const head = `    <testcase classname="sidetone.${stage}" name="${name}" time="${seconds(milliseconds)}"`;
  return inner.length === 0 ? [`${head}/>`] : [`${head}>`, ...inner, '    </testcase>'];
}

function textOf(findings: readonly Finding[]): string {
  return findings
    .map(({ rule, message, fix, source }) =>
      [
        `${rule}: ${message}`,
        ...(source === undefined ? [] : [`At ${source}`]),
        `Fix: ${fix}`,
      ].join('\n'),
    )
    .join('\n\n');
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1_000).toFixed(3);
}
