import { expect, test } from 'vitest';
import { silenceText } from './silent-providers.ts';

const at = (origin: string) => `${origin}/webresources/Widget/msdyn_ciLibrary.js`;
const here = 'http://localhost:5173';
const there = 'http://localhost:5174';

test('a page that loads the library from elsewhere gets both remedies', () => {
  const text = silenceText({ source: at(there), crmUrl: there }, here);
  expect(text).toContain(
    `loads it from ${at(there)}, but the workspace of this test is at ${here}`,
  );
  expect(text).toContain(`load it from ${at(here)} with data-crmurl="${here}"`);
  expect(text).toContain(`organization: '${there}'`);
});

test("a page that names a different organization from its library's gets that reason", () => {
  const text = silenceText({ source: at(here), crmUrl: there }, here);
  expect(text).toContain(`has data-crmurl="${there}"`);
});

test('a page without the library gets the reason, and a page with it gets advice to check itself', () => {
  expect(silenceText(undefined, here)).toContain(`load it from ${at(here)}`);
  expect(silenceText({ source: at(here), crmUrl: null }, here)).toContain('an error of its own');
});

test('a page that loads another file of the right host gets the right address', () => {
  const source = `${here}/webresources/Widgets/msdyn_ciLibrary.js`;
  const text = silenceText({ source, crmUrl: here }, here);
  expect(text).toContain(`loads it from ${source}: load it from ${at(here)}`);
});
