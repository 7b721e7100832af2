/**
 * Two letters for a circle: the first two of a single word, or else the initials of the first and
 * last word (observed).
 */
export function initialsOf(title: string): string {
  const words = title.match(/[\p{L}\p{N}]+/gu) ?? [];
  const [first, ...rest] = words;
  if (first === undefined) return '?';
  const last = rest.at(-1);
  const letters =
    last === undefined ? lettersOf(first, 2) : lettersOf(first, 1) + lettersOf(last, 1);
  return letters.toLocaleUpperCase();
}

function lettersOf(word: string, count: number): string {
  return Array.from(word).slice(0, count).join('');
}
