import type { ColumnDefinition } from '../../../dataverse/index.ts';
import { hasChoices } from '../form/field-values.ts';

/** Wide enough for each letter of the system fonts in use, on average. */
const letter = 7.6;
/** Padding of the cell and the arrow of a sorted column. */
const around = 20;

/** Pixels of a column whose values are of a known length; the others share what is left. */
export function columnWidth(column: ColumnDefinition): number | undefined {
  if (column.type === 'datetime') return widthOf('12/30/2026 12:00 PM');
  if (column.type === 'date') return widthOf('12/30/2026..');
  if (!hasChoices(column)) return undefined;
  const texts = [`${column.label}...`, ...(column.choices ?? []).map(({ label }) => label)];
  return Math.min(Math.max(...texts.map(widthOf)), 170);
}

function widthOf(text: string): number {
  return Math.ceil(text.length * letter) + around;
}
