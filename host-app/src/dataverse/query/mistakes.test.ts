import { expect, test } from 'vitest';
import type { DataverseErrorCode } from '../errors.ts';
import { DataverseError } from '../errors.ts';
import { aDataverse, id } from '../testing/a-dataverse.ts';

const { dataverse } = aDataverse();

function mistake(run: () => unknown): DataverseError {
  try {
    run();
  } catch (error) {
    if (error instanceof DataverseError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

const noProperty = (name: string, table = 'contact') =>
  `Could not find a property named '${name}' on type 'Microsoft.Dynamics.CRM.${table}'.`;
const operands = (left: string, right: string, operator = 'Equal') =>
  `A binary operator with incompatible types was detected. Found operand types '${left}' and '${right}' for operator kind '${operator}'.`;
const noFunction = (name: string) => `An unknown function with name '${name}' was found.`;

test.each<
  [filter: string, code: DataverseErrorCode, message: string, position?: number, nearest?: string]
>([
  ["fullnam eq 'x'", 'property-not-found', noProperty('fullnam'), 0, 'fullname'],
  [
    "statecode eq 0 and FullName eq 'x'",
    'property-not-found',
    noProperty('FullName'),
    19,
    'fullname',
  ],
  [
    'parentcustomerid eq null',
    'property-not-found',
    noProperty('parentcustomerid'),
    0,
    '_parentcustomerid_value',
  ],
  [
    "parentcustomerid_acount/name eq 'x'",
    'property-not-found',
    noProperty('parentcustomerid_acount'),
    0,
    'parentcustomerid_account',
  ],
  [
    "parentcustomerid_account/nam eq 'x'",
    'property-not-found',
    noProperty('nam', 'account'),
    0,
    'name',
  ],
  ["firstname/name eq 'x'", 'property-not-found', noProperty('firstname'), 0],
  ['firstname eq Ada', 'property-not-found', noProperty('Ada'), 13],
  ["contains(fulname,'x')", 'property-not-found', noProperty('fulname'), 9, 'fullname'],
  [
    "incident_customer_contacts/any(c:c/titel eq 'x')",
    'property-not-found',
    noProperty('titel', 'incident'),
    33,
    'title',
  ],
  [
    "incident_customer_contacts/any(c:title eq 'x')",
    'property-not-found',
    noProperty('title', 'incident'),
    33,
    'c/title',
  ],
  [
    'incident_customer_contact/any()',
    'property-not-found',
    noProperty('incident_customer_contact'),
    0,
    'incident_customer_contacts',
  ],
  [
    "Microsoft.Dynamics.CRM.Today(PropertyName='createdo')",
    'property-not-found',
    noProperty('createdo'),
    0,
    'createdon',
  ],
  [
    "firstname eq 'Ada",
    'unterminated-string',
    "There is an unterminated literal at position 17 in 'firstname eq 'Ada'.",
    13,
  ],
  [
    "lastname eq 'O'Hara'",
    'unterminated-string',
    'There is an unterminated literal at position 20',
    19,
  ],
  [
    "name eq 'Acme & Sons'",
    'unterminated-string',
    "There is an unterminated literal at position 13 in 'name eq 'Acme'.",
  ],
  [
    "contains(fullname,'x'",
    'syntax',
    "')' or ',' expected at position 21 in 'contains(fullname,'x''.",
    21,
  ],
  ["(firstname eq 'x'", 'syntax', "')' or operator expected at position 17", 17],
  ["firstname eq 'x')", 'syntax', 'Syntax error at position 16', 16],
  ['firstname eq', 'syntax', "Expression expected at position 12 in 'firstname eq'.", 12],
  ["eq 'x'", 'syntax', 'Syntax error at position 3', 3],
  ["firstname = 'x'", 'syntax', 'Syntax error at position 10', 10],
  ["firstname == 'x'", 'syntax', 'Syntax error at position 10', 10],
  ["firstname like 'x'", 'syntax', 'Syntax error at position 10', 10],
  ["firstname eq 'x' und statecode eq 0", 'syntax', 'Syntax error at position 17', 17],
  ["firstname eq 'x' AND statecode eq 0", 'syntax', 'Syntax error at position 17', 17],
  ["firstname eq 'x' and", 'syntax', 'Expression expected at position 20', 20],
  ['statecode eq 0 eq 1', 'syntax', 'Syntax error at position 15', 15],
  [
    'firstname eq "Ada"',
    'syntax',
    `Syntax error: character '"' is not valid at position 13 in 'firstname eq "Ada"'.`,
    13,
  ],
  ['statecode eq #0', 'syntax', "Syntax error: character '#' is not valid at position 13", 13],
  ['statecode eq 5abc', 'syntax', 'Syntax error at position 13', 13],
  [
    `contactid eq {${id.ada}}`,
    'syntax',
    `Unrecognized 'Edm.String' literal '{${id.ada}}' at '13' in`,
    13,
    id.ada,
  ],
  ['not', 'syntax', 'Expression expected at position 3', 3],
  ['()', 'syntax', 'Expression expected at position 1', 1],
  ['parentcustomerid_account/', 'syntax', 'Syntax error at position 25', 25],
  ['incident_customer_contacts/all()', 'syntax', 'Syntax error at position 31', 31],
  ['incident_customer_contacts/any(c c/title)', 'syntax', "':' expected at position 33", 33],
  [`${'('.repeat(5000)}statecode eq 0`, 'syntax', 'Recursion depth exceeded allowed limit.'],
  [`${'not '.repeat(5000)}donotphone`, 'syntax', 'Recursion depth exceeded allowed limit.'],
  ['telephone1 eq 5550100', 'type-mismatch', operands('Edm.String', 'Edm.Int32'), 11],
  ["statecode eq 'Active'", 'type-mismatch', operands('Edm.Int32', 'Edm.String'), 10],
  [
    "statecode gt 'Active'",
    'type-mismatch',
    operands('Edm.Int32', 'Edm.String', 'GreaterThan'),
    10,
  ],
  ['donotphone eq 1', 'type-mismatch', operands('Edm.Boolean', 'Edm.Int32'), 11],
  [
    "createdon ge '2026-03-01'",
    'type-mismatch',
    operands('Edm.DateTimeOffset', 'Edm.String', 'GreaterThanOrEqual'),
    10,
  ],
  ["contactid eq 'ada'", 'type-mismatch', operands('Edm.Guid', 'Edm.String'), 10],
  [
    `parentcustomerid_account eq ${id.acme}`,
    'type-mismatch',
    operands('Microsoft.Dynamics.CRM.account', 'Edm.Guid'),
    25,
  ],
  [
    'firstname',
    'type-mismatch',
    'The $filter expression must evaluate to a single boolean value.',
    0,
  ],
  ["'x'", 'type-mismatch', 'The $filter expression must evaluate to a single boolean value.', 0],
  [
    "contains(statecode,'1')",
    'type-mismatch',
    "No function signature for the function with name 'contains' matches the specified arguments.",
    0,
  ],
  [
    'contains(fullname)',
    'type-mismatch',
    "No function signature for the function with name 'contains'",
    0,
  ],
  [
    'contains(fullname,5)',
    'type-mismatch',
    "No function signature for the function with name 'contains'",
    0,
  ],
  [
    "contains('x',fullname)",
    'type-mismatch',
    "No function signature for the function with name 'contains'",
    0,
  ],
  [
    "Microsoft.Dynamics.CRM.LastXDays(PropertyName='createdon')",
    'type-mismatch',
    "The parameter 'PropertyValue' of the function",
    0,
  ],
  [
    "Microsoft.Dynamics.CRM.LastXDays(PropertyName='createdon',PropertyValue='many')",
    'type-mismatch',
    "The parameter 'PropertyValue'",
    0,
  ],
  [
    "Microsoft.Dynamics.CRM.In(PropertyName='statecode')",
    'type-mismatch',
    "The parameter 'PropertyValues'",
    0,
  ],
  [
    "Microsoft.Dynamics.CRM.Between(PropertyName='statecode',PropertyValues=['1'])",
    'type-mismatch',
    "The parameter 'PropertyValues'",
    0,
  ],
  ['Microsoft.Dynamics.CRM.Today()', 'type-mismatch', "The parameter 'PropertyName'", 0],
  ["substringof('x',fullname)", 'unknown-function', noFunction('substringof'), 0, 'contains'],
  ["contain(fullname,'x')", 'unknown-function', noFunction('contain'), 0, 'contains'],
  ["tolower(fullname) eq 'x'", 'unknown-function', noFunction('tolower'), 0],
  ["Contains(fullname,'x')", 'unknown-function', noFunction('Contains'), 0, 'contains'],
  [
    "Microsoft.Dynamics.CRM.LastXDay(PropertyName='createdon',PropertyValue=1)",
    'unknown-function',
    noFunction('Microsoft.Dynamics.CRM.LastXDay'),
    0,
    'LastXDays',
  ],
  ['incident_customer_contacts/some()', 'unknown-function', noFunction('some'), 0],
])('[RC1] the filter %s is refused as %s', (filter, code, message, position, nearest) => {
  const error = mistake(() => dataverse.query('contact', `?$filter=${filter}`));
  expect(error.code).toBe(code);
  expect(error.message).toContain(message);
  if (position !== undefined) expect(error.position).toBe(position);
  if (nearest !== undefined) expect(error.nearest).toBe(nearest);
});

test.each<[options: string, code: DataverseErrorCode, message: string, nearest?: string]>([
  ['$select=fullnam', 'property-not-found', noProperty('fullnam'), 'fullname'],
  [
    '$select=fullname,parentcustomerid',
    'property-not-found',
    noProperty('parentcustomerid'),
    '_parentcustomerid_value',
  ],
  ['$select=fullname,', 'syntax', "Term '' is not valid in a $select or $expand expression."],
  [
    '$select=full name',
    'syntax',
    "Term 'full name' is not valid in a $select or $expand expression.",
  ],
  ['$select=', 'invalid-option', "The value for OData query '$select' cannot be empty."],
  ['$filter=', 'invalid-option', "The value for OData query '$filter' cannot be empty."],
  ['$filter', 'invalid-option', "The value for OData query '$filter' cannot be empty."],
  ['$orderby=fullnam', 'property-not-found', noProperty('fullnam'), 'fullname'],
  ['$orderby=fullname down', 'syntax', "Syntax error at position 0 in 'fullname down'."],
  [
    '$orderby=parentcustomerid_account',
    'type-mismatch',
    'The $orderby expression must evaluate to a single value',
    '_parentcustomerid_value',
  ],
  [
    '$top=few',
    'invalid-option',
    "Invalid value 'few' for $top query option found. The $top query option requires a non-negative integer value.",
  ],
  ['$top=-1', 'invalid-option', "Invalid value '-1' for $top"],
  ['$count=yes', 'invalid-option', "Invalid value 'yes' for $count"],
  ['$expand=parentcustomer', 'property-not-found', noProperty('parentcustomer')],
  [
    '$expand=parentcustomerid_account($select=nam)',
    'property-not-found',
    noProperty('nam', 'account'),
    'name',
  ],
  ['$expand=parentcustomerid_account($select=name', 'syntax', 'Syntax error at position'],
  ['$expand=parentcustomerid_account(name)', 'syntax', 'Syntax error at position 25'],
  ['$expand=firstname', 'property-not-found', noProperty('firstname')],
  ['$skip=10', 'unsupported-option', 'Skip Clause is not supported in CRM'],
  ['$filtr=x', 'unsupported-option', 'The query parameter $filtr is not supported', '$filter'],
  ['$Top=1', 'unsupported-option', 'The query parameter $Top is not supported', '$top'],
  ['$top=1&$top=2', 'invalid-option', "Query option '$top' was specified more than once"],
])('[RC1] the options %s are refused as %s', (options, code, message, nearest) => {
  const error = mistake(() => dataverse.query('contact', options));
  expect(error.code).toBe(code);
  expect(error.message).toContain(message);
  if (nearest !== undefined) expect(error.nearest).toBe(nearest);
});

test.each<[table: string, nearest: string | undefined]>([
  ['contacts', 'contact'],
  ['Contact', 'contact'],
  ['contct', 'contact'],
  ['__proto__', undefined],
])('[RC1] the table %s is unknown to a query', (table, nearest) => {
  const error = mistake(() => dataverse.query(table));
  expect(error.code).toBe('table-not-found');
  expect(error.message).toContain(`The entity with a name = '${table}'`);
  expect(error.nearest).toBe(nearest);
});

test('[RC1] a missing row is named with its table and ID', () => {
  const missing = id.ada.replace('1', '9').toUpperCase();
  const error = mistake(() => dataverse.retrieve('contact', `{${missing}}`));
  expect(error).toMatchObject({
    code: 'record-not-found',
    message: `contact With Id = ${missing.toLowerCase()} Does Not Exist`,
  });
});

test('[RC1] an ID that is not a GUID is refused in the words of the platform', () => {
  const error = mistake(() => dataverse.retrieve('contact', '42'));
  expect(error.code).toBe('invalid-id');
  expect(error.message).toContain('Guid should contain 32 digits with 4 dashes');
});
