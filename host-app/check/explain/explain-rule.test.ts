import { expect, test } from 'vitest';
import { explainRule } from './explain-rule.ts';

test('[SC2] explain prints a rule with provenance, product, cause and fix', () => {
  const text = explainRule('ev7');
  expect(text).toMatch(/^EV7 {2}\S/);
  expect(text).toContain('Provenance: observed in the shipped product');
  expect(text).toContain('In the product: The product also runs the handler');
  expect(text).toContain('Cause: The handler of onmodechanged returned no promise.');
  expect(text).toContain('Fix: Make the handler async');
});

test('[SC2] explain knows rules of checks, and names the nearest rule', () => {
  expect(explainRule('VD6')).toContain('Fix: Remove what belongs to an event');
  expect(() => explainRule('EV77')).toThrow('expected the ID of a rule, such as EV7, got "EV77"');
});
