import {
  fakerDE,
  fakerEN_GB,
  fakerEN_US,
  fakerES,
  fakerFR,
  fakerIT,
  fakerPL,
  fakerPT_BR,
  fakerSV,
  fakerTR,
  type Faker,
} from '@faker-js/faker';
import { toTable, type DeskTable } from './desk-table.ts';
import { stampOf, workTime, type Dice } from './dice.ts';
import { companies, jobs, leadTopics, state, streets, towns, zipOf } from './names.ts';
import { createPhoneNumbers } from './phone-numbers.ts';

export type Contact = {
  readonly number: number;
  readonly account: number | undefined;
  readonly phone: string;
  readonly mail: string;
  readonly street: string;
  readonly city: string;
};

const accountsOfFirstScreen = 8;
const contactsOfFirstScreen = 24;
const contactCount = 176;
const leadCount = 30;

export function createCustomers(dice: Dice): {
  readonly tables: readonly DeskTable[];
  readonly contacts: readonly Contact[];
} {
  const nextNumber = createPhoneNumbers();
  const names = createNames(dice);
  const people = Array.from({ length: contactCount }, (_none, index) =>
    createContact(dice, index, names(), nextNumber),
  );
  const accounts = companies.map((company, index) =>
    createAccount(dice, index, company, nextNumber()),
  );
  const leads = Array.from({ length: leadCount }, (_none, index) => {
    const { first, last } = names();
    return {
      'leadid:id': index + 1,
      subject: dice.pick(leadTopics),
      firstname: first,
      lastname: last,
      companyname: dice.chance(0.6)
        ? `${last} ${dice.pick(['Builders', 'Properties', 'Studio', 'Farms'])}`
        : null,
      telephone1: nextNumber(),
      emailaddress1: mailOf(first, last, 'example.net'),
      address1_city: dice.pick(towns),
      statuscode: dice.pick([1, 1, 2, 2, 3, 4]),
      overriddencreatedon: stampOf(workTime(dice.between(0, 120), dice.between(0, 600))),
      'ownerid@odata.bind:systemuser': dice.pick([1, 1, 2, 12]),
    };
  });
  return {
    tables: [
      toTable(
        'contact',
        people.map(({ row }) => row),
      ),
      toTable('account', accounts),
      toTable('lead', leads),
    ],
    contacts: people.map(({ contact }) => contact),
  };
}

type Name = { readonly first: string; readonly last: string };

const tongues: readonly Faker[] = [
  fakerEN_US,
  fakerEN_US,
  fakerEN_GB,
  fakerDE,
  fakerES,
  fakerFR,
  fakerIT,
  fakerPL,
  fakerPT_BR,
  fakerSV,
  fakerTR,
];

/** Names that no person of the first screen has, each last name once. */
function createNames(dice: Dice): () => Name {
  for (const [index, tongue] of tongues.entries()) tongue.seed(4_100 + index);
  const taken = new Set(['Ada', 'Grace', 'Whitcomb', 'Holloway']);
  return () => {
    for (;;) {
      const tongue = dice.pick(tongues);
      const first = tongue.person.firstName();
      const last = tongue.person.lastName();
      if (taken.has(first) || taken.has(last)) continue;
      taken.add(last);
      return { first, last };
    }
  };
}

function createContact(dice: Dice, index: number, name: Name, nextNumber: () => string) {
  const { first, last } = name;
  const number = contactsOfFirstScreen + index + 1;
  // Each company has one primary contact; the others are assigned at random.
  const company = index < companies.length ? index : dice.between(-40, companies.length - 1);
  const account = company < 0 ? undefined : accountsOfFirstScreen + company + 1;
  const contact: Contact = {
    number,
    account,
    phone: nextNumber(),
    mail: mailOf(first, last, 'example.org'),
    street: `${dice.between(1, 140)} ${dice.pick(streets)}`,
    city: dice.pick(towns),
  };
  const row = {
    'contactid:id': number,
    firstname: first,
    lastname: last,
    jobtitle: account === undefined ? null : dice.pick(jobs),
    telephone1: contact.phone,
    mobilephone: dice.chance(0.55) ? nextNumber() : null,
    emailaddress1: contact.mail,
    governmentid: `C-${20_100 + index * 7}`,
    address1_line1: contact.street,
    address1_city: contact.city,
    ...stateOf(contact.city, dice.between(0, 3)),
    preferredcontactmethodcode: dice.pick([1, 1, 2, 3, 3]),
    donotphone: dice.chance(0.04),
    statecode: dice.chance(0.03) ? 1 : 0,
    overriddencreatedon: stampOf(workTime(dice.between(60, 900), dice.between(0, 600))),
    'parentcustomerid_account@odata.bind:account': account ?? null,
  };
  return { contact, row };
}

function stateOf(city: string, district: number) {
  return {
    address1_stateorprovince: state,
    address1_postalcode: zipOf(city, district),
    address1_country: 'USA',
  };
}

function createAccount(
  dice: Dice,
  index: number,
  [name, industrycode]: (typeof companies)[number],
  telephone1: string,
) {
  const domain = `${name.split(' ')[0]?.toLowerCase()}.example.com`;
  const numberofemployees = dice.between(4, 320);
  const street = `${dice.between(1, 90)} ${dice.pick(streets)}`;
  const city = dice.pick(towns);
  return {
    'accountid:id': accountsOfFirstScreen + index + 1,
    name,
    accountnumber: `QB-${1_001 + accountsOfFirstScreen + index}`,
    telephone1,
    emailaddress1: `office@${domain}`,
    websiteurl: `https://www.${domain}`,
    address1_line1: street,
    address1_city: city,
    ...stateOf(city, index % 4),
    industrycode,
    numberofemployees,
    revenue: numberofemployees * dice.between(40, 160) * 1_000,
    overriddencreatedon: stampOf(workTime(dice.between(200, 1_200), dice.between(0, 600))),
    'primarycontactid@odata.bind:contact': contactsOfFirstScreen + index + 1,
  };
}

const marks = /[\u0300-\u036f]/g;
const others: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  ı: 'i',
  đ: 'd',
};

function mailOf(first: string, last: string, domain: string): string {
  const plain = `${first}.${last}`.toLowerCase().normalize('NFD').replaceAll(marks, '');
  const ascii = plain.replaceAll(/[^a-z.]/g, (letter) => others[letter] ?? '');
  return `${ascii}@${domain}`;
}
