import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
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
  expect([...loadedWith(resolve(server, 'import/whole-importer.ts'))]).toEqual(
    expect.arrayContaining(['fflate', '@xmldom/xmldom']),
  );
});

test('[IM17] the command of a checkout imports, though its loader loads nothing later', () => {
  const folder = mkdtempSync(join(tmpdir(), 'checkout-import-'));
  const row = '<msdyn_sessiontemplate msdyn_uniquename="contoso_a" />';
  writeFileSync(join(folder, 'row.xml'), row);
  const command = [resolve(server, '../bin/sidetone.mjs'), 'import', 'row.xml', '--check'];
  const printed = execFileSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(printed).toContain('Read 1 session template.');
}, 60_000);
