import type { RecordData, Seed } from '../dataverse.ts';

const day = 86_400_000;
const stamp = /^\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?$/;
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const dayInText = new RegExp(String.raw`\b(${months.join('|')}) (\d{1,2})\b`, 'g');

/** The current day of the sample rows as written: everything later is still to do. */
export const sampleToday = Date.UTC(2026, 9, 1);

/** A moment of the sample rows, written as `10-01T09:30`. */
export function sampleMoment(monthDayTime: string): string {
  return `2026-${monthDayTime}:00Z`;
}

/** Returns a text with its dates on other days. */
export type DateMove = (text: string) => string;

/**
 * Shifts a text from the day of `from` to the day of `now`: a date, and every "July 23" in other
 * texts, moves by the same number of whole days. Days are UTC days, so the time of day changes
 * nothing. Undefined when both are the same day.
 */
export function dateMove(from: number, now: number): DateMove | undefined {
  const by = (Math.floor(now / day) - Math.floor(from / day)) * day;
  if (by === 0) return undefined;
  const year = new Date(from).getUTCFullYear();
  // One row has the same moment in several columns.
  const moved = new Map<string, string>();
  const moveStamp = (text: string): string => {
    const stamped = moved.get(text) ?? movedStamp(text, by);
    moved.set(text, stamped);
    return stamped;
  };
  return (text) => (stamp.test(text) ? moveStamp(text) : movedText(text, by, year));
}

/** The rows with every date shifted. */
export function moveDates(seed: Seed, move: DateMove | undefined): Seed {
  if (move === undefined) return seed;
  const moveRow = (row: RecordData): RecordData =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => [
        column,
        typeof value === 'string' ? move(value) : value,
      ]),
    );
  return Object.fromEntries(
    Object.entries(seed).map(([table, rows]) => [table, rows.map(moveRow)]),
  );
}

function movedText(text: string, by: number, year: number): string {
  return text.replaceAll(dayInText, (found, month: string, date: string) => {
    const time = Date.parse(`${month} ${date}, ${year} UTC`);
    if (Number.isNaN(time)) return found;
    const moved = new Date(time + by);
    return `${months[moved.getUTCMonth()] ?? month} ${moved.getUTCDate()}`;
  });
}

function movedStamp(text: string, by: number): string {
  const moved = new Date(Date.parse(text) + by).toISOString();
  return text.includes('T') ? moved.replace('.000Z', 'Z') : moved.slice(0, 10);
}
