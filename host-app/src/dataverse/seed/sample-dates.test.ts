import { describe, expect, test } from 'vitest';
import { createDataverse } from '../store.ts';
import { deskRows } from './desk/index.ts';
import { sampleSeed } from './index.ts';
import { dateMove, moveDates, sampleToday } from './sample-dates.ts';

const hour = 3_600_000;
const day = 24 * hour;

function moved(row: Readonly<Record<string, unknown>>, now: number) {
  return moveDates({ task: [row] }, dateMove(Date.UTC(2026, 9, 1), now))['task']?.[0];
}

function wholeAt(now: number) {
  const move = dateMove(sampleToday, now);
  return [moveDates(sampleSeed, move), deskRows(move)];
}

describe('dates of sample rows', () => {
  const now = Date.UTC(2027, 1, 3, 4);

  test.each([
    ['2026-10-01T09:30:00Z', '2027-02-03T09:30:00Z'],
    ['2026-09-24', '2027-01-27'],
    ['2026-10-09T19:08:00Z', '2027-02-11T19:08:00Z'],
    ['Silent since September 30. Lamp', 'Silent since February 2. Lamp'],
    ['CAS-01021-FHKEFJ', 'CAS-01021-FHKEFJ'],
    [7, 7],
  ])('%j becomes %j', (value, expected) => {
    expect(moved({ value }, now)).toEqual({ value: expected });
  });

  test('rows of their own day stay unchanged', () => {
    expect(wholeAt(sampleToday + 15 * hour)).toEqual([sampleSeed, deskRows()]);
  });

  test('the same day gives the same rows at any hour, the next day others', () => {
    const morning = wholeAt(Date.UTC(2027, 1, 3));
    expect(wholeAt(Date.UTC(2027, 1, 3, 23, 59))).toEqual(morning);
    const [first, desk] = wholeAt(Date.UTC(2027, 1, 4));
    expect(first).not.toEqual(morning[0]);
    expect(desk).not.toEqual(morning[1]);
  });

  test('a shift and its reverse restore the original', () => {
    const there = moveDates(sampleSeed, dateMove(sampleToday, now));
    expect(moveDates(there, dateMove(now, sampleToday))).toEqual(sampleSeed);
  });
});

describe('the desk on a later day', () => {
  const now = sampleToday + 500 * day + 18 * hour;
  const dataverse = createDataverse({
    now: () => now,
    newId: () => crypto.randomUUID(),
    seed: moveDates(sampleSeed, dateMove(sampleToday, now)),
  });
  dataverse.extendStart(deskRows(dateMove(sampleToday, now)));
  const count = (table: string, filter: string) =>
    dataverse.query(table, `$filter=${filter}`).records.length;

  test('has cases of the last seven days', () => {
    const filter = "Microsoft.Dynamics.CRM.LastXDays(PropertyName='createdon',PropertyValue=7)";
    expect(count('incident', filter)).toBeGreaterThan(5);
  });

  test('has nothing completed after today, and something due later', () => {
    for (const table of ['phonecall', 'task', 'email']) {
      expect(count(table, `actualend gt ${new Date(now).toISOString()}`)).toBe(0);
    }
    expect(count('task', `scheduledend gt ${new Date(now).toISOString()}`)).toBeGreaterThan(0);
  });
});
