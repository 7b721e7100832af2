/** When a rule strikes among what it covers; always, without either. */
interface Turn {
  /** Counted from 1. */
  readonly nth?: number | undefined;
  /** From 0 to 1. */
  readonly probability?: number | undefined;
}

/**
 * Returns a function that finds the first rule that strikes something, such as a message, and counts
 * what each rule covers.
 */
export function createStriker<Rule extends Turn, Target>(
  rules: readonly Rule[],
  chance: () => number,
  /** Called once for each rule. */
  coverageOf: (rule: Rule) => (target: Target) => boolean,
): (target: Target) => Rule | undefined {
  const choosers = rules.map((rule) => {
    const covers = coverageOf(rule);
    let count = 0;
    return (target: Target): Rule | undefined => {
      if (!covers(target)) return undefined;
      count += 1;
      if (rule.nth !== undefined && rule.nth !== count) return undefined;
      if (rule.probability !== undefined && chance() >= rule.probability) return undefined;
      return rule;
    };
  });
  return (target) => {
    // Every rule counts, even after one strikes: its nth target stays the nth.
    const struck = choosers.map((choose) => choose(target));
    return struck.find((rule) => rule !== undefined);
  };
}
