import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import {
  licenseProblems,
  licensesFile,
  noticesText,
  packagesIn,
  type BundledPackage,
} from './notices.ts';

const folder = mkdtempSync(join(tmpdir(), 'notices-'));
afterAll(() => rmSync(folder, { recursive: true }));

const reel: BundledPackage = {
  name: 'reel',
  version: '2.0.0',
  identifier: 'MIT',
  text: '# MIT\n\nCopyright (c) Reel\n',
};

function buildWith(name: string, list: unknown): string {
  mkdirSync(join(folder, name, '.vite'), { recursive: true });
  writeFileSync(join(folder, name, licensesFile), JSON.stringify(list));
  return join(folder, name);
}

test('packages of several builds are listed once, by name and version', () => {
  const page = buildWith('page', [reel, { ...reel, name: 'bolt' }]);
  const server = buildWith('server', [reel, { ...reel, version: '1.0.0' }]);
  const names = packagesIn([page, server]).map(({ name, version }) => `${name} ${version}`);
  expect(names).toEqual(['bolt 2.0.0', 'reel 1.0.0', 'reel 2.0.0']);
});

test('a build without a list is named', () => {
  expect(() => packagesIn([join(folder, 'nothing')])).toThrow(
    /nothing.*expected the list that a build writes/,
  );
});

test.each([
  [{}, []],
  [{ identifier: '(GPL-3.0 OR MIT)' }, []],
  [{ identifier: 'GPL-3.0' }, [expect.stringMatching(/^reel 2\.0\.0: .*got "GPL-3\.0"/)]],
  [{ identifier: null }, [expect.stringMatching(/^reel 2\.0\.0: .*got ""/)]],
  [{ text: ' ' }, [expect.stringMatching(/^reel 2\.0\.0: expected the text/)]],
  [{ name: '@fluentui/react-icons', text: '' }, []],
])('a package with %j has these problems: %j', (changes, problems) => {
  expect(licenseProblems([{ ...reel, ...changes }])).toEqual(problems);
});

test('the notices have each text once, below the packages that it covers', () => {
  const text = noticesText([
    reel,
    { ...reel, name: 'spool' },
    { ...reel, name: 'wire', text: 'Other' },
  ]);
  expect(text).toContain(
    '- reel 2.0.0 (MIT)\n- spool 2.0.0 (MIT)\n\n    # MIT\n\n    Copyright (c) Reel\n\n---\n\n- wire 2.0.0 (MIT)\n\n    Other\n',
  );
  expect(text).toContain('CC BY 4.0');
});

test('a package without a license file is covered by its copyright line and the full text', () => {
  const text = noticesText([{ ...reel, name: '@fluentui/react-icons', text: null }]);
  expect(text).toContain('    Copyright (c) Microsoft Corporation. All rights reserved.');
  expect(text).toContain('    Permission is hereby granted');
});
