import { describe, expect, test } from 'vitest';
import { createDataverse } from '../store.ts';
import desk from './desk/desk.json';
import { deskRows } from './desk/index.ts';
import { agentUserId, sampleSeed } from './index.ts';

const texts = [
  ['the first screen', JSON.stringify(sampleSeed)],
  ['the whole desk', JSON.stringify(desk)],
] as const;

function seeded() {
  const notices: unknown[] = [];
  let count = 0;
  const dataverse = createDataverse({
    now: () => Date.UTC(2026, 9, 1),
    newId: () => {
      count += 1;
      return `ffffffff-0000-4000-8000-${String(count).padStart(12, '0')}`;
    },
    notice: (notice) => notices.push(notice),
    seed: sampleSeed,
    userId: () => agentUserId,
  });
  return { dataverse, notices };
}

function whole() {
  const made = seeded();
  made.dataverse.extendStart(deskRows());
  return made;
}

const reserved = /^1?(?:[2-9]\d\d)?55501\d\d$/;

describe('ranges', () => {
  test.each(texts)('every number in %s is reserved for fiction', (_name, text) => {
    const numbers = [...text.matchAll(/\+?\(?\d[\d() .-]{6,}\d/g)].map(([number]) => number);
    const dialed = numbers.filter((number) => /[+(]|\d{3}-\d{3}-\d{4}/.test(number));
    expect(dialed.length).toBeGreaterThan(40);
    for (const number of dialed) expect(number.replaceAll(/\D/g, '')).toMatch(reserved);
  });

  test('no phone column holds anything else', () => {
    const { dataverse } = whole();
    for (const { name, columns } of dataverse.tables()) {
      const phones = columns.filter(({ format }) => format === 'phone');
      for (const row of dataverse.query(name).records) {
        for (const column of phones) {
          const digits = String(row[column.name] ?? '5550100').replaceAll(/\D/g, '');
          expect(digits).toMatch(reserved);
        }
      }
    }
  });

  test.each(texts)(
    'every mail and web address in %s belongs to a reserved domain',
    (_name, text) => {
      const addresses = [...text.matchAll(/(?:@|https?:\/\/)([\w.-]+\.[a-z]+)/g)]
        .map(([, host]) => host ?? '')
        .filter((host) => host !== 'odata.bind');
      expect(addresses.length).toBeGreaterThan(40);
      for (const host of addresses) expect(host).toMatch(/(?:^|\.)example\.(?:com|org|net)$/);
    },
  );
});

describe('the sample desk', () => {
  test('is created without a notice', () => {
    expect(seeded().notices).toEqual([]);
  });

  test.each([
    ['account', 8],
    ['contact', 24],
    ['incident', 20],
    ['phonecall', 14],
    ['task', 8],
    ['email', 8],
    ['appointment', 4],
    ['knowledgearticle', 6],
    ['queue', 4],
    ['systemuser', 3],
  ])('has in table %s %i rows', (table, count) => {
    expect(seeded().dataverse.query(table).records).toHaveLength(count);
  });

  test('Ada Whitcomb is the only match for her number', () => {
    const found = seeded().dataverse.findByPhone('+15550100', ['contact', 'account']);
    expect(found).toMatchObject([{ name: 'Ada Whitcomb', number: '+1 555 0100' }]);
  });

  test('no two customers share a number', () => {
    const { dataverse } = whole();
    for (const row of dataverse.query('contact').records) {
      const number = String(row['telephone1']);
      expect(dataverse.findByPhone(number, ['contact', 'account'])).toHaveLength(1);
    }
  });

  test('the signed-in agent is Alex Rivera', () => {
    const agent = { entityType: 'systemuser', id: agentUserId };
    expect(seeded().dataverse.nameOf(agent)).toBe('Alex Rivera');
  });

  test('every lookup leads to a row', () => {
    const { dataverse } = whole();
    for (const { name, columns } of dataverse.tables()) {
      const lookups = columns.filter(({ type }) => type === 'lookup');
      for (const row of dataverse.query(name).records) {
        for (const lookup of lookups) {
          const value = `_${lookup.name}_value`;
          if (row[value] === null) continue;
          expect(row[`${value}@OData.Community.Display.V1.FormattedValue`]).toBeTypeOf('string');
        }
      }
    }
  });
});

describe('the whole desk', () => {
  test('joins the first screen without a notice', () => {
    expect(whole().notices).toEqual([]);
  });

  test('has 40 accounts, 200 contacts, 400 cases, 1,500 activities and 30 articles', () => {
    const { dataverse } = whole();
    const count = (table: string) => dataverse.query(table).records.length;
    expect(['account', 'contact', 'incident', 'knowledgearticle'].map(count)).toEqual([
      40, 200, 400, 30,
    ]);
    expect(count('phonecall') + count('task') + count('email')).toBe(1500);
  });

  test('every article has a substantial text, and no two share a title', () => {
    const { records } = whole().dataverse.query('knowledgearticle');
    for (const { content } of records) expect(String(content).length).toBeGreaterThan(600);
    expect(new Set(records.map(({ title }) => title)).size).toBe(30);
  });

  test('a list item in an article can continue on the next line', () => {
    const { records } = whole().dataverse.query(
      'knowledgearticle',
      "$filter=articlepublicnumber eq 'KA-01012'",
    );
    expect(records[0]?.['content']).toContain('superintendent adds water.</li>');
  });

  test('no activity is completed after the last day of the sample rows', () => {
    const { dataverse } = whole();
    for (const table of ['phonecall', 'task', 'email']) {
      const late = dataverse.query(table, '$filter=actualend gt 2026-10-01T15:00:00Z').records;
      expect(late).toEqual([]);
    }
  });

  test('Ada Whitcomb is still the only one with her number and her name', () => {
    const { dataverse } = whole();
    expect(dataverse.findByPhone('+15550100', ['contact', 'account'])).toHaveLength(1);
    expect(dataverse.query('contact', "$filter=contains(fullname,'Ada ')").records).toHaveLength(1);
  });
});

describe('work that is still to be done', () => {
  const { dataverse } = whole();
  const rows = (table: string, options: string) => dataverse.query(table, options).records;

  test('no open call has the title of a finished one, or belongs to a closed case', () => {
    const finished = new Set(
      rows('phonecall', '?$select=subject&$filter=statecode eq 1').map(({ subject }) => subject),
    );
    const open = rows(
      'phonecall',
      '?$select=subject&$filter=statecode eq 0&$expand=regardingobjectid_incident($select=statecode)',
    );
    expect(open.length).toBeGreaterThan(5);
    expect(open.filter(({ subject }) => finished.has(subject))).toEqual([]);
    const cases = open.map((call) => Object(call['regardingobjectid_incident'] ?? {}));
    expect(cases.filter(({ statecode }) => statecode > 0)).toEqual([]);
  });
});

test('a telephone number that nobody has finds nobody, though its groups occur in others', () => {
  const contacts = whole().dataverse;
  expect(contacts.list('contact', '?$search=%2B1 555 0188').read(0, 9)).toEqual([]);
  const [kamryn] = contacts.list('contact', '?$search=%2B1 360 555 0188').read(0, 9);
  expect(kamryn).toMatchObject({ firstname: 'Kamryn' });
});

describe('dates of the first screen', () => {
  const { dataverse } = seeded();
  const rows = (table: string) => dataverse.query(table).records;
  const timeOf = (value: unknown) => Date.parse(String(value));
  const now = Date.UTC(2026, 9, 1, 15);
  const day = 86_400_000;
  const openedOn = new Map(
    rows('incident').map(({ incidentid, createdon }) => [incidentid, timeOf(createdon)]),
  );

  test('every case is at most three weeks old, and no two have the same time of day', () => {
    for (const opened of openedOn.values()) {
      expect(opened).toBeGreaterThan(now - 21 * day);
      expect(opened).toBeLessThan(now);
    }
    expect(new Set([...openedOn.values()].map((opened) => opened % day)).size).toBe(20);
  });

  test('ticket numbers follow the order of creation, and their codes differ', () => {
    const tickets = rows('incident')
      .toSorted((a, b) => timeOf(a['createdon']) - timeOf(b['createdon']))
      .map(({ ticketnumber }) => String(ticketnumber));
    expect(tickets).toEqual(tickets.toSorted());
    expect(new Set(tickets.map((ticket) => ticket.slice(-6))).size).toBe(20);
  });

  test.each([
    ['phonecall', '_regardingobjectid_value'],
    ['task', '_regardingobjectid_value'],
    ['email', '_regardingobjectid_value'],
    ['appointment', '_regardingobjectid_value'],
    ['annotation', '_objectid_value'],
    ['queueitem', '_objectid_value'],
  ])('every row of %s begins with its case or later', (table, lookup) => {
    for (const row of rows(table)) {
      const opened = openedOn.get(String(row[lookup])) ?? Infinity;
      const created = timeOf(table === 'queueitem' ? row['enteredon'] : row['createdon']);
      // An agent creates the case during the call or after reading the email.
      expect(created).toBeGreaterThan(opened - 15 * 60_000);
      expect(created).toBeLessThan(now);
    }
  });
});
