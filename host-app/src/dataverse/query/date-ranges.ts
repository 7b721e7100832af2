/** A time span in milliseconds: `from` is included, `to` is not. */
export type Span = { readonly from: number; readonly to: number };

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const forever = Number.POSITIVE_INFINITY;

/** Weeks start on Sunday, days at midnight UTC: the user's time zone is UTC here (chosen). */
type Unit = 'Minutes' | 'Hours' | 'Days' | 'Weeks' | 'Months' | 'Years';

const units: readonly Unit[] = ['Minutes', 'Hours', 'Days', 'Weeks', 'Months', 'Years'];

function shift(time: number, count: number, unit: Unit): number {
  const date = new Date(time);
  switch (unit) {
    case 'Minutes':
      return time + count * minute;
    case 'Hours':
      return time + count * hour;
    case 'Days':
      return time + count * day;
    case 'Weeks':
      return time + count * 7 * day;
    case 'Months':
      return date.setUTCMonth(date.getUTCMonth() + count);
    case 'Years':
      return date.setUTCFullYear(date.getUTCFullYear() + count);
  }
}

function startOf(time: number, unit: 'Days' | 'Weeks' | 'Months' | 'Years'): number {
  const date = new Date(time);
  const midnight = date.setUTCHours(0, 0, 0, 0);
  if (unit === 'Weeks') return midnight - date.getUTCDay() * day;
  if (unit === 'Months') return date.setUTCDate(1);
  return unit === 'Years' ? date.setUTCMonth(0, 1) : midnight;
}

const isLong = (unit: Unit): boolean => unit !== 'Minutes' && unit !== 'Hours';

function lastX(now: number, count: number, unit: Unit): Span {
  const from = shift(now, -count, unit);
  return { from: isLong(unit) ? startOf(from, 'Days') : from, to: now + 1 };
}

function nextX(now: number, count: number, unit: Unit): Span {
  const to = shift(now, count, unit);
  return { from: now, to: isLong(unit) ? startOf(to, 'Days') + day : to };
}

function whole(now: number, unit: 'Days' | 'Weeks' | 'Months' | 'Years', offset: number): Span {
  const from = shift(startOf(now, unit), offset, unit);
  return { from, to: shift(from, 1, unit) };
}

type FixedSpan = (now: number) => Span;
type CountedSpan = (now: number, count: number) => Span;

/** Functions that define a span by themselves, such as `Today` and `LastMonth` (documented). */
export const fixedSpans: ReadonlyMap<string, FixedSpan> = new Map<string, FixedSpan>([
  ['Today', (now) => whole(now, 'Days', 0)],
  ['Yesterday', (now) => whole(now, 'Days', -1)],
  ['Tomorrow', (now) => whole(now, 'Days', 1)],
  ['Last7Days', (now) => lastX(now, 7, 'Days')],
  ['Next7Days', (now) => nextX(now, 7, 'Days')],
  ...(['Weeks', 'Months', 'Years'] as const).flatMap((unit): [string, FixedSpan][] => {
    const name = unit.slice(0, -1);
    return [
      [`This${name}`, (now) => whole(now, unit, 0)],
      [`Last${name}`, (now) => whole(now, unit, -1)],
      [`Next${name}`, (now) => whole(now, unit, 1)],
    ];
  }),
]);

/** Functions that take a count, such as `LastXDays` and `OlderThanXHours` (documented). */
export const countedSpans: ReadonlyMap<string, CountedSpan> = new Map(
  units.flatMap((unit): [string, CountedSpan][] => [
    [`LastX${unit}`, (now, count) => lastX(now, count, unit)],
    [`NextX${unit}`, (now, count) => nextX(now, count, unit)],
    [`OlderThanX${unit}`, (now, count) => ({ from: -forever, to: shift(now, -count, unit) })],
  ]),
);

/** Functions that compare with a given day. */
export const daySpans: ReadonlyMap<string, (time: number) => Span> = new Map([
  ['On', (time: number): Span => whole(time, 'Days', 0)],
  ['OnOrAfter', (time: number): Span => ({ from: startOf(time, 'Days'), to: forever })],
  ['OnOrBefore', (time: number): Span => ({ from: -forever, to: startOf(time, 'Days') + day })],
]);
