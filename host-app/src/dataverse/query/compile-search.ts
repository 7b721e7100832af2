import type { Table } from '../metadata/catalog.ts';
import { digitsOf, hasSameDigits, shortestSuffix } from '../phone-number.ts';
import type { Row } from '../row.ts';
import type { RowTest } from './compile-filter.ts';

const looksLikeNumber = /^[+(]?[\d\s().+/-]+$/;

/**
 * Turns a search text into a test: every word must occur in some searched column of the row, case
 * aside; `*` and `%` at the edges of a word are taken off. A text that is a telephone number is also
 * compared by its digits with the phone columns, so `15550100199` finds `+1 (555) 010-0199` [choose].
 * An empty text finds everything.
 */
export function compileSearch(text: string, table: Table): RowTest {
  const searched = [...table.columns.values()].filter(({ isSearched }) => isSearched === true);
  const names = searched.map(({ name }) => name);
  const words = text.toLowerCase().split(/\s+/).map(trimWildcards).filter(Boolean);
  const phones = table.phoneColumns.map(({ name }) => name);
  const digits = looksLikeNumber.test(text.trim()) ? digitsOf(text) : '';
  const hasNumber = digits.length >= shortestSuffix;
  return (row) => hasWords(row, names, words) || (hasNumber && hasPhoneNumber(row, phones, digits));
}

function trimWildcards(word: string): string {
  return word.replaceAll(/^[*%"]+|[*%"]+$/g, '');
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
