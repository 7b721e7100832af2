import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { hostCases, libraryCases, listCases, rulesInTitles, rulesOf } from 'provider-sdk/testing';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const workspaces = ['provider-sdk', 'host-app', 'sample-providers', 'e2e'];

function testFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : testFiles(path);
    return /\.(test|spec)\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

const rules = rulesOf(readFileSync(join(root, 'provider-sdk/SPEC.md'), 'utf8'));
const ids = new Set(rules.map(({ id }) => id));
const cases = [...listCases<never>(libraryCases), ...listCases<never>(hostCases)];
const titles = workspaces
  .flatMap((workspace) => testFiles(join(root, workspace)))
  .flatMap((path) => rulesInTitles(readFileSync(path, 'utf8')).map((id) => ({ id, path })));

describe('SPEC.md', () => {
  test('[WR17] every rule has its own id and one of three marks', () => {
    expect(ids.size).toBe(rules.length);
    const marks = new Set(rules.map(({ mark }) => mark));
    expect([...marks].toSorted()).toEqual(['chosen', 'documented', 'observed']);
  });

  test('[WR17] every rule has a case, or a test whose title begins with its ID', () => {
    const shown = new Set([...cases.map(({ item }) => item.rule), ...titles.map(({ id }) => id)]);
    expect(rules.filter(({ id }) => !shown.has(id))).toEqual([]);
  });

  test('[WR17] every case and every test title names an existing rule', () => {
    expect(cases.filter(({ item }) => !ids.has(item.rule)).map(({ name }) => name)).toEqual([]);
    expect(titles.filter(({ id }) => !ids.has(id))).toEqual([]);
  });
});

describe('the cases', () => {
  test('[WR17] each has a unique name', () => {
    for (const table of [libraryCases, hostCases]) {
      const names = listCases<never>(table).map(({ name }) => name);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  test('[WR17] each numbered check of the API specification has one', () => {
    const settled = new Set(cases.flatMap(({ item }) => item.checks ?? []));
    const numbers = Array.from({ length: 40 }, (_none, index) => index + 1);
    expect(numbers.filter((number) => !settled.has(number))).toEqual([]);
  });
});
