import type { RecordData } from '../dataverse.ts';
import { seedId } from './seed-id.ts';

/** Name, city, industry, employees, number of the primary contact, street, and creation time. */
type AccountLine = readonly [
  name: string,
  city: string,
  industry: 6 | 25 | 27 | 31,
  employees: number,
  speaker: number,
  street: string,
  created: string,
];

/** The towns of the region, all invented. */
const zips: Readonly<Record<string, string>> = {
  Ashgrove: '98910',
  'Port Linden': '98914',
  Saltmarsh: '98960',
  'Milford Cross': '98964',
};

function regionOf(city: string): RecordData {
  return {
    address1_stateorprovince: 'WA',
    address1_postalcode: zips[city],
    address1_country: 'USA',
  };
}

// All invented. The main lines are +1 (206) 555-0150 and up.
const accountLines: readonly AccountLine[] = [
  ['Fennimore Outdoor', 'Ashgrove', 25, 140, 1, '480 Commerce Avenue', '2019-03-19T11:24:00Z'],
  ['Tamarind Street Bakery', 'Ashgrove', 25, 22, 4, '27 Tamarind Street', '2021-08-05T14:09:00Z'],
  ['Harrowick Toys', 'Port Linden', 25, 65, 7, '340 Market Street', '2020-11-17T11:46:00Z'],
  ['Undermill Hotels', 'Port Linden', 6, 410, 10, '2 Undermill Square', '2018-06-27T08:06:00Z'],
  ['Bluepetal Laundry', 'Saltmarsh', 6, 18, 13, '61 Wharf Road', '2022-02-24T10:16:00Z'],
  ['Kestrelwick Freight', 'Saltmarsh', 6, 230, 16, '900 Depot Road', '2019-10-08T16:14:00Z'],
  ['Orchard Row Clinics', 'Ashgrove', 27, 96, 19, '18 Orchard Row', '2021-04-13T14:42:00Z'],
  [
    'Lanternfield Waterworks',
    'Milford Cross',
    31,
    180,
    22,
    '1 Lantern Field Road',
    '2017-09-12T08:30:00Z',
  ],
];

export const accounts: readonly RecordData[] = accountLines.map(
  ([name, city, industrycode, numberofemployees, speaker, street, created], index) => {
    const domain = `${name.split(' ')[0]?.toLowerCase()}.example.com`;
    return {
      accountid: seedId('account', index + 1),
      name,
      accountnumber: `QB-${1001 + index}`,
      telephone1: `+1 (206) 555-01${50 + index}`,
      emailaddress1: `office@${domain}`,
      websiteurl: `https://www.${domain}`,
      address1_line1: street,
      address1_city: city,
      ...regionOf(city),
      industrycode,
      numberofemployees,
      revenue: numberofemployees * 85_000,
      overriddencreatedon: created,
      'primarycontactid@odata.bind': `/contacts(${seedId('contact', speaker)})`,
    };
  },
);

/**
 * First and last name, job, number of the account, and creation time; account 0 is a residential
 * customer.
 */
type ContactLine = readonly [
  first: string,
  last: string,
  job: string,
  account: number,
  created: string,
];

// Their lines are +1 555 0100 and up, mobile phones +1 (425) 555-0130 and up.
const contactLines: readonly ContactLine[] = [
  ['Ada', 'Whitcomb', 'Operations manager', 1, '2023-08-14T15:37:00Z'],
  ['Benedikt', 'Ruiz', 'Store manager', 1, '2021-07-05T15:15:00Z'],
  ['Carla', 'Ndiaye', 'Buyer', 1, '2020-12-09T16:27:00Z'],
  ['Dmitri', 'Halloran', 'Owner', 2, '2025-07-24T09:43:00Z'],
  ['Elspeth', 'Moreau', 'Accounts payable', 2, '2024-02-27T09:25:00Z'],
  ['Farid', 'Lindqvist', 'Pastry chef', 2, '2025-02-24T08:22:00Z'],
  ['Greta', 'Abara', 'Store director', 3, '2022-12-05T15:58:00Z'],
  ['Hugo', 'Pemberley', 'Warehouse supervisor', 3, '2025-04-21T10:39:00Z'],
  ['Ines', 'Kowalczyk', 'Accounts payable', 3, '2021-09-02T15:45:00Z'],
  ['Jonas', 'Farrow', 'General manager', 4, '2020-03-02T15:47:00Z'],
  ['Keiko', 'Brandt', 'Front desk manager', 4, '2023-08-10T16:23:00Z'],
  ['Liam', "O'Connor", 'Building engineer', 4, '2025-07-07T10:49:00Z'],
  ['Mireille', 'Sato', 'Owner', 5, '2025-02-18T13:45:00Z'],
  ['Nadia', 'Whitlock', 'Shift supervisor', 5, '2024-11-27T15:33:00Z'],
  ['Oskar', 'Delgado', 'Driver', 5, '2025-04-10T10:23:00Z'],
  ['Priya', 'Vandermeer', 'Fleet manager', 6, '2024-05-17T09:52:00Z'],
  ['Quentin', 'Osei', 'Dispatcher', 6, '2024-12-18T11:23:00Z'],
  ['Rosa', 'Tillman', 'Accounts payable', 6, '2021-01-11T13:15:00Z'],
  ['Søren', 'Achterberg', 'Practice manager', 7, '2024-01-15T12:25:00Z'],
  ['Tomasz', 'Leigh', 'Receptionist', 7, '2024-12-16T10:43:00Z'],
  ['Ursula', 'Menon', 'Facilities manager', 7, '2025-02-06T08:13:00Z'],
  ['Viktor', 'Ashdown', 'Plant manager', 8, '2020-05-04T08:51:00Z'],
  ['Wanda', 'Ferreira', '', 0, '2024-06-27T10:37:00Z'],
  ['Yusuf', 'Castellan', '', 0, '2024-04-05T14:37:00Z'],
];

export const contacts: readonly RecordData[] = contactLines.map(
  ([firstname, lastname, jobtitle, account, created], index) => {
    const plain = `${firstname}.${lastname}`.toLowerCase().replaceAll('ø', 'o').replace("'", '');
    const company = `/accounts(${seedId('account', account)})`;
    const city = accountLines[account - 1]?.[1] ?? 'Milford Cross';
    return {
      contactid: seedId('contact', index + 1),
      firstname,
      lastname,
      ...(jobtitle === '' ? {} : { jobtitle }),
      telephone1: `+1 555 01${String(index).padStart(2, '0')}`,
      ...(index % 2 === 0 ? { mobilephone: `+1 (425) 555-01${30 + index / 2}` } : {}),
      emailaddress1: `${plain}@example.org`,
      governmentid: `C-${20010 + index * 3}`,
      address1_city: city,
      ...regionOf(city),
      preferredcontactmethodcode: index % 3 === 0 ? 3 : 1,
      donotphone: index === 22,
      overriddencreatedon: created,
      ...(account === 0 ? {} : { 'parentcustomerid_account@odata.bind': company }),
    };
  },
);
