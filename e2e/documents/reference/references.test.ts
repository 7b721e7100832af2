import { expect, test } from 'vitest';
import { committed, plain, references } from './references.ts';

test.each(references)('npm run reference writes docs/%s', (name, text) => {
  expect(committed(name)).toBe(plain(text()));
});

test.each(references)('docs/%s explains every row', (_name, text) => {
  const rows = text()
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  expect(rows.length).toBeGreaterThan(10);
});
