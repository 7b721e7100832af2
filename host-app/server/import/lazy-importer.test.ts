import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const server = fileURLToPath(new URL('../', import.meta.url));

/** Files and packages that a module loads with itself: its static imports, and theirs. */
function loadedWith(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const statements = readFileSync(file, 'utf8').matchAll(
    /^(?:import|export)\b(?! type)(?:[^'";]*\bfrom)? '([^']+)'/gm,
  );
  for (const [, target = ''] of statements) {
    if (target.startsWith('.')) loadedWith(resolve(dirname(file), target), seen);
    else seen.add(target);
  }
  return seen;
}

test('[IM19] a start without exports loads no part of the importer', () => {
  const loaded = [...loadedWith(resolve(server, 'cli.ts'))];
  expect(loaded).toContain(resolve(server, 'config-file.ts'));
  expect(
    loaded.filter((name) => /\/imports\/(?:import-sources|archive|xml)\.ts$/.test(name)),
  ).toEqual([]);
  expect(loaded).not.toContain('fflate');
  expect(loaded).not.toContain('@xmldom/xmldom');
});

test('[IM19] the import of exports loads it', () => {
  expect([...loadedWith(resolve(server, 'import/import-into.ts'))]).toEqual(
    expect.arrayContaining(['fflate', '@xmldom/xmldom']),
  );
});
