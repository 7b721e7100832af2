import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { expect, test } from 'vitest';
import { exampleDiagnostics as all } from './examples.ts';
import { warning } from './severity.ts';

const read = (path: string): string =>
  readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');

const each = all.map((diagnostic) => [diagnostic.rule, diagnostic.fix] as const);

test.each(each)('[SC2] the fix of %s is a sentence: %s', (_rule, fix) => {
  expect(fix).toMatch(/^\S.*[.?]$/s);
  expect(fix).not.toMatch(/undefined\b(?!\.|,| )|\[object|NaN|\{\}/);
});

test.each(each.filter(([, fix]) => callsOf(fix).length > 0))(
  '[SC2] the code in the fix of %s parses: %s',
  (_rule, fix) => {
    for (const code of callsOf(fix))
      expect(() => new Script(`async () => { ${code} }`), code).not.toThrow();
  },
);

/** The code parts: calls, chains that begin with a dot, and whole statements in quotes. */
function callsOf(fix: string): string[] {
  const quoted = [...fix.matchAll(/"((?:return|await) [^"]+;)"/g)].map(([, code = '']) => code);
  const calls = [...fix.matchAll(/(?:\b|\.)[A-Za-z][\w.]*\((?:[^()]|\([^()]*\))*\)/g)];
  return [...quoted, ...calls.map(([code]) => (code.startsWith('.') ? `promise${code}` : code))];
}

test('[SC2] each config option that a fix names is in the schema', () => {
  const schema: unknown = JSON.parse(read('host-app/workspace.schema.json'));
  const named = each.flatMap(([, fix]) => [
    ...fix.matchAll(/\b(screen|quirks|navigation|forms|events|limits)\.(\w+)/g),
  ]);
  expect(named.length).toBeGreaterThan(3);
  for (const [option, section = '', member = ''] of named) {
    expect(schema, option).toHaveProperty(['properties', section, 'properties', member]);
  }
  const sections = each.flatMap(([, fix]) => [...fix.matchAll(/\b(features|actions|dialogs)\["/g)]);
  expect(sections).toHaveLength(3);
  for (const [, name = ''] of sections) expect(schema).toHaveProperty(['properties', name]);
});

test('[SC2] each diagnostic leads to a rule of SPEC.md', () => {
  const rules = [...read('provider-sdk/SPEC.md').matchAll(/^\| ([A-Z]{2}\d+) /gm)].map(
    ([, r]) => r,
  );
  for (const { rule, message } of all) expect(rules, message).toContain(rule);
});

test('[SC2] a rule without a sentence about the product does not compile', () => {
  // @ts-expect-error -- ZZ1 is not in the table of product behavior.
  expect(warning('ZZ1', 'chosen', 'What happened.', 'What to do.').rule).toBe('ZZ1');
});
