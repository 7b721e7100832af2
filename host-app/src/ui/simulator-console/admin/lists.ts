/** A list of names or ids as one line of a form; "all" is a word of its own. */
export function lineOf(value: 'all' | readonly string[]): string {
  return value === 'all' ? value : value.join(', ');
}

/** The list that a line stands for; what is no line is left to the check that follows. */
export function listOf(value: unknown): unknown {
  if (typeof value !== 'string' || value.trim() === 'all') return value;
  return value
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
