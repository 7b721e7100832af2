import type { Case } from '../cases.ts';
import type { ListedCase } from '../listing.ts';
import { Unmet } from '../unmet.ts';

/** A deliberate fault, and the cases that must notice it. */
export interface Mutant {
  /** Description of the fault. */
  readonly says: string;
  /** Rule that it breaks. */
  readonly rule: string;
  /** `area/method` of the cases that catch it. */
  readonly caughtBy: string;
}

/** The cases of a mutant's rule, at the place that it names. */
export function casesAgainst<Context>(
  { caughtBy, rule }: Mutant,
  cases: readonly ListedCase<Context>[],
): readonly ListedCase<Context>[] {
  return cases.filter(
    ({ area, method, item }) => `${area}/${method}` === caughtBy && item.rule === rule,
  );
}

/**
 * The first case that reports a finding.
 *
 * Any other error passes through: a mutant that merely breaks the setup proves nothing.
 */
export async function findKiller<Context>(
  cases: readonly ListedCase<Context>[],
  run: (item: Case<Context>, method: string) => Promise<void>,
): Promise<string | undefined> {
  for (const { item, method, name } of cases) {
    try {
      await run(item, method);
    } catch (error) {
      if (!(error instanceof Unmet)) throw error;
      return `[${item.rule}] ${name}`;
    }
  }
  return undefined;
}
