import type { Table } from '../metadata/catalog.ts';
import { digitsOf, hasSameDigits, shortestSuffix } from '../phone-number.ts';
import type { Row } from '../row.ts';
import type { RowTest } from './compile-filter.ts';

const wildcards = '*%"';
const looksLikeNumber = /^[+(]?[\d\s().+/-]+$/;

/**
 * Turns a search text into a test: every word must occur in some searched column of the row,
 * ignoring case; `*` and `%` at the edges of a word are removed. A text that is a telephone number
 * is one word, so that its groups do not match those of other numbers, and is also compared by its
 * digits with the phone columns: `12065550199` finds `+1 (206) 555-0199` (chosen). An empty text
 * finds everything.
 */
export function compileSearch(text: string, table: Table): RowTest {
  const searched = [...table.columns.values()].filter(({ isSearched }) => isSearched === true);
  const names = searched.map(({ name }) => name);
  const phones = table.phoneColumns.map(({ name }) => name);
  const digits = looksLikeNumber.test(text.trim()) ? digitsOf(text) : '';
  const hasNumber = digits.length >= shortestSuffix;
  const words = hasNumber ? [trimWildcards(text.trim())] : wordsOf(text.toLowerCase());
  return (row) => hasWords(row, names, words) || (hasNumber && hasPhoneNumber(row, phones, digits));
}

function wordsOf(text: string): readonly string[] {
  return [...new Set(text.split(/\s+/).map(trimWildcards).filter(Boolean))];
}

// A pattern for the end of a word would be tried again at each wildcard within it.
function trimWildcards(word: string): string {
  let [start, end] = [0, word.length];
  while (start < end && wildcards.includes(word.charAt(start))) start += 1;
  while (end > start && wildcards.includes(word.charAt(end - 1))) end -= 1;
  return word.slice(start, end);
}

function hasWords(row: Row, names: readonly string[], words: readonly string[]): boolean {
  return words.every((word) =>
    names.some((name) => {
      const value = row.values.get(name);
      return typeof value === 'string' && value.toLowerCase().includes(word);
    }),
  );
}

/** True when one of the columns holds the number with these digits. */
function hasPhoneNumber(row: Row, names: readonly string[], digits: string): boolean {
  return names.some((name) => {
    const value = row.values.get(name);
    return typeof value === 'string' && hasSameDigits(digitsOf(value), digits);
  });
}
