import { en, Faker } from '@faker-js/faker';
import { sampleToday } from '../src/dataverse/seed/sample-dates.ts';

const hour = 3_600_000;
/** The current moment of the desk: everything later is still to be done. */
export const today = sampleToday + 15 * hour;
const day = 24 * hour;

export type Dice = ReturnType<typeof createDice>;

/**
 * Randomness with a fixed seed. Only numbers and picks come from it, so a new text changes nothing
 * else.
 */
export function createDice() {
  const faker = new Faker({ locale: en });
  faker.seed(20_261_001);
  const between = (min: number, max: number): number => faker.number.int({ min, max });
  const pick = <T>(list: readonly T[]): T => faker.helpers.arrayElement(list);
  const chance = (probability: number): boolean => faker.datatype.boolean({ probability });
  return { between, pick, chance, code: (length: number) => codeOf(length, between) };
}

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

function codeOf(length: number, between: (min: number, max: number) => number): string {
  return Array.from({ length }, () => letters[between(0, letters.length - 1)]).join('');
}

/** A time on a working day, `daysAgo` days before today, moved off Sundays. */
export function workTime(daysAgo: number, minuteOfDay: number): number {
  const midnight = Math.floor(today / day) * day - daysAgo * day;
  const isSunday = new Date(midnight).getUTCDay() === 0;
  return midnight - (isSunday ? day : 0) + 8 * hour + minuteOfDay * 60_000;
}

export function stampOf(time: number): string {
  return new Date(time).toISOString().replace('.000', '');
}

export function daysLater(time: number, days: number): number {
  return time + days * day;
}
