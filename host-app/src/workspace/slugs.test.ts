import { expect, test } from 'vitest';
import { resolveSlugs } from './slugs.ts';

test.each([
  ['Call from {name}', { name: 'Ada' }, 'Call from Ada', []],
  ['{a} and {b}', { a: 1, b: true }, '1 and true', []],
  ['{Name}', { name: 'Ada' }, '{Name}', ['Name']],
  ['{anchor.incident.title}', {}, '{anchor.incident.title}', ['anchor.incident.title']],
  ['no slug', {}, 'no slug', []],
  ['{toString}', {}, '{toString}', ['toString']],
  ['{o}', { o: { nested: 1 } }, '{o}', ['o']],
])('[TP1] %j with %j reads %j', (template, values, text, unresolved) => {
  expect(resolveSlugs(template, values)).toEqual({ text, unresolved });
});

test('[TP2] the value of the template itself wins over the global one', () => {
  const values = { name: 'all', my_tab: { name: 'own' } };
  expect(resolveSlugs('{name}', values, ['my_tab']).text).toBe('own');
  expect(resolveSlugs('{name}', values, ['other']).text).toBe('all');
});

test('[TP3] a very long text is resolved like any other', () => {
  const text = 'x'.repeat(10_000);
  expect(resolveSlugs(`{a}${text}`, { a: text }).text).toHaveLength(20_000);
});
