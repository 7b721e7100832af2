import { createChance } from '../store/chance.ts';
import type { FaultPlan, Faults, FaultStatus, RequestFaultRule } from '../store/faults.ts';
import { createStriker } from '../store/strike-rules.ts';
import { ApiRefusal } from './refusal.ts';

interface StruckRequest {
  readonly verb: string;
  /** The entity set or the operation that is addressed first. */
  readonly set: string;
}

/** Returns the rule that strikes a request, if any; counts the requests that each rule covers. */
export type StrikeRequest = (request: StruckRequest) => RequestFaultRule | undefined;

/** The faults of the active plan, which may change at any time. */
export function watchRequestFaults({ plan }: Pick<Faults, 'plan'>): StrikeRequest {
  let active: FaultPlan | undefined;
  let strike = strikeOf(undefined);
  return (request) => {
    const current = plan();
    if (current !== active) {
      active = current;
      strike = strikeOf(current);
    }
    return strike(request);
  };
}

function strikeOf(plan: FaultPlan | undefined): StrikeRequest {
  return createStriker(
    plan?.requests ?? [],
    createChance(plan?.seed ?? 1),
    ({ verbs, sets }: RequestFaultRule) =>
      ({ verb, set }: StruckRequest) =>
        (verbs?.includes(verb) ?? true) && (sets?.includes(set) ?? true),
  );
}

const texts: Partial<Record<FaultStatus, readonly [code: string, message: string]>> = {
  412: [
    '0x80060882',
    "The version of the existing record doesn't match the RowVersion property provided.",
  ],
  429: [
    '0x80072322',
    'Number of requests exceeded the limit of 6000 over time window of 300 seconds.',
  ],
};

const other = ['', 'The request was refused by an active fault.'] as const;

/** The answer that a fault gives instead of ours. */
export function refuseByFault(status: FaultStatus, { retryAfter = 1 }: RequestFaultRule): never {
  const [code, message] = texts[status] ?? other;
  const headers = {
    ...(status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {}),
    ...(status === 429 || status === 503 ? { 'Retry-After': String(retryAfter) } : {}),
  };
  throw new ApiRefusal(status, code, message, {
    headers,
    fix: 'A fault is active: clear it in the console under Faults.',
  });
}
