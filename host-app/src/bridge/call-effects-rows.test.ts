import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { methods } from 'provider-sdk/contract';
import { describe, expect, test } from 'vitest';
import { callEffects } from './testing/call-effects.ts';

// The required effects of each call, and the tests that show them: a call without a row, or a row
// without its test, fails here.

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folders = ['host-app/src', 'e2e/tests'];

function testSources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return testSources(path);
    return /\.(test|spec)\.tsx?$/.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
  });
}

const sources = folders.flatMap((folder) => testSources(join(root, folder))).join('\n');
/** Functions of the library that are not in the contract's tables. */
const irregular = ['addHandler', 'removeHandler', 'raiseEvent'];
/** Methods that the product does not document and that show nothing. */
const silent = [
  'isConsoleApp',
  'getFcsValue',
  'isFeatureEnabled',
  'executeFetchQuery',
  'executeAction',
  'closeNotes',
];

describe('the effects of each call', () => {
  test('[WR17] every method has a row', () => {
    const rows = new Set([...callEffects.flatMap(({ calls }) => calls), ...silent]);
    const all = [...Object.keys(methods), ...irregular];
    expect(all.filter((name) => !rows.has(name))).toEqual([]);
    expect([...rows].filter((name) => !all.includes(name))).toEqual([]);
  });

  test.each(callEffects)('[WR17] $calls has tests: $shows', ({ tests }) => {
    expect(tests.length).toBeGreaterThan(0);
    expect(tests.filter((title) => !sources.includes(`'${title}'`))).toEqual([]);
  });
});
