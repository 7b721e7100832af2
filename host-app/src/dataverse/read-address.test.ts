import { describe, expect, test } from 'vitest';
import { aDataverse, id } from './testing/a-dataverse.ts';

describe('addresses of the Web API', () => {
  const { dataverse } = aDataverse();

  test('a set returns a list', () => {
    expect(dataverse.read('contacts?$select=fullname&$top=1&$count=true')).toMatchObject({
      '@odata.context': '$metadata#contacts',
      '@odata.count': 4,
      value: [{ fullname: 'Ada Example' }],
    });
  });

  test.each([
    `contacts(${id.ada})?$select=fullname`,
    `/contacts(${id.ada.toUpperCase()})?$select=fullname`,
    `/api/data/v9.0/contacts(${id.ada})?$select=fullname`,
  ])('%s returns the row', (address) => {
    expect(dataverse.read(address)).toMatchObject({ fullname: 'Ada Example', contactid: id.ada });
  });

  test('a column and a count return a value', () => {
    expect(dataverse.read(`contacts(${id.ada})/firstname`)).toMatchObject({ value: 'Ada' });
    expect(dataverse.read('contacts/$count?$filter=statecode eq 0')).toEqual({ value: 3 });
  });

  test.each(['contact', 'nothing?$top=1', 'contacts/somewhere', '', '?$top=1'])(
    'the address "%s" has no resource',
    (address) => {
      expect(() => dataverse.read(address)).toThrow(/^Resource not found for the segment/);
    },
  );
});
