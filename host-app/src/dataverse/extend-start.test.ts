import { expect, test } from 'vitest';
import type { JsonValue } from './json.ts';
import type { SeedRow } from './row.ts';
import { aDataverse, id } from './testing/a-dataverse.ts';

function contact(contactid: string, values: Readonly<Record<string, JsonValue>>): SeedRow {
  const whole = Object.entries({ contactid, ...values });
  return { id: contactid, values: new Map(whole), lookups: new Map() };
}

const later = [
  {
    table: 'contact',
    rows: [
      contact(id.ada, { jobtitle: 'Engineer' }),
      contact(id.ben, { jobtitle: 'Baker' }),
      contact('cccccccc-0000-4000-8000-000000000099', { lastname: 'Comer' }),
    ],
  },
];

test('later rows are available at once, and after a reset', () => {
  const { dataverse } = aDataverse();
  dataverse.extendStart(later);
  expect(dataverse.query('contact', "$filter=lastname eq 'Comer'").records).toHaveLength(1);
  dataverse.reset();
  expect(dataverse.query('contact', "$filter=lastname eq 'Comer'").records).toHaveLength(1);
});

test('a row of the start gets the given columns and keeps the others', () => {
  const { dataverse } = aDataverse();
  dataverse.extendStart(later);
  expect(dataverse.retrieve('contact', id.ada)).toMatchObject({
    jobtitle: 'Engineer',
    fullname: 'Ada Example',
  });
});

test('a row that was changed or deleted in the meantime stays that way until the reset', () => {
  const { dataverse } = aDataverse();
  dataverse.update('contact', id.ada, { jobtitle: 'Pilot' });
  dataverse.delete('contact', id.ben);
  dataverse.extendStart(later);
  expect(dataverse.retrieve('contact', id.ada)['jobtitle']).toBe('Pilot');
  expect(dataverse.query('contact', `$filter=contactid eq ${id.ben}`).records).toEqual([]);
  dataverse.reset();
  expect(dataverse.retrieve('contact', id.ada)['jobtitle']).toBe('Engineer');
  expect(dataverse.retrieve('contact', id.ben)['jobtitle']).toBe('Baker');
});

test('imported rows stay unchanged', async () => {
  const { dataverse } = aDataverse();
  await dataverse.importData(dataverse.exportData());
  dataverse.extendStart(later);
  expect(dataverse.retrieve('contact', id.ada)['jobtitle']).toBeNull();
});

test('listeners are notified once that everything is new', () => {
  const { dataverse } = aDataverse();
  const heard: string[] = [];
  dataverse.subscribe(({ kind }) => heard.push(kind));
  dataverse.extendStart(later);
  expect(heard).toEqual(['replaced']);
});
