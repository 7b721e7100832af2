/** One thing that is wrong with a config: where, what was expected and what came. */
export interface ConfigProblem {
  /** As in `providers[0].channelUrl`; empty for the file as a whole. */
  readonly path: string;
  readonly expected: string;
  readonly got: string;
}

/** Thrown for a config that cannot be used; carries all its problems, not only the first. */
export class ConfigError extends Error {
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    super(problems.map(problemToText).join('\n'));
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

/** One line: `providers[0].channelUrl: expected an http or https URL, got "ftp://x"`. */
export function problemToText({ path, expected, got }: ConfigProblem): string {
  return `${path === '' ? '' : `${path}: `}expected ${expected}, got ${got}`;
}

const longestQuote = 80;

/** A value in words short enough for one line. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value === 'string' && value.length > longestQuote) {
    return `a text of ${value.length} characters`;
  }
  return JSON.stringify(value);
}
