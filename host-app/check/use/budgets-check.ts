import type { Budgets } from '../../src/config/budgets-schema.ts';
import { broken } from '../host/hostile-check.ts';
import { notExercised, resultOf, type CheckResult, type Finding } from '../verdict.ts';
import type { ApiUse } from './api-use.ts';

const head = {
  id: 'start.budgets',
  stage: 'start',
  title: 'Stays within the budgets of the config',
} as const;

/** Compares the use of the API with the budgets; none without budgets. */
export function budgetsCheck(
  budgets: Budgets | undefined,
  use: ApiUse,
  obstacle: string | undefined,
): readonly CheckResult[] {
  if (budgets === undefined) return [];
  if (obstacle !== undefined) return [notExercised(head, obstacle)];
  const slowest = Math.max(0, ...use.events.map(({ longestMilliseconds }) => longestMilliseconds));
  const findings = [
    exceeded('callsPerMinute', use.callsPerMinute, budgets.callsPerMinute, 'calls in one minute'),
    exceeded('readyMilliseconds', use.readyMilliseconds, budgets.readyMilliseconds, 'ms to ready'),
    exceeded('handlerMilliseconds', slowest, budgets.handlerMilliseconds, 'ms in a handler'),
    exceeded(
      'longTaskMilliseconds',
      use.longTasks.longestMilliseconds,
      budgets.longTaskMilliseconds,
      'ms in one task at the start',
    ),
  ].flatMap((finding) => finding ?? []);
  const detail = findings[0]?.message ?? 'Every number is within its budget.';
  return [{ ...head, result: resultOf(findings), detail, findings, milliseconds: 0 }];
}

function exceeded(
  name: keyof Budgets,
  seen: number,
  most: number | undefined,
  unit: string,
): Finding | undefined {
  if (most === undefined || seen <= most) return undefined;
  const finding = broken(
    head.id,
    'VD14',
    `budgets.${name}: expected at most ${most} ${unit}, got ${seen}.`,
  );
  return { ...finding, id: `${head.id}/VD14/${name}` };
}
