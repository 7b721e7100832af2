/** Result of one case. */
export interface CaseResult {
  readonly rule: string;
  readonly name: string;
  /** This project made the choice; the product's own file may behave differently. */
  readonly isOwnChoice: boolean;
  /** Description of the failure; absent when the case passed. */
  readonly problem?: string;
}

/** The results as text, failures first, and whether the command succeeds. */
export function reportOf(results: readonly CaseResult[]): {
  readonly text: string;
  readonly isPassed: boolean;
} {
  const failed = results.filter(({ problem }) => problem !== undefined);
  const [chosen, wrong] = [failed.filter(isChosen), failed.filter((result) => !isChosen(result))];
  const lines = [
    ...wrong.map((result) => `FAILED  ${line(result)}`),
    ...chosen.map((result) => `differs ${line(result)} (this project's own choice)`),
    `${results.length - failed.length} of ${results.length} cases passed, ` +
      `${wrong.length} failed, ${chosen.length} differ by choice`,
  ];
  return { text: lines.join('\n'), isPassed: wrong.length === 0 };
}

function isChosen({ isOwnChoice }: CaseResult): boolean {
  return isOwnChoice;
}

function line({ rule, name, problem }: CaseResult): string {
  return `[${rule}] ${name}\n        ${problem}`;
}
