import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../../../fixtures.ts';
import { groups } from './groups.ts';
import { notInAPage } from './not-in-a-page.ts';

/** The checks of the specification, by the letter of their area. */
const areas = { P: 13, A: 43, B: 15, W: 25, N: 32, H: 45 } as const;

const all = Object.entries(areas).flatMap(([letter, last]) =>
  Array.from({ length: last }, (_none, index) => `${letter}${index + 1}`),
);

/** IDs in the titles of stories of this folder, such as `[PS14] P1 P2 a provider…`. */
function idsOfStories(): readonly string[] {
  const folder = join(import.meta.dirname, '..');
  const files = readdirSync(folder).filter((file) => file.endsWith('.spec.ts'));
  return files.flatMap((file) => {
    const titles = readFileSync(join(folder, file), 'utf8').matchAll(/^test\('(.+)', async/gm);
    return [...titles].flatMap(([, title = '']) => title.match(/\b[PABWNH]\d+\b/g) ?? []);
  });
}

test('[WR17] each of the 173 checks runs in a page, has a story, or has a reason not to', () => {
  const inTables = groups.flatMap(([, checks]) => checks.flatMap(([id]) => id.split(' ')));
  const reasons = Object.keys(notInAPage);
  const covered = new Set([...inTables, ...idsOfStories(), ...reasons]);
  expect(all).toHaveLength(173);
  expect(all.filter((id) => !covered.has(id))).toEqual([]);
  expect([...covered].filter((id) => !all.includes(id))).toEqual([]);
  expect(reasons.filter((id) => inTables.includes(id))).toEqual([]);
  expect(inTables.filter((id, index) => inTables.indexOf(id) !== index)).toEqual([]);
});
