import { expect, test } from 'vitest';
import { DataverseError } from '../errors.ts';
import { aDataverse, id } from '../testing/a-dataverse.ts';

const { dataverse } = aDataverse();

function refusalOf(run: () => unknown): DataverseError {
  try {
    run();
  } catch (error) {
    if (error instanceof DataverseError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

const ask = (filter: string) =>
  dataverse.query('contact', `$select=firstname&$filter=${encodeURIComponent(filter)}`).records;

test.each<[wrong: string, hint: string, right: string, found: number]>([
  ["lastname eq 'O'Hara'", "'O''Hara'", "lastname eq 'O''Hara'", 1],
  ["contains(lastname,'O'Hara')", "'O''Hara'", "contains(lastname,'O''Hara')", 1],
  ["lastname eq 'O'Hara' and firstname eq 'B'n'", "'O''Hara'", "lastname eq 'O''Hara'", 1],
  ["lastname eq 'O'Hara' and firstname eq 'Ben'", "'O''Hara'", "lastname eq 'O''Hara'", 1],
  ["firstname eq 'Ada", 'Close the text', "firstname eq 'Ada'", 1],
  ["firstname = 'Ada'", '"eq"', "firstname eq 'Ada'", 1],
  ["firstname == 'Ada'", '"eq"', "firstname eq 'Ada'", 1],
  ["firstname != 'Ada'", '"ne"', "firstname ne 'Ada'", 3],
  ["firstname <> 'Ada'", '"ne"', "firstname ne 'Ada'", 3],
  ['statecode >= 1', '"ge"', 'statecode ge 1', 1],
  ['statecode < 1', '"lt"', 'statecode lt 1', 3],
  ["firstname EQ 'Ada'", '"eq"', "firstname eq 'Ada'", 1],
  ["firstname eq 'Ada' AND statecode eq 0", '"and"', "firstname eq 'Ada' and statecode eq 0", 1],
  ["firstname eq 'Ada' || statecode eq 1", '"or"', "firstname eq 'Ada' or statecode eq 1", 2],
  ['firstname eq "Ada"', 'between apostrophes', "firstname eq 'Ada'", 1],
  ['firstname eq Ada', "'Ada'", "firstname eq 'Ada'", 1],
  ["firstname like '%da%'", 'contains(', "contains(firstname,'da')", 2],
  ['telephone1 eq 5550100150', "'5550100150'", "telephone1 eq '5550100150'", 1],
  ["statecode eq 'Active'", '"Active" is 0', 'statecode eq 0', 3],
  ["donotphone eq 'true'", 'true or false', 'donotphone eq true', 1],
  ["createdon ge '2026-03-04'", '2026-03-04T00:00:00Z', 'createdon ge 2026-03-04T00:00:00Z', 1],
  [`contactid eq {${id.ada}}`, 'without braces', `contactid eq ${id.ada}`, 1],
  [`contactid eq '{${id.ada}}'`, 'without braces', `contactid eq ${id.ada}`, 1],
  [
    `parentcustomerid_account eq ${id.acme}`,
    '_parentcustomerid_value eq',
    `_parentcustomerid_value eq ${id.acme}`,
    2,
  ],
  ["contains(cast(telephone1,Edm.String),'5550')", 'contains', "contains(telephone1,'5550')", 1],
  ['contains(telephone1,5550)', 'between apostrophes', "contains(telephone1,'5550')", 1],
])('[RC20] %s is refused with the hint %s, and %s works', (wrong, hint, right, found) => {
  const { fix, nearest } = refusalOf(() => ask(wrong));
  expect(`${nearest ?? ''} ${fix ?? ''}`).toContain(hint);
  expect(ask(right)).toHaveLength(found);
});

test('[RC20] a value that was missing is not called text without apostrophes', () => {
  expect(refusalOf(() => ask('firstname eq undefined')).fix).toBeUndefined();
});

test.each(['{}', '{x}', '{ }'])(
  '[RC20] braces around something else than a GUID suggest no other text: %s',
  (braced) => {
    const refusal = refusalOf(() => ask(`contactid eq ${braced}`));
    expect(refusal.nearest).toBeUndefined();
    expect(refusal.fix).toContain('without braces');
  },
);

test('[RC1] an open text and cast are refused in the words of the platform', () => {
  expect(refusalOf(() => ask("lastname eq 'O'Bryan'")).message).toBe(
    "There is an unterminated literal at position 21 in 'lastname eq 'O'Bryan''.",
  );
  expect(refusalOf(() => ask("contains(cast(telephone1,Edm.String),'1')")).message).toBe(
    'The "cast" function isn\'t supported.',
  );
});

test.each(['contacts$top=1', 'contacts&$top=1', `contacts(${id.ada})$select=fullname`])(
  '[RC20] the options of %s need a question mark',
  (address) => {
    expect(refusalOf(() => dataverse.read(address)).fix).toContain('"?$top=1"');
  },
);

test.each<[table: string, bind: string, address: string, nearest: string]>([
  ['phonecall', 'regardingobjectid', `/incidents(${id.lamp})`, 'regardingobjectid_incident'],
  ['phonecall', 'regardingobjectid', `/contacts(${id.ada})`, 'regardingobjectid_contact'],
  ['annotation', 'objectid', `/incidents(${id.lamp})`, 'objectid_incident'],
  ['incident', 'customerid', `/contacts(${id.ada})`, 'customerid_contact'],
  ['incident', 'customerid_account', `/contacts(${id.ada})`, 'customerid_contact'],
  ['activityparty', 'partyid', `/contacts(${id.ada})`, 'partyid_contact'],
])('[RC20] %s: %s bound to %s leads to %s', (table, bind, address, nearest) => {
  const refusal = refusalOf(() => dataverse.create(table, { [`${bind}@odata.bind`]: address }));
  expect(refusal.nearest).toBe(`${nearest}@odata.bind`);
});
