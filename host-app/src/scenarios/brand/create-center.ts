import type { Brand } from '../../stage-files/brand-schema.ts';
import { fillText } from '../../stage-files/fill-step.ts';
import { createDice, type Dice } from '../day/dice.ts';
import { createCaseRows, type CaseFacts } from './case-rows.ts';
import { dayName, daysAfter, stampOf, workTime } from './center-dates.ts';
import { centerId } from './center-ids.ts';

type Row = Readonly<Record<string, unknown>>;
export type CenterRows = Readonly<Record<string, readonly Row[]>>;

/** A customer, with everything that cases and calls need. */
export interface Person {
  readonly number: number;
  readonly fullName: string;
  readonly phone: string;
  readonly mail: string;
  readonly city: string;
  readonly row: Row;
}

/**
 * The contact center of a brand, made from its own lists: the same in every run, with dates up to
 * `now`.
 */
export function createCenter(brand: Brand, agentId: string, now: number): CenterRows {
  const dice = createDice(7);
  const people = createPeople(brand, dice);
  const owners = [agentId, ...brand.users.map((_user, index) => centerId('systemuser', index + 1))];
  const cases = createCases(brand, people, owners, dice, now);
  return {
    queue: brand.queues.map((name, index) => ({
      queueid: centerId('queue', index + 1),
      name,
      emailaddress: `${slug(name)}@${brand.mailDomain}`,
    })),
    account: brand.companies.map((name, index) => ({
      accountid: centerId('account', index + 1),
      name,
      telephone1: `+1 (206) 555-01${twoDigits(index)}`,
      emailaddress1: `office@${slug(name)}.example.com`,
      ...addressOf(brand, dice),
    })),
    contact: people.map(({ row }) => row),
    ...createCaseRows(cases, brand, now),
    knowledgearticle: brand.articles.map(({ title, text, keywords }, index) => ({
      knowledgearticleid: centerId('knowledgearticle', index + 1),
      title,
      keywords,
      content: text
        .split('\n')
        .map((paragraph) => `<p>${escaped(paragraph)}</p>`)
        .join(''),
      description: text.split('\n', 1)[0],
      statuscode: 7,
      articlepublicnumber: `KA-0${1001 + index}`,
      overriddencreatedon: stampOf(workTime(now, 30 + index * 9, 0.4)),
    })),
  };
}

/** The people who can sign in besides the agent. */
export function usersOf({ users }: Brand): readonly Row[] {
  return users.map(({ fullName }, index) => ({
    id: centerId('systemuser', index + 1),
    fullName,
  }));
}

function createPeople(brand: Brand, dice: Dice): readonly Person[] {
  const { customers, firstNames, lastNames, size, companies } = brand;
  const named = customers.map((customer, index) => {
    const company = customer.company === undefined ? -1 : companies.indexOf(customer.company);
    return createPerson(brand, dice, index + 1, { ...customer, company });
  });
  if (firstNames.length === 0 || lastNames.length === 0) return named;
  const most = Math.min(size.customers, firstNames.length * lastNames.length);
  const taken = new Set(customers.map(({ fullName }) => fullName));
  const people = [...named];
  for (let index = 0; people.length < most && index < 10_000; index += 1) {
    const fullName = `${dice.pick(firstNames) ?? ''} ${dice.pick(lastNames) ?? ''}`;
    if (taken.has(fullName)) continue;
    taken.add(fullName);
    const number = people.length + 1;
    const company = dice.next() < 0.4 ? Math.floor(dice.between(0, companies.length)) : -1;
    const phone = `+1 (${425 + Math.floor(number / 100)}) 555-01${twoDigits(number)}`;
    people.push(createPerson(brand, dice, number, { fullName, phone, company }));
  }
  return people;
}

interface PersonFacts {
  readonly fullName: string;
  readonly phone: string;
  readonly email?: string | undefined;
  readonly jobTitle?: string | undefined;
  readonly city?: string | undefined;
  /** Index of the company; -1 for a private customer. */
  readonly company: number;
}

function createPerson(brand: Brand, dice: Dice, number: number, facts: PersonFacts): Person {
  const { fullName, phone, jobTitle, company } = facts;
  const [firstname = '', ...rest] = fullName.split(' ');
  const mail = facts.email ?? `${slug(fullName).replaceAll('-', '.')}@example.org`;
  const city = brand.cities.find(({ name }) => name === facts.city) ?? dice.pick(brand.cities);
  const row: Row = {
    contactid: centerId('contact', number),
    fullname: fullName,
    firstname,
    lastname: rest.join(' ') || firstname,
    telephone1: phone,
    emailaddress1: mail,
    ...(jobTitle === undefined ? {} : { jobtitle: jobTitle }),
    ...addressOf(brand, dice, city),
    ...(company < 0 || brand.companies.length === 0
      ? {}
      : {
          'parentcustomerid_account@odata.bind': `/accounts(${centerId('account', company + 1)})`,
        }),
  };
  return { number, fullName, phone, mail, city: city?.name ?? '', row };
}

function addressOf(
  { cities, streets, state, country }: Brand,
  dice: Dice,
  city = dice.pick(cities),
): Row {
  const street = dice.pick(streets);
  return {
    ...(street === undefined
      ? {}
      : { address1_line1: `${Math.floor(dice.between(2, 180))} ${street}` }),
    ...(city === undefined
      ? {}
      : { address1_city: city.name, address1_postalcode: city.postalCode ?? null }),
    ...(state === undefined ? {} : { address1_stateorprovince: state }),
    ...(country === undefined ? {} : { address1_country: country }),
  };
}

function createCases(
  brand: Brand,
  people: readonly Person[],
  owners: readonly string[],
  dice: Dice,
  now: number,
): readonly CaseFacts[] {
  const { reasons, cases, size } = brand;
  const ownerOf = (): string => owners[Math.floor(dice.between(0, owners.length))] ?? '';
  const own = cases.flatMap((given, index): CaseFacts[] => {
    const person = people.find(({ fullName }) => fullName === given.customer);
    if (!person) return [];
    const start = workTime(now, index % 3, 0.2 + dice.next() * 0.5);
    const queue = brand.queues.indexOf(given.queue ?? '');
    const { title, description, kind, priority } = given;
    return [
      {
        title,
        description,
        kind,
        priority,
        person,
        start,
        queue,
        owner: owners[0] ?? '',
        isOpen: true,
        reason: undefined,
        fill: (text) => text,
      },
    ];
  });
  const count = reasons.length === 0 || people.length === 0 ? 0 : size.cases;
  const made = Array.from({ length: count }, (): CaseFacts | undefined => {
    const reason = dice.pick(reasons);
    const person = dice.pick(people);
    if (!reason || !person) return undefined;
    const daysAgo = Math.floor(dice.next() ** 2 * 300);
    const start = workTime(now, daysAgo, dice.next());
    const fill = createFiller(brand, person, dice, start);
    const { kind, priority } = reason;
    return {
      title: fill(reason.title),
      description: fill(reason.description),
      kind,
      priority,
      person,
      start,
      queue: brand.queues.indexOf(reason.queue),
      owner: ownerOf(),
      isOpen: daysAgo < 30 ? dice.next() < 0.6 : dice.next() < 0.04,
      reason,
      fill,
    };
  });
  return [...own, ...made.filter((facts) => facts !== undefined)];
}

function createFiller(
  { products, users }: Brand,
  { city }: Person,
  dice: Dice,
  start: number,
): (text: string) => string {
  const date = daysAfter(start, -Math.ceil(dice.between(0, 5)));
  const words: Readonly<Record<string, string>> = {
    product: dice.pick(products) ?? 'order',
    city,
    amount: `$${dice.between(9, 420).toFixed(2)}`,
    date: dayName(date),
    upcoming: dayName(daysAfter(start, 21)),
    colleague: dice.pick(users)?.fullName ?? 'a colleague',
  };
  return (text) => fillText(text, words);
}

function slug(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036F']/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

function twoDigits(number: number): string {
  return String(number % 100).padStart(2, '0');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
