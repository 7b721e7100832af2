import { expect, test } from 'vitest';
import { silenceText } from './silent-providers.ts';

const at = (origin: string) => `${origin}/webresources/Widget/msdyn_ciLibrary.js`;
const here = 'http://localhost:5173';
const there = 'http://localhost:5174';

test('a page that loads the library from elsewhere is told both ways out', () => {
  const text = silenceText({ source: at(there), crmUrl: there }, here);
  expect(text).toContain(
    `loads it from ${at(there)}, but the workspace of this test is at ${here}`,
  );
  expect(text).toContain(`load it from ${at(here)} with data-crmurl="${here}"`);
  expect(text).toContain(`organization: '${there}'`);
});

test('a page that names another organisation than the one of its library is told that', () => {
  const text = silenceText({ source: at(here), crmUrl: there }, here);
  expect(text).toContain(`has data-crmurl="${there}"`);
});

test('a page without the library is told where it is, and a right one to look at itself', () => {
  expect(silenceText(undefined, here)).toContain(`load it from ${at(here)}`);
  expect(silenceText({ source: at(here), crmUrl: null }, here)).toContain('an error of its own');
});
