/** The number of tests and steps that passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export function sumTallies(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
    failed: tallies.reduce((sum, tally) => sum + tally.failed, 0),
  };
}

/** The last line of `npm test`. */
export function tallyToText({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}
