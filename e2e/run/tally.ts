/** The number of tests and steps that passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Names of what failed, as far as they are known. */
  readonly failures?: readonly string[];
}

export function sumTallies(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
    failed: tallies.reduce((sum, tally) => sum + tally.failed, 0),
    failures: tallies.flatMap((tally) => tally.failures ?? []),
  };
}

/** The end of `npm test`: the names of what failed, and the numbers on the last line. */
export function tallyToText({ passed, failed, failures = [] }: Tally): string {
  const names = failures.length > 0 ? `Failed:\n  ${failures.join('\n  ')}\n\n` : '';
  return `${names}${passed} passed, ${failed} failed`;
}
