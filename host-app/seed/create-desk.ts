import { createActivities } from './create-activities.ts';
import { createCases } from './create-cases.ts';
import { createCustomers } from './create-customers.ts';
import { createPeople } from './create-people.ts';
import type { DeskTable } from './desk-table.ts';
import { createDice } from './dice.ts';

/**
 * The sample desk beyond the rows of the first screen: 32 accounts, 176 contacts, 380 cases and
 * their activities. It is the same in every run, because one seed and one date determine
 * everything.
 */
export function createDesk(): readonly DeskTable[] {
  const dice = createDice();
  const people = createPeople();
  const { tables, contacts } = createCustomers(dice);
  const cases = createCases(dice, contacts);
  return [
    ...people,
    ...tables,
    ...cases.tables,
    ...createActivities(dice, cases.stories, contacts),
  ];
}
