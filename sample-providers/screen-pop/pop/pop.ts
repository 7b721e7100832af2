import type { CaseReference, Person } from './pop-screen.ts';

/**
 *   idle --call--> looking --none--> unknown --contact made--> known
 *                     |----one-----------------------------------^
 *                     `----several--> choosing --one chosen------^
 */
export type Pop =
  | { readonly step: 'idle' }
  | { readonly step: 'looking'; readonly number: string }
  | { readonly step: 'unknown'; readonly number: string }
  | { readonly step: 'choosing'; readonly number: string; readonly people: readonly Person[] }
  | {
      readonly step: 'known';
      readonly number: string;
      readonly person: Person;
      readonly cases: readonly CaseReference[];
      readonly notes: number;
    };

export const known = (number: string, person: Person): Pop => ({
  step: 'known',
  number,
  person,
  cases: [],
  notes: 0,
});

/** Search results, as the agent sees them. */
export const popOf = (number: string, people: readonly Person[]): Pop => {
  const [only] = people;
  if (!only) return { step: 'unknown', number };
  return people.length === 1 ? known(number, only) : { step: 'choosing', number, people };
};
