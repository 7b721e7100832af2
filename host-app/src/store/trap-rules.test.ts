import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { trapRules } from './trap-rules.ts';

test('[SC2] the rules that diagnostics link to a trap are those of docs/traps.md', () => {
  const traps = readFileSync(new URL('../../../docs/traps.md', import.meta.url), 'utf8');
  const described = [...traps.matchAll(/^\| ([A-Z]{2}\d+) /gm)].map(([, rule]) => rule);
  expect(new Set(described)).toEqual(trapRules);
});
