import type { ColumnDefinition, TableDefinition } from '../../../dataverse/index.ts';
import { hasChoices } from '../form/field-values.ts';

/** Average width in pixels of a letter and of a digit in the widest of the usual system fonts. */
const letter = 7.1;
const digit = 8;
const padding = 16;
const sortArrow = 20;

/** Width of the checkbox column, which does not grow in a wide table. */
const selectWidth = 40;

/** Pixels that a column needs; extra width is distributed in proportion. */
export function neededWidth(table: TableDefinition, column: ColumnDefinition): number {
  const head = padding + sortArrow + Math.ceil(column.label.length * letter);
  return Math.max(head, padding + contentWidth(table, column));
}

function contentWidth(table: TableDefinition, column: ColumnDefinition): number {
  if (column.name === table.primaryName) return 236;
  if (column.autoNumber !== undefined) return widthOf('CAS-01001-A1B2C3', 9.3);
  if (column.type === 'datetime') return widthOf('12/30/2026 12:00 PM', digit);
  if (column.type === 'date') return widthOf('12/30/2026', digit);
  if (column.type === 'lookup') return 136;
  if (column.format === 'email') return 200;
  if (column.format === 'phone') return 164;
  if (!hasChoices(column)) return 132;
  const longest = Math.max(0, ...(column.choices ?? []).map(({ label }) => label.length));
  return Math.min(Math.ceil(longest * letter), 160);
}

function widthOf(text: string, perLetter: number): number {
  return Math.ceil(text.length * perLetter);
}

/** The width at which no usual value is truncated, and each column's share of it. */
export function tableWidths(table: TableDefinition, columns: readonly ColumnDefinition[]) {
  const needed = columns.map((column) => neededWidth(table, column));
  const sum = needed.reduce((total, width) => total + width, 0);
  return {
    minWidth: sum + selectWidth,
    shares: needed.map((width) => `${((width / sum) * 100).toFixed(2)}%`),
  };
}
