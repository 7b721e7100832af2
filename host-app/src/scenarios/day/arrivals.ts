import type { DaySettings } from './day-events.ts';
import type { Dice } from './dice.ts';

/** The number of calls in each sixteenth of a day: two peaks, a quiet noon, a slow end. */
const profile = [4, 6, 9, 10, 10, 8, 7, 5, 4, 5, 7, 8, 8, 6, 5, 3];
const total = profile.reduce((sum, weight) => sum + weight, 0);
const hour = 3_600_000;

/** The times at which calls come in, in order. */
export function arrivalTimes(dice: Dice, { start, hours, calls }: DaySettings): readonly number[] {
  const slot = (hours * hour) / profile.length;
  return Array.from({ length: calls }, () => start + timeIn(dice, slot)).toSorted(
    (left, right) => left - right,
  );
}

function timeIn(dice: Dice, slot: number): number {
  let rest = dice.next() * total;
  for (const [index, weight] of profile.entries()) {
    if (rest < weight) return Math.floor((index + rest / weight) * slot);
    rest -= weight;
  }
  return Math.floor(profile.length * slot) - 1;
}
