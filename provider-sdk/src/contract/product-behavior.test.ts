import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { productBehavior, productBehaviorOf } from './product-behavior.ts';

const spec = readFileSync(new URL('../../SPEC.md', import.meta.url), 'utf8');

test('[SC2] each rule has one short sentence about the product, and is in SPEC.md', () => {
  const rules = new Set([...spec.matchAll(/^\| ([A-Z]{2}\d+) /gm)].map(([, rule]) => rule));
  for (const [rule, sentence] of Object.entries(productBehavior)) {
    expect(rules, rule).toContain(rule);
    expect(sentence, rule).toMatch(/^[A-Z][^\n]{10,130}\.$/);
  }
});

test('[SC2] a rule without a diagnostic has no sentence', () => {
  expect(productBehaviorOf('WR4')).toContain('success');
  expect(productBehaviorOf('toString')).toBeUndefined();
});
