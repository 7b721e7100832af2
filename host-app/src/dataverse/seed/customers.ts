import type { RecordData } from '../dataverse.ts';
import { seedId } from './seed-id.ts';

/** Name, city, industry, employees, and the number of the primary contact. */
type AccountLine = readonly [
  name: string,
  city: string,
  industry: 6 | 25 | 27 | 31,
  employees: number,
  speaker: number,
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
  ['Fennimore Outdoor', 'Ashgrove', 25, 140, 1],
  ['Tamarind Street Bakery', 'Ashgrove', 25, 22, 4],
  ['Harrowick Toys', 'Port Linden', 25, 65, 7],
  ['Undermill Hotels', 'Port Linden', 6, 410, 10],
  ['Bluepetal Laundry', 'Saltmarsh', 6, 18, 13],
  ['Kestrelwick Freight', 'Saltmarsh', 6, 230, 16],
  ['Orchard Row Clinics', 'Ashgrove', 27, 96, 19],
  ['Lanternfield Waterworks', 'Milford Cross', 31, 180, 22],
];

export const accounts: readonly RecordData[] = accountLines.map(
  ([name, city, industrycode, numberofemployees, speaker], index) => {
    const domain = `${name.split(' ')[0]?.toLowerCase()}.example.com`;
    return {
      accountid: seedId('account', index + 1),
      name,
      accountnumber: `QB-${1001 + index}`,
      telephone1: `+1 (206) 555-01${50 + index}`,
      emailaddress1: `office@${domain}`,
      websiteurl: `https://www.${domain}`,
      address1_line1: `${12 + index * 7} Mill Lane`,
      address1_city: city,
      ...regionOf(city),
      industrycode,
      numberofemployees,
      revenue: numberofemployees * 85_000,
      overriddencreatedon: `2024-0${index + 1}-11T09:00:00Z`,
      'primarycontactid@odata.bind': `/contacts(${seedId('contact', speaker)})`,
    };
  },
);

/** First and last name, job, and the number of the account; 0 is a residential customer. */
type ContactLine = readonly [first: string, last: string, job: string, account: number];

// Their lines are +1 555 0100 and up, mobile phones +1 (425) 555-0130 and up.
const contactLines: readonly ContactLine[] = [
  ['Ada', 'Whitcomb', 'Operations manager', 1],
  ['Benedikt', 'Ruiz', 'Store manager', 1],
  ['Carla', 'Ndiaye', 'Buyer', 1],
  ['Dmitri', 'Halloran', 'Owner', 2],
  ['Elspeth', 'Moreau', 'Accounts payable', 2],
  ['Farid', 'Lindqvist', 'Pastry chef', 2],
  ['Greta', 'Abara', 'Store director', 3],
  ['Hugo', 'Pemberley', 'Warehouse supervisor', 3],
  ['Ines', 'Kowalczyk', 'Accounts payable', 3],
  ['Jonas', 'Farrow', 'General manager', 4],
  ['Keiko', 'Brandt', 'Front desk manager', 4],
  ['Liam', "O'Connor", 'Building engineer', 4],
  ['Mireille', 'Sato', 'Owner', 5],
  ['Nadia', 'Whitlock', 'Shift supervisor', 5],
  ['Oskar', 'Delgado', 'Driver', 5],
  ['Priya', 'Vandermeer', 'Fleet manager', 6],
  ['Quentin', 'Osei', 'Dispatcher', 6],
  ['Rosa', 'Tillman', 'Accounts payable', 6],
  ['Søren', 'Achterberg', 'Practice manager', 7],
  ['Tomasz', 'Leigh', 'Receptionist', 7],
  ['Ursula', 'Menon', 'Facilities manager', 7],
  ['Viktor', 'Ashdown', 'Plant manager', 8],
  ['Wanda', 'Ferreira', '', 0],
  ['Yusuf', 'Castellan', '', 0],
];

export const contacts: readonly RecordData[] = contactLines.map(
  ([firstname, lastname, jobtitle, account], index) => {
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
      overriddencreatedon: `2025-${String((index % 12) + 1).padStart(2, '0')}-05T10:30:00Z`,
      ...(account === 0 ? {} : { 'parentcustomerid_account@odata.bind': company }),
    };
  },
);
