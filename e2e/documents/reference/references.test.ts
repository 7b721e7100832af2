import { expect, test } from 'vitest';
import { faultKinds } from '../../../host-app/src/store/fault-kinds.ts';
import { agentToolReference, configReference, faultReference } from './config-reference.ts';
import { committed, plain, references } from './references.ts';
import { code } from './tables.ts';
import { templateReference } from './template-reference.ts';

test.each(references)('npm run reference writes docs/%s', (name, text) => {
  expect(committed(name)).toBe(plain(text()));
});

test('the references explain every key of the config', () => {
  const sections =
    `${configReference()}${faultReference()}${templateReference()}${agentToolReference()}`.split(
      '\n## ',
    );
  const keys = sections.filter((section) => section.includes('| key | type | default | meaning |'));
  const rows = keys.flatMap((section) => section.split('\n').slice(4));
  expect(rows.length).toBeGreaterThan(150);
  expect(rows.filter((row) => /\| *\|$/.test(row))).toEqual([]);
});

test('the fault reference explains each kind of fault and its keys', () => {
  const [, section = ''] = faultReference().split('## Kinds of faults');
  const rows = section
    .split('\n## ')[0]
    ?.split('\n')
    .filter((line) => line.startsWith('| '));
  const cells = (rows ?? []).slice(2).map((row) => row.split(' | ').map((cell) => cell.trim()));
  const kinds = cells.map(([kind]) => kind?.replaceAll(/[|` ]/g, '')).filter(Boolean);
  expect(kinds).toEqual([...faultKinds]);
  expect(cells.map(([, key]) => key).filter(Boolean)).toEqual(
    ['milliseconds', 'distribution', 'spread', 'isWorkDone', 'shape', 'message'].map(code),
  );
  expect(cells.filter((row) => row.at(-1)?.replace('|', '').trim() === '')).toEqual([]);
});

test.each(references)('docs/%s has rows', (_name, text) => {
  const rows = text()
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  expect(rows.length).toBeGreaterThan(10);
});
