import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const packageDoors: Readonly<Record<string, string>> = {
  'provider-sdk': 'provider-sdk/src/index.ts',
  'provider-sdk/contract': 'provider-sdk/src/contract/index.ts',
  'provider-sdk/contract/help': 'provider-sdk/src/contract/help.ts',
  'provider-sdk/testing': 'provider-sdk/src/testing/index.ts',
  'provider-sdk/playwright': 'provider-sdk/src/testing/playwright/index.ts',
};

/** Import graph of the source files, read from their import lines. */
export function importersOf(files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const importers = new Map<string, string[]>();
  for (const file of files) {
    for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(
      /(?:from|import\() ?'([^']+)'/g,
    )) {
      const target = packageDoors[specifier] ?? specifier;
      const imported = specifier.startsWith('.') ? resolve(dirname(file), target) : resolve(target);
      importers.set(imported, [...(importers.get(imported) ?? []), file]);
    }
  }
  return importers;
}

/** The tests that run a source file: the fewest imports away first, screen tests last. */
export function testsOf(
  file: string,
  importers: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const seen = new Set([file]);
  const tests: string[] = [];
  for (const each of seen) {
    if (/\.test\.tsx?$/.test(each)) tests.push(each);
    for (const importer of importers.get(each) ?? []) seen.add(importer);
  }
  return [...tests.filter(isQuick), ...tests.filter((test) => !isQuick(test))];
}

function isQuick(test: string): boolean {
  return test.endsWith('.ts');
}
