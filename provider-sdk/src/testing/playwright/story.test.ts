import { expect, test } from 'vitest';
import { refuseBoth, unknownStory } from './story.ts';

test('a scenario at the address of an organization is refused with an alternative', () => {
  expect(() => refuseBoth('known-caller', 'https://contoso.crm.dynamics.com')).toThrow(
    /scenario "known-caller".*leave organization out/,
  );
  expect(() => refuseBoth('known-caller', undefined)).not.toThrow();
  expect(() => refuseBoth(undefined, 'https://contoso.crm.dynamics.com')).not.toThrow();
});

test('an unknown scenario is answered with the nearest name and all others', () => {
  const names = ['known-caller', 'unknown-caller', 'session-limit'];
  expect(unknownStory('known caler', names).message).toBe(
    'Unknown scenario "known caler"; did you mean known-caller? ' +
      'Available: known-caller, unknown-caller, session-limit',
  );
  expect(unknownStory('xyz', names).message).toBe(
    'Unknown scenario "xyz". Available: known-caller, unknown-caller, session-limit',
  );
});
