import type { TableRows } from '../../row.ts';
import type { DateMove } from '../sample-dates.ts';
import desk from './desk.json';
import { toRows } from './to-rows.ts';

/**
 * The whole sample desk beyond the rows of the first screen, which it extends to 40 accounts, 200
 * contacts, 400 cases, 1,500 activities and 30 articles. Written by `npm run seed`.
 * Large: load it with a dynamic import.
 */
export function deskRows(move?: DateMove): readonly TableRows[] {
  return desk.map((rows) => ({ table: rows.table, rows: toRows(rows, move) }));
}
