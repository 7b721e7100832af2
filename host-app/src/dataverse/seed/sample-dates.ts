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

/** The day on which the sample rows, as they are written, are looked at: what is later is still to do. */
export const sampleToday = Date.UTC(2026, 9, 1);

/**
 * The rows as they are on the day of `now` when they were written for that of `from`: every date, and
 * every "July 23" in a text, is moved by the same number of whole days. Days are those of UTC, so the
 * hour at which one looks changes nothing.
 */
export function moveDates(seed: Seed, from: number, now: number): Seed {
  const by = (Math.floor(now / day) - Math.floor(from / day)) * day;
  if (by === 0) return seed;
  const year = new Date(from).getUTCFullYear();
  const move = (row: RecordData): RecordData =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => [column, movedValue(value, by, year)]),
    );
  return Object.fromEntries(Object.entries(seed).map(([table, rows]) => [table, rows.map(move)]));
}

function movedValue(value: unknown, by: number, year: number): unknown {
  if (typeof value !== 'string') return value;
  if (stamp.test(value)) return movedStamp(value, by);
  return value.replaceAll(dayInText, (text, month: string, date: string) => {
    const time = Date.parse(`${month} ${date}, ${year} UTC`);
    if (Number.isNaN(time)) return text;
    const moved = new Date(time + by);
    return `${months[moved.getUTCMonth()] ?? month} ${moved.getUTCDate()}`;
  });
}

function movedStamp(text: string, by: number): string {
  const moved = new Date(Date.parse(text) + by).toISOString();
  return text.includes('T') ? moved.replace('.000Z', 'Z') : moved.slice(0, 10);
}
