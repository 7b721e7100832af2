import { describe, expect, test } from 'vitest';
import type { RowLookup } from '../records/row-lookup.ts';
import { resolveSlugs } from './slugs.ts';

describe('values', () => {
  test.each([
    ['Call from {name}', { name: 'Ada' }, 'Call from Ada', []],
    ['{a} and {b}', { a: 1, b: true }, '1 and true', []],
    ['{Name}', { name: 'Ada' }, '{Name}', ['Name']],
    ['{anchor.incident.title}', {}, '{anchor.incident.title}', ['anchor.incident.title']],
    ['no slug', {}, 'no slug', []],
    ['{toString}', {}, '{toString}', ['toString']],
    ['{o}', { o: { nested: 1 } }, '{o}', ['o']],
    ['{} { a } {"b":1}', {}, '{} { a } {"b":1}', []],
    ['{{a}', { a: 'x' }, '{x', []],
    ['a} {b', { b: 1 }, 'a} {b', []],
  ])('[TP1] %j with %j reads %j', (text, values, filled, unresolved) => {
    expect(resolveSlugs(text, { values })).toEqual({ text: filled, unresolved });
  });

  test("[TP2] the template's own value takes precedence over the global one", () => {
    const values = { name: 'all', my_tab: { name: 'own' } };
    expect(resolveSlugs('{name}', { values, scopes: ['my_tab'] }).text).toBe('own');
    expect(resolveSlugs('{name}', { values, scopes: ['other'] }).text).toBe('all');
  });

  test("[TP2] the caller's value takes precedence over the session's dictionary", () => {
    const dictionary = { name: 'known', my_tab: { name: 'scoped' }, other: 'kept' };
    const sources = { values: { name: 'passed' }, dictionary, scopes: ['my_tab'] };
    expect(resolveSlugs('{name} {other}', sources).text).toBe('passed kept');
  });

  test('[TP2] customer also provides customerName', () => {
    const dictionary = { customerName: 'Ada' };
    expect(resolveSlugs('{customerName}', { values: { customer: 'Bo' }, dictionary }).text).toBe(
      'Bo',
    );
  });

  test('[TP3] a very long text is resolved like any other', () => {
    const text = 'x'.repeat(10_000);
    expect(resolveSlugs(`{a}${text}`, { values: { a: text } }).text).toHaveLength(20_000);
  });

  test('[TP3] a value with braces is text', () => {
    const values = { name: '{Ada} {"x":1}' };
    expect(resolveSlugs('{name}', { values })).toEqual({ text: values.name, unresolved: [] });
  });

  test('[TP3] a value may hold slugs', () => {
    const values = { title: 'Call from {name}', name: 'Ada' };
    expect(resolveSlugs('{title}!', { values }).text).toBe('Call from Ada!');
  });

  test('[TP6] values that refer to each other end in an unresolved slug', () => {
    const values = { a: '{b}', b: '{a}' };
    expect(resolveSlugs('x{a}', { values })).toEqual({ text: 'x{a}', unresolved: ['a'] });
  });

  test('[TP6] values that multiply each other come to an end', () => {
    const values = { a: '{b}'.repeat(100), b: '{c}'.repeat(100), c: '{d}'.repeat(100), d: 'd' };
    expect(resolveSlugs('{a}', { values }).unresolved).not.toEqual([]);
  });

  test.each(['{a'.repeat(50_000), '{a'.repeat(20_000) + '}'.repeat(20_000), '}'.repeat(50_000)])(
    '[TP3] a string of only braces is read quickly',
    (text) => {
      expect(resolveSlugs(text, { values: {} }).text).toBe(text);
    },
  );
});

describe('records', () => {
  const rows: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    incident: {
      title: 'No power',
      _customerid_value: 'c1',
      '_customerid_value@OData.Community.Display.V1.FormattedValue': 'Ada',
    },
    contact: { fullname: 'Ada', birthday: null },
  };
  const asked: unknown[] = [];
  const lookup: RowLookup = (table, which) => {
    asked.push(which);
    return rows[table];
  };
  const anchor = { entityName: 'incident', entityId: 'i1' };
  const sources = { values: { caseId: 'i1', name: "O'Neil & {x}+" }, anchor, lookup };

  test.each([
    ['{anchor.title}', 'No power'],
    ['{anchor._customerid_value@OData.Community.Display.V1.FormattedValue}', 'Ada'],
    ["{$odata.incident.title.?$filter=incidentid eq '{caseId}'&$select=title}", 'No power'],
    ["{$Odata.contact.fullname.?$filter=a.b eq '{anchor._customerid_value}'}", 'Ada'],
    [
      "{$odata.contact.fullname.?$filter=id eq '{$odata.incident._customerid_value.?$top=1}'}",
      'Ada',
    ],
  ])('[TP6] %s reads %j', (text, filled) => {
    expect(resolveSlugs(text, sources)).toEqual({ text: filled, unresolved: [] });
  });

  test('[TP6] a value stays within the literal that the author wrote it into', () => {
    resolveSlugs("{$odata.contact.fullname.?$filter=name eq '{name}'}", sources);
    expect(asked.at(-1)).toEqual({ options: "$filter=name eq 'O''Neil%20%26%20%7Bx%7D%2B'" });
  });

  test.each([
    ['{anchor.nothing}', 'anchor.nothing'],
    ['{$odata.contact.birthday.?$top=1}', '$odata.contact.birthday.?$top=1'],
    ['{$odata.nowhere.name.?$top=1}', '$odata.nowhere.name.?$top=1'],
    ['{$odata.contact}', '$odata.contact'],
    ["{$odata.contact.fullname.?$filter=a eq '{nobody}'}", 'nobody'],
  ])('[TP6] %s has no value', (text, slug) => {
    expect(resolveSlugs(text, sources)).toEqual({ text, unresolved: [slug] });
  });

  test('[TP6] a loop of queries ends in an unresolved slug', () => {
    const loop = "{$odata.contact.fullname.?$filter=a eq '{loop}'}";
    const { text, unresolved } = resolveSlugs('{loop}', { ...sources, values: { loop } });
    expect(text).toBe(loop);
    expect(unresolved).toContain('loop');
  });
});
