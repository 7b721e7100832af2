import type { Bench } from '../bench.ts';
import type { Driver } from '../../src/stage-files/driver-schema.ts';
import type { WidgetFacts } from '../host/hostile-check.ts';
import { runHost } from '../host/run-host.ts';
import { notExercised, type CheckResult } from '../verdict.ts';
import { laterCalls, wholeCall } from './call-checks.ts';

type IsAsked = (check: { readonly id: string }) => boolean;

/** Stage 3: one call first; without it, the others have nothing to disturb. */
export async function runCalls(
  bench: Bench,
  driver: Driver,
  facts: WidgetFacts,
  isAsked: IsAsked,
): Promise<readonly CheckResult[]> {
  const later = laterCalls.filter(isAsked);
  if (later.length === 0 && !isAsked(wholeCall)) return [];
  const [first] = await runHost(bench, [wholeCall.of(driver)], facts);
  const shown = first && isAsked(wholeCall) ? [first] : [];
  if (first?.result === 'not exercised') {
    return [...shown, ...later.map((check) => callNotExercised(check, first.detail))];
  }
  const checks = later.map(({ of }) => of(driver));
  return [...shown, ...(await runHost(bench, checks, facts))];
}

/** All of stage 3, for one reason. */
export function callsNotExercised(reason: string, isAsked: IsAsked): readonly CheckResult[] {
  return [wholeCall, ...laterCalls].filter(isAsked).map((check) => callNotExercised(check, reason));
}

function callNotExercised(
  { id, title }: { readonly id: string; readonly title: string },
  detail: string,
): CheckResult {
  return notExercised({ id, title, stage: 'call' }, detail);
}
