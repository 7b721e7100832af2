import { performance } from 'node:perf_hooks';
import { createDataverse, type Dataverse, type RecordData } from '../src/dataverse/index.ts';
import { createRelevance } from '../src/dataverse/relevance.ts';

const sizes = [1_000, 10_000, 100_000];
const rounds = 15;

type Case = {
  readonly name: string;
  /** The highest allowed median in milliseconds at the largest size. */
  readonly goal?: number;
  readonly run: (records: Dataverse, round: number) => unknown;
};

const cases: readonly Case[] = [
  {
    name: 'equality of a text, indexed',
    goal: 10,
    run: (records, round) =>
      records.query('contact', `$filter=emailaddress1 eq 'person${round * 61}@example.org'`),
  },
  {
    name: 'equality of a lookup, indexed',
    goal: 10,
    run: (records, round) =>
      records.query('contact', `$filter=_parentcustomerid_value eq ${accountId(round)}&$top=50`),
  },
  {
    name: 'phone number, indexed',
    goal: 10,
    run: (records, round) => records.findByPhone(`1${digitsOf(round * 61)}`, ['contact']),
  },
  {
    name: 'contains over all rows, no hit',
    goal: 100,
    run: (records) => records.query('contact', "$filter=contains(fullname,'nobody at all')"),
  },
  {
    name: 'contains with wildcards, no hit',
    run: (records) => records.query('contact', "$filter=contains(telephone1,'9%9%9%x')"),
  },
  {
    name: 'filter, order and top',
    run: (records) =>
      records.query('contact', '$filter=donotphone eq true&$orderby=fullname desc&$top=50'),
  },
  {
    name: 'search page, a word without a hit',
    run: (records) => records.search('nobodyatall', { tables: ['contact'] }),
  },
  {
    name: 'any over a collection',
    run: (records) =>
      records.query(
        'account',
        '$filter=contact_customer_accounts/any(c:c/donotphone eq true)&$top=50',
      ),
  },
];

/** Prints a table of medians, and reports whether all goals were met. */
export function benchQueries(print: (line: string) => void): boolean {
  print(`\nQueries, median of ${rounds} in ms, by rows in the table`);
  const columns = sizes.map((size) => measureAll(createRecords(size)));
  print(
    lineOf(
      '',
      sizes.map((size) => size.toLocaleString('en-US')),
    ),
  );
  let isMet = true;
  for (const [index, { name, goal }] of cases.entries()) {
    const times = columns.map((column) => column.get(name) ?? Number.NaN);
    const isSlow = goal !== undefined && (times.at(-1) ?? 0) > goal;
    isMet &&= !isSlow;
    const note = goal === undefined ? '' : `  goal ${goal} ms${isSlow ? ', MISSED' : ''}`;
    print(
      lineOf(
        cases[index]?.name ?? name,
        times.map((time) => time.toFixed(3)),
      ) + note,
    );
  }
  for (const name of ['reset', 'first use of an index', 'relevance index', 'relevance search']) {
    const times = columns.map((column) => (column.get(name) ?? Number.NaN).toFixed(3));
    const goal = name === 'reset' ? 100 : undefined;
    const isSlow = goal !== undefined && Number(times.at(-1)) > goal;
    isMet &&= !isSlow;
    const note = goal === undefined ? '' : `  goal ${goal} ms${isSlow ? ', MISSED' : ''}`;
    print(lineOf(name, times) + note);
  }
  return isMet;
}

function lineOf(name: string, values: readonly string[]): string {
  return name.padEnd(36) + values.map((value) => value.padStart(12)).join('');
}

function measureAll(records: Dataverse): ReadonlyMap<string, number> {
  const [firstIndex] = timeOf(() => records.query('contact', "$filter=governmentid eq 'C-1'"));
  const measured = new Map([['first use of an index', firstIndex]]);
  for (const { name, run } of cases) {
    run(records, 0);
    const times = Array.from(
      { length: rounds },
      (_none, round) => timeOf(() => run(records, round))[0],
    );
    measured.set(name, median(times));
  }
  const [indexing, relevance] = timeOf(() => {
    const made = createRelevance(records);
    made.search('nobody', { tables: ['contact'] });
    return made;
  });
  measured.set('relevance index', indexing);
  const searches = Array.from(
    { length: rounds },
    (_none, round) => timeOf(() => relevance.search(`last${round}`, { tables: ['contact'] }))[0],
  );
  measured.set('relevance search', median(searches));
  relevance.stop();
  records.update('contact', contactId(1), { jobtitle: 'Changed' });
  measured.set('reset', timeOf(() => records.reset())[0]);
  return measured;
}

function timeOf<T>(run: () => T): readonly [milliseconds: number, result: T] {
  const start = performance.now();
  const result = run();
  return [performance.now() - start, result];
}

function median(times: readonly number[]): number {
  return times.toSorted((left, right) => left - right)[Math.floor(times.length / 2)] ?? Number.NaN;
}

const contactId = (index: number): string => idOf('c1', index);
const accountId = (index: number): string => idOf('a1', index);

function idOf(group: string, index: number): string {
  return `${group}000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
}

function digitsOf(index: number): string {
  return String(2_000_000_000 + index * 97);
}

function createRecords(size: number): Dataverse {
  const accounts = Math.max(20, size / 100);
  let count = 0;
  return createDataverse({
    now: () => Date.UTC(2026, 2, 4),
    newId: () => {
      count += 1;
      return idOf('e1', count);
    },
    seed: {
      account: Array.from({ length: accounts }, (_none, index) => ({
        accountid: accountId(index),
        name: `Company ${index}`,
      })),
      contact: Array.from({ length: size }, (_none, index) => contactRow(index, accounts)),
    },
  });
}

function contactRow(index: number, accounts: number): RecordData {
  const digits = digitsOf(index);
  return {
    contactid: contactId(index),
    firstname: `First${index % 977}`,
    lastname: `Last${index}`,
    telephone1: `+1 (${digits.slice(0, 3)}) ${digits.slice(3, 6)}-${digits.slice(6)}`,
    emailaddress1: `person${index}@example.org`,
    donotphone: index % 7 === 0,
    'parentcustomerid_account@odata.bind': `/accounts(${accountId(index % accounts)})`,
  };
}
