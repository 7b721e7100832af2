import { expect, test } from 'vitest';
import { configReference } from './config-reference.ts';
import { committed, plain, references } from './references.ts';
import { templateReference } from './template-reference.ts';

test.each(references)('npm run reference writes docs/%s', (name, text) => {
  expect(committed(name)).toBe(plain(text()));
});

test('the references explain every key of the config', () => {
  const sections = `${configReference()}${templateReference()}`.split('\n## ');
  const keys = sections.filter((section) => section.includes('| key | type | default | meaning |'));
  const rows = keys.flatMap((section) => section.split('\n').slice(4));
  expect(rows.length).toBeGreaterThan(150);
  expect(rows.filter((row) => /\| *\|$/.test(row))).toEqual([]);
});

test.each(references)('docs/%s has rows', (_name, text) => {
  const rows = text()
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  expect(rows.length).toBeGreaterThan(10);
});
