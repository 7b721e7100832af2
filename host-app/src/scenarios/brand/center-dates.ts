const hour = 3_600_000;
const day = 24 * hour;

/** Returns the time on a working day before `now`; never later than `now`. */
export function workTime(now: number, daysAgo: number, share: number): number {
  const midnight = Math.floor(now / day) * day - daysAgo * day;
  const isSunday = new Date(midnight).getUTCDay() === 0;
  const time = midnight - (isSunday ? day : 0) + 8 * hour + Math.floor(share * 9 * hour);
  return Math.min(time, now - 60_000);
}

export function daysAfter(time: number, days: number): number {
  return time + days * day;
}

export function stampOf(time: number): string {
  return new Date(Math.floor(time / 1000) * 1000).toISOString().replace('.000', '');
}

export function dayName(time: number): string {
  const options = { month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('en-US', options).format(time);
}
