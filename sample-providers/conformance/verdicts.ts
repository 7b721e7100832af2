/** Result of a case. */
export interface Verdict {
  /** Name of the case, as `listCases` returns it. */
  readonly name: string;
  /** Description of the failure; absent when the case passed. */
  readonly problem?: string;
}

const key = 'conformance-verdicts';

/** The verdicts so far. They outlive the page if the browser lets a frame store data. */
export function openVerdicts() {
  const verdicts = new Map(recall().map((verdict) => [verdict.name, verdict]));
  return {
    all: (): ReadonlyMap<string, Verdict> => verdicts,
    add: (given: readonly Verdict[]): void => {
      for (const verdict of given) verdicts.set(verdict.name, verdict);
      keep([...verdicts.values()]);
    },
  };
}

function recall(): readonly Verdict[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isVerdict) : [];
  } catch {
    return []; // Storage of a frame may be blocked: the board then starts empty.
  }
}

function keep(verdicts: readonly Verdict[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(verdicts));
  } catch {
    // Blocked or full: the board lasts as long as the page.
  }
}

function isVerdict(value: unknown): value is Verdict {
  if (typeof value !== 'object' || value === null) return false;
  const problem = 'problem' in value ? value.problem : undefined;
  const isProblem = problem === undefined || typeof problem === 'string';
  return 'name' in value && typeof value.name === 'string' && isProblem;
}
