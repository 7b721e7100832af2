import { useRows } from '../use/use-text.ts';
import type { CheckResult, Finding, Result, Stage, Verdict } from '../verdict.ts';

const stages: Readonly<Record<Stage, string>> = {
  start: 'Start',
  host: 'Hostile host',
  call: 'Whole calls',
};

const marks: Readonly<Record<Result, string>> = {
  passed: 'passed        ',
  failed: 'FAILED        ',
  warned: 'warned        ',
  'not exercised': 'not exercised ',
};

/** The verdict for a terminal: one line for each check, the findings below theirs. */
export function textReport(verdict: Verdict): string {
  const { sidetone, widget, checks, counts, milliseconds, use } = verdict;
  const lines = [`Sidetone ${sidetone} checked ${widget}`];
  for (const [stage, title] of Object.entries(stages)) {
    const own = checks.filter((check) => check.stage === stage);
    if (own.length === 0) continue;
    lines.push('', title, ...own.flatMap(linesOf));
  }
  const rows = useRows(use).map(([name, value]) => `  ${name}: ${value}`);
  lines.push('', 'Use of the API, undisturbed', ...rows);
  const seconds = Math.round(milliseconds / 1_000);
  const numbers = Object.entries(counts).map(([result, count]) => `${count} ${result}`);
  lines.push('', `${numbers.join(', ')}, in ${seconds} s`);
  return lines.join('\n');
}

function linesOf({ id, title, result, detail, findings }: CheckResult): readonly string[] {
  const reason = result === 'not exercised' ? `: ${detail}` : '';
  return [`  ${marks[result]} ${title} (${id})${reason}`, ...findings.flatMap(findingLines)];
}

function findingLines({ rule, provenance, message, fix, source }: Finding): readonly string[] {
  const indent = ' '.repeat(17);
  return [
    `${indent}${rule} (${provenance}) ${message}`,
    ...(source === undefined ? [] : [`${indent}At ${source}`]),
    `${indent}Fix: ${fix}`,
  ];
}
