/** One problem in a config: its path, the expected value and the actual one. */
export interface ConfigProblem {
  /** For example, `providers[0].channelUrl`; empty for the file as a whole. */
  readonly path: string;
  readonly expected: string;
  readonly got: string;
}

/** Thrown for a config that cannot be used; carries all its problems, not only the first one. */
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

/** A short description of a value for a one-line message. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value === 'string' && value.length > longestQuote) {
    return `a string of ${value.length} characters`;
  }
  return JSON.stringify(value);
}
