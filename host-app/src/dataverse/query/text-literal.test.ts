import { expect, test } from 'vitest';
import { aDataverse } from '../testing/a-dataverse.ts';
import { textLiteral } from './text-literal.ts';

test.each(["O'Brien", "'", 'A & B', '50% + 1', '#1?', 'Łódź'])(
  '%s is found by its literal',
  (name) => {
    const { dataverse } = aDataverse();
    const { id } = dataverse.create('contact', { lastname: name });
    const { records } = dataverse.query('contact', `$filter=lastname eq ${textLiteral(name)}`);
    expect(records.map((row) => row['contactid'])).toEqual([id]);
  },
);
