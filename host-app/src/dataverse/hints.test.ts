import { describe, expect, test } from 'vitest';
import { DataverseError } from './errors.ts';
import { createCatalog } from './metadata/catalog.ts';
import { tableMeant } from './metadata/name-hints.ts';
import { wholeModel } from './metadata/whole-model.ts';
import { findColumn } from './query/find-column.ts';
import { meantInQuery } from './query/meant-in-query.ts';
import { meantInBody } from './write/meant-in-body.ts';
import { aDataverse } from './testing/a-dataverse.ts';
import { wordsOfPhones } from './write/words-of-phones.ts';

const model = wholeModel();
const catalog = createCatalog(model);
const bound = '@odata.bind';

/** Common misspellings of a name: a missing letter, and a suffix that other systems use. */
function slipsOf(name: string): readonly string[] {
  return [name.slice(1), `${name}_guid`];
}

describe.each(model.map((table) => [table.name, table] as const))('[RC20] hints of %s', (name) => {
  const table = catalog.get(name);
  const names = [...table.columns.keys(), ...catalog.navigationNames(table)];
  const written = [
    ...new Set([...wordsOfPhones, ...names.flatMap((known) => [known, ...slipsOf(known)])]),
  ];

  test('in a body name a key that it accepts, and never the one that was written', () => {
    for (const key of written.flatMap((word) => [word, word + bound, `${word} @ odata.bind`])) {
      const { nearest } = meantInBody(catalog, table, key);
      if (nearest === undefined) continue;
      expect(nearest).not.toBe(key);
      const property = nearest.endsWith(bound) ? nearest.slice(0, -bound.length) : nearest;
      const navigation = catalog.navigation(table, property);
      const column = findColumn(table, property);
      if (nearest.endsWith(bound)) expect(navigation?.kind, `${key}: ${nearest}`).toBe('one');
      else expect(navigation ?? column, `${key}: ${nearest}`).toBeDefined();
      if (column !== undefined) expect(column.isReadOnly, `${key}: ${nearest}`).not.toBe(true);
    }
  });

  test('in a query name a name that the place accepts, and never the one that was written', () => {
    for (const word of written) {
      for (const place of ['column', 'expand', 'collection', 'step'] as const) {
        const { nearest } = meantInQuery(catalog, table, word, place);
        if (nearest === undefined) continue;
        const kind = catalog.navigation(table, nearest)?.kind;
        expect(nearest).not.toBe(word);
        if (place === 'column')
          expect(findColumn(table, nearest), `${word}: ${nearest}`).toBeDefined();
        if (place === 'expand') expect(kind, `${word}: ${nearest}`).toBeDefined();
        if (place === 'step') expect(kind, `${word}: ${nearest}`).toBe('one');
        if (place === 'collection') expect(kind, `${word}: ${nearest}`).not.toBe('one');
      }
    }
  });

  test("lead from a table's display names and sets to its logical name", () => {
    const { label, pluralLabel, setName } = table.definition;
    for (const word of [label, pluralLabel, setName, setName.toUpperCase()]) {
      expect(tableMeant(word, model)?.label.toLowerCase()).toBe(label.toLowerCase());
    }
  });
});

const membersOfEveryObject = [...Object.getOwnPropertyNames(Object.prototype), 'prototype'];

test.each(membersOfEveryObject)(
  '[RC20] a member of every object is an unknown name: %s',
  (name) => {
    const { dataverse } = aDataverse();
    for (const attempt of [
      () => dataverse.create('contact', JSON.parse(`{"${name}":1}`)),
      () => dataverse.create('contact', JSON.parse(`{"${name}@odata.bind":"/contacts(1)"}`)),
      () => dataverse.create(name, {}),
      () => dataverse.query('contact', `$select=${name}`),
      () => dataverse.query('contact', `$filter=${name} eq 1`),
      () => dataverse.query('contact', `$orderby=${name}`),
      () => dataverse.query('contact', `$expand=${name}`),
      () => dataverse.query('contact', `$filter=${name}/any(x:x/firstname eq 'Ada')`),
      () => dataverse.read(`${name}?$select=fullname`),
      () => dataverse.query('contact', `$expand=parentcustomerid_account($select=${name})`),
    ]) {
      expect(attempt).toThrow(DataverseError);
      expect(attempt).toThrow(name);
    }
  },
);
