import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const host = fileURLToPath(new URL('../../', import.meta.url));

/** Checks that do not hold as a whole, with what they lack. */
const left: Readonly<Record<number, string>> = {
  37: 'The link to msdyn_omnichannel does not set "allActiveChannels", which the config has not.',
};

/** Numbers in titles such as `(exports 2, 20)`. */
function numbersIn(file: string): readonly number[] {
  return [...readFileSync(file, 'utf8').matchAll(/\(exports ([\d, ]+)\)/g)].flatMap(
    ([, numbers = '']) => numbers.split(',').map(Number),
  );
}

test('[IM15] each of the 50 checks of imports has a test of its number, or a reason', () => {
  const files = ['src', 'server', '../e2e/tests'].flatMap((folder) =>
    readdirSync(`${host}${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:test|spec)\.tsx?$/.test(file))
      .map((file) => `${host}${folder}/${file}`),
  );
  const tested = new Set(files.flatMap(numbersIn));
  const all = Array.from({ length: 50 }, (_none, index) => index + 1);
  expect(all.filter((number) => !tested.has(number) && !(number in left))).toEqual([]);
});
