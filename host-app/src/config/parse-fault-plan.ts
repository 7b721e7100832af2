import type { FaultPlan } from '../store/faults.ts';
import { faultPlanSchema } from './fault-schema.ts';
import { parseWith } from './problems.ts';

/** Checks a plan from a test or a person. Throws a `ConfigError` that names every problem. */
export function parseFaultPlan(raw: unknown): FaultPlan {
  return parseWith(faultPlanSchema, raw);
}
