import { describe, expect, test } from 'vitest';
import { aDataverse, id } from '../testing/a-dataverse.ts';

const { dataverse } = aDataverse();

// This reads through `list`, because only lists accept `$search`.
function names(options: string): string {
  return dataverse
    .list('contact', options)
    .read(0, 9)
    .map((row) => row['firstname'])
    .join(' ');
}

test.each<[options: string, found: string]>([
  ['', 'Ada Ben Cleo Dan'],
  ['?', 'Ada Ben Cleo Dan'],
  ['$orderby=firstname desc', 'Dan Cleo Ben Ada'],
  ['?$orderby=lastname,firstname desc', 'Cleo Ada Ben Dan'],
  ['$orderby=lastname asc, firstname asc', 'Ada Cleo Ben Dan'],
  ['$orderby=telephone1', 'Cleo Dan Ada Ben'],
  ['$orderby=telephone1 desc', 'Ben Ada Cleo Dan'],
  ['$orderby=createdon', 'Dan Cleo Ben Ada'],
  ['$orderby=statecode desc,createdon', 'Cleo Dan Ben Ada'],
  ['$orderby=parentcustomerid_account/name desc', 'Ada Ben Cleo Dan'],
  ['$orderby=_parentcustomerid_value desc,firstname', 'Ada Ben Cleo Dan'],
  ['$top=2', 'Ada Ben'],
  ['$top=0', ''],
  ['$top=99', 'Ada Ben Cleo Dan'],
  ['?$orderby=firstname desc&$top=1', 'Dan'],
  ['$filter=statecode eq 0&$orderby=firstname desc&$top=2&$select=firstname', 'Dan Ben'],
  ['$search=example', 'Ada Cleo'],
  ['$search=', 'Ada Ben Cleo Dan'],
  ['?$search=ada%20exam', 'Ada'],
  ['$search=exam*', 'Ada Cleo'],
  ['$search=15550100199', 'Ada'],
  ['$search=%2B1 555 010 0199', 'Ada'],
  ['$search=example&$filter=statecode eq 1', 'Cleo'],
  ['%24top=1', 'Ada'],
  ['$top=1&', 'Ada'],
  [' ? $top = 1 '.trim(), 'Ada'],
])('the options %s return [%s]', (options, found) => {
  expect(names(options)).toBe(found);
});

const expand = (text: string) =>
  dataverse.query('contact', `$select=firstname&$expand=${text}`).records;

describe('$select', () => {
  test('always returns the primary ID and the etag', () => {
    const { records } = dataverse.query('contact', '$select=fullname&$top=1');
    expect(records).toEqual([
      {
        '@odata.etag': expect.stringMatching(/^W\/"\d+"$/),
        fullname: 'Ada Example',
        contactid: id.ada,
      },
    ]);
  });

  test('returns null for empty values', () => {
    const [row] = dataverse.query(
      'contact',
      '$select=fax,_parentcustomerid_value&$top=1&$orderby=createdon',
    ).records;
    expect(row).toMatchObject({ fax: null, _parentcustomerid_value: null });
  });

  test('shows formatted values beside choices, yes/no, dates and numbers', () => {
    const [contact] = dataverse.query(
      'contact',
      '$select=gendercode,donotphone,birthdate,createdon&$top=1',
    ).records;
    expect(contact).toMatchObject({
      'gendercode@OData.Community.Display.V1.FormattedValue': 'Female',
      'donotphone@OData.Community.Display.V1.FormattedValue': 'Allow',
      'birthdate@OData.Community.Display.V1.FormattedValue': '12/10/1990',
      'createdon@OData.Community.Display.V1.FormattedValue': '3/4/2026 8:00 AM',
    });
    const [account] = dataverse.query(
      'account',
      '$select=revenue,numberofemployees&$top=1',
    ).records;
    expect(account).toMatchObject({
      revenue: 1250000.5,
      'revenue@OData.Community.Display.V1.FormattedValue': '$1,250,000.50',
      'numberofemployees@OData.Community.Display.V1.FormattedValue': '1,200',
    });
  });

  test.each(['_parentcustomerid_value', 'parentcustomerid_account'])(
    'shows table, name and navigation property of the lookup requested as %s',
    (name) => {
      const [row] = dataverse.query('contact', `$select=${name}&$top=1`).records;
      expect(row).toMatchObject({
        _parentcustomerid_value: id.acme,
        '_parentcustomerid_value@Microsoft.Dynamics.CRM.lookuplogicalname': 'account',
        '_parentcustomerid_value@OData.Community.Display.V1.FormattedValue': 'Acme & Sons',
        '_parentcustomerid_value@Microsoft.Dynamics.CRM.associatednavigationproperty':
          'parentcustomerid_account',
      });
    },
  );

  test('returns all columns without it', () => {
    const [row] = dataverse.query('contact', '$top=1').records;
    expect(Object.keys(row ?? {})).toEqual(
      expect.arrayContaining(['firstname', 'fax', 'statecode', '_ownerid_value']),
    );
  });
});

describe('$expand', () => {
  test('nests the row behind a lookup, null when it is empty', () => {
    const rows = expand('parentcustomerid_account($select=name)');
    expect(rows[0]?.['parentcustomerid_account']).toEqual({
      '@odata.etag': expect.any(String),
      accountid: id.acme,
      name: 'Acme & Sons',
    });
    expect(rows[3]?.['parentcustomerid_account']).toBeNull();
  });

  test('nests rows that refer to this one, with their own options', () => {
    const [ada] = expand(
      "incident_customer_contacts($select=title;$filter=contains(title,'l') and statecode ge 0;$orderby=title desc;$top=1)",
    );
    expect(ada?.['incident_customer_contacts']).toMatchObject([{ title: 'Lamp [broken] (again)' }]);
  });

  test('returns an empty list without related rows', () => {
    expect(expand('incident_customer_contacts')[1]?.['incident_customer_contacts']).toEqual([]);
  });

  test('nests several relationships, and one inside another', () => {
    const [ada] = expand(
      'parentcustomerid_account($select=name;$expand=primarycontactid($select=fullname)),ownerid($select=fullname)',
    );
    expect(ada).toMatchObject({
      parentcustomerid_account: { primarycontactid: { fullname: 'Ada Example' } },
      ownerid: { fullname: 'Agent User' },
    });
  });

  test('a polymorphic lookup nests only the table it is named for', () => {
    const rows = dataverse.query(
      'incident',
      '$expand=customerid_contact($select=fullname),customerid_account',
    ).records;
    expect(rows[0]).toMatchObject({
      customerid_contact: { fullname: 'Ada Example' },
      customerid_account: null,
    });
    expect(rows[2]).toMatchObject({
      customerid_contact: null,
      customerid_account: { name: 'Acme & Sons' },
    });
  });
});

describe('limits', () => {
  test('$count counts all matching rows, regardless of $top', () => {
    const result = dataverse.query('contact', '$count=true&$top=1&$filter=statecode eq 0');
    expect(result).toMatchObject({ count: 3, hasMore: false });
    expect(result.records).toHaveLength(1);
  });

  test('without $count there is no count', () => {
    expect(dataverse.query('contact', '$count=false')).not.toHaveProperty('count');
  });

  test('a limit truncates the result and reports it', () => {
    expect(dataverse.query('contact', '', { limit: 3 })).toMatchObject({ hasMore: true });
    expect(dataverse.query('contact', '', { limit: 4 })).toMatchObject({ hasMore: false });
    expect(dataverse.query('contact', '$top=3', { limit: 3 })).toMatchObject({ hasMore: false });
  });
});

describe('notices', () => {
  test.each<[options: string, nearest: string | undefined]>([
    ['?search=ada', undefined],
    ['filter=statecode eq 0', '$filter'],
    ['userid=5', undefined],
  ])('the option without $ in %s is ignored and reported', (options, nearest) => {
    const { dataverse: noted, notices } = aDataverse();
    expect(noted.query('contact', options).records).toHaveLength(4);
    expect(notices).toMatchObject([{ code: 'option-ignored' }]);
    expect(notices[0]?.nearest).toBe(nearest);
  });

  test('a number that loses its plus is reported', () => {
    const { dataverse: noted, notices } = aDataverse();
    const query = "$filter=telephone1 eq '+1 (555) 010-0199'";
    expect(noted.query('contact', query).records).toEqual([]);
    expect(notices).toMatchObject([{ code: 'plus-read-as-space' }]);
    expect(noted.query('contact', query.replace('+', '%2B')).records).toHaveLength(1);
    expect(notices).toHaveLength(1);
  });

  test('a filter is ignored when one row is read', () => {
    const { dataverse: noted, notices } = aDataverse();
    noted.retrieve('contact', id.ada, '?$filter=statecode eq 5&$select=fullname');
    expect(notices).toMatchObject([{ code: 'option-ignored' }]);
  });
});
