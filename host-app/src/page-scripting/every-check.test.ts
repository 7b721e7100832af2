import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const host = fileURLToPath(new URL('../../', import.meta.url));

/** The checks of page scripting and of the Web API, by the letter of their area. */
const areas = { P: 13, A: 43, B: 15, W: 25, N: 32, H: 45 } as const;

const all = Object.entries(areas).flatMap(([letter, last]) =>
  Array.from({ length: last }, (_none, index) => `${letter}${index + 1}`),
);

/** IDs in titles such as `[PS6] A11` and `[WA12] H32 to H34`. */
function idsIn(file: string): readonly string[] {
  const titles = readFileSync(file, 'utf8').matchAll(/['"`](?:\[[A-Z]+\d+\] ?)+([^'"`\n]*)/g);
  return [...titles].flatMap(([, title = '']) =>
    [...title.matchAll(/\b([PABWNH])(\d+)(?: to \1?(\d+))?\b/g)].flatMap(
      ([, letter = '', first = '', last = first]) =>
        Array.from(
          { length: Number(last) - Number(first) + 1 },
          (_none, index) => `${letter}${Number(first) + index}`,
        ),
    ),
  );
}

test('[WR17] each of the 173 checks of page scripting and the Web API has a test of its ID', () => {
  const folders = [
    'src/page-scripting',
    'src/web-api',
    'src/bridge/page-door',
    'server',
    '../e2e/tests/page-scripting',
  ];
  const files = folders.flatMap((folder) =>
    readdirSync(`${host}${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:test|spec)\.ts$/.test(file))
      .map((file) => `${host}${folder}/${file}`),
  );
  const tested = new Set(files.flatMap(idsIn));
  expect(all).toHaveLength(173);
  expect(all.filter((id) => !tested.has(id))).toEqual([]);
});
