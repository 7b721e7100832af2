/** A list of names or IDs as one line of a form; "all" is a keyword. */
export function lineOf(value: 'all' | readonly string[]): string {
  return value === 'all' ? value : value.join(', ');
}

/** The list in a line; anything else is left to the next check. */
export function listOf(value: unknown): unknown {
  if (typeof value !== 'string' || value.trim() === 'all') return value;
  return value
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
