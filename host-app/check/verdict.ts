import type { Provenance } from '../src/store/journal.ts';
import type { ApiUse } from './use/api-use.ts';

/** How a check ended. A check that did not happen never counts as passed. */
export type Result = 'passed' | 'failed' | 'warned' | 'not exercised';

/** Start, a hostile host, and whole calls; the last one needs a driver. */
export type Stage = 'start' | 'host' | 'call';

/** One thing that is wrong with the widget. */
export interface Finding {
  /** Stable: the ID of the check and the rule. */
  readonly id: string;
  readonly severity: 'error' | 'warning';
  /** ID in SPEC.md, which `sidetone explain` prints. */
  readonly rule: string;
  readonly provenance: Provenance;
  readonly message: string;
  readonly fix: string;
  /** Line of the widget's source, such as `http://localhost:3000/main.js:12:5`. */
  readonly source?: string | undefined;
  /** The last messages before it, oldest first. */
  readonly traffic: readonly TrafficLine[];
}

export interface TrafficLine {
  readonly kind: string;
  readonly type: string;
  readonly data: string;
  readonly outcome?: string | undefined;
  readonly fault?: string | undefined;
}

export interface CheckResult {
  /** Stable, such as `start.framing`. */
  readonly id: string;
  readonly stage: Stage;
  /** A claim about the widget. */
  readonly title: string;
  readonly result: Result;
  /** The observation, or the reason why there is none. */
  readonly detail: string;
  readonly findings: readonly Finding[];
  readonly milliseconds: number;
}

export interface Verdict {
  readonly format: 1;
  readonly sidetone: string;
  readonly widget: string;
  readonly result: Result;
  readonly counts: Readonly<Record<Result, number>>;
  readonly milliseconds: number;
  readonly checks: readonly CheckResult[];
  /** The part of the API that the widget was seen to use. */
  readonly use: ApiUse;
}

const worstFirst: readonly Result[] = ['failed', 'warned', 'passed', 'not exercised'];

/** The verdict of all checks. */
export function verdictOf(
  head: Pick<Verdict, 'sidetone' | 'widget' | 'milliseconds' | 'use'>,
  checks: readonly CheckResult[],
): Verdict {
  const count = (result: Result) => checks.filter((check) => check.result === result).length;
  return {
    format: 1,
    ...head,
    result: worstFirst.find((result) => count(result) > 0) ?? 'not exercised',
    counts: {
      passed: count('passed'),
      failed: count('failed'),
      warned: count('warned'),
      'not exercised': count('not exercised'),
    },
    checks,
  };
}

/** The reason why nothing of stage 3 was exercised; undefined when something was. */
export function whyNoCall({ checks }: Verdict): string | undefined {
  const calls = checks.filter(({ stage }) => stage === 'call');
  const isUntouched = calls.every(({ result }) => result === 'not exercised');
  return isUntouched ? calls[0]?.detail : undefined;
}

/** 1 when a check failed, or when a required call was not exercised; else 0. */
export function exitCodeOf(
  verdict: Verdict,
  { requireDriver }: { readonly requireDriver: boolean },
): 0 | 1 {
  const isMissing = requireDriver && whyNoCall(verdict) !== undefined;
  return verdict.result === 'failed' || isMissing ? 1 : 0;
}

/** The result of a check that could not happen. */
export function notExercised(
  head: Pick<CheckResult, 'id' | 'stage' | 'title'> & Partial<CheckResult>,
  detail: string,
): CheckResult {
  return { milliseconds: 0, ...head, result: 'not exercised', detail, findings: [] };
}

/** The result that follows from findings. */
export function resultOf(findings: readonly Finding[]): 'passed' | 'failed' | 'warned' {
  if (findings.some(({ severity }) => severity === 'error')) return 'failed';
  return findings.length > 0 ? 'warned' : 'passed';
}
