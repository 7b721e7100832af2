import { describe, expect, test } from 'vitest';
import { createDataverse } from '../store.ts';
import { agentUserId, sampleSeed } from './index.ts';

const text = JSON.stringify(sampleSeed);

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
    userId: agentUserId,
  });
  return { dataverse, notices };
}

describe('ranges', () => {
  test('every number is of those reserved for fiction', () => {
    const numbers = [...text.matchAll(/"(\+[^"]*)"/g)].map(([, number]) => number);
    expect(numbers.length).toBeGreaterThan(40);
    for (const number of numbers) {
      expect(number).toMatch(/^\+1 (?:555 01\d\d|\(\d{3}\) 555-01\d\d)$/);
    }
  });

  test('no phone column holds anything else', () => {
    const { dataverse } = seeded();
    for (const { name, columns } of dataverse.tables()) {
      const phones = columns.filter(({ format }) => format === 'phone');
      for (const row of dataverse.query(name).records) {
        for (const column of phones) {
          expect(String(row[column.name] ?? '+1 555 0100')).toMatch(/^\+1 .*555[- ]01\d\d$/);
        }
      }
    }
  });

  test('every mail and web address is below a domain reserved for examples', () => {
    const addresses = [...text.matchAll(/(?:@|https?:\/\/)([\w.-]+\.[a-z]+)/g)]
      .map(([, host]) => host ?? '')
      .filter((host) => host !== 'odata.bind');
    expect(addresses.length).toBeGreaterThan(40);
    for (const host of addresses) expect(host).toMatch(/(?:^|\.)example\.(?:com|org)$/);
  });
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
    ['knowledgearticle', 6],
    ['queue', 4],
    ['systemuser', 3],
  ])('has of table %s %i rows', (table, count) => {
    expect(seeded().dataverse.query(table).records).toHaveLength(count);
  });

  test('Ada Example is found by her number, and nobody else', () => {
    const found = seeded().dataverse.findByPhone('+15550100', ['contact', 'account']);
    expect(found).toMatchObject([{ name: 'Ada Example', number: '+1 555 0100' }]);
  });

  test('no two customers share a number', () => {
    const { dataverse } = seeded();
    for (const { number } of dataverse.findByPhone('5550100')) {
      expect(dataverse.findByPhone(number, ['contact', 'account'])).toHaveLength(1);
    }
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
    const { dataverse } = seeded();
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
