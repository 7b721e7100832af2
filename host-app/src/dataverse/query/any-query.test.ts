import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DataverseError } from '../errors.ts';
import { aDataverse } from '../testing/a-dataverse.ts';

const words = [
  "'",
  "'Ada'",
  '(',
  ')',
  ',',
  '/',
  ':',
  ' ',
  '&',
  '%',
  '%27',
  '{',
  '[',
  'eq',
  'and',
  'or',
  'not',
  'null',
  '5',
  'firstname',
  'statecode',
  'contains(',
  'parentcustomerid_account/name',
  'incident_customer_contacts/any(c:',
  'Microsoft.Dynamics.CRM.In(',
  "PropertyName='statecode'",
  '__proto__',
];
const anyText = fc.oneof(
  fc.string(),
  fc.array(fc.constantFrom(...words)).map((all) => all.join(' ')),
);

test('[RC1] any query is answered or refused', () => {
  const { dataverse } = aDataverse();
  const option = fc.constantFrom(
    '$filter',
    '$select',
    '$orderby',
    '$expand',
    '$search',
    '$top',
    'x',
  );
  fc.assert(
    fc.property(option, anyText, (name, text) => {
      try {
        dataverse.query('contact', `?${name}=${text}`);
        dataverse.list('contact', `?${name}=${text}`);
      } catch (error) {
        expect(error).toBeInstanceOf(DataverseError);
      }
    }),
    { numRuns: 2000 },
  );
});

test('eq and contains find any stored text', () => {
  const { dataverse } = aDataverse();
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      const { id } = dataverse.create('queue', { name: text });
      const literal = encodeURIComponent(text.replaceAll("'", "''"));
      const pattern = encodeURIComponent(text.replaceAll("'", "''").replaceAll(/[[%_]/g, '[$&]'));
      const filter = `name eq '${literal}' and contains(name,'${pattern}') and queueid eq ${id}`;
      expect(dataverse.query('queue', `$filter=${filter}`).records).toMatchObject([{ name: text }]);
    }),
  );
});
