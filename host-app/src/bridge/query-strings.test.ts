import { expect, test } from 'vitest';
import { aWorkbench, type Workbench } from './testing/workbench.ts';

const number = '+1 425 555 0142';
const config = { records: { contact: [{ lastname: 'Robin', telephone1: number }] } };
const xml = (value: string): string =>
  `<fetch><entity name="contact"><attribute name="lastname"/><filter><condition attribute="telephone1" operator="eq" value="${value}"/></filter></entity></fetch>`;
const filter = (value: string): string => `$select=lastname&$filter=telephone1 eq '${value}'`;

type Member = readonly [title: string, ask: (bench: Workbench, value: string) => Promise<unknown>];

const members: readonly Member[] = [
  [
    'searchAndOpenRecords',
    (bench, value) =>
      bench.call('phone', 'searchAndOpenRecords', 'contact', `?${filter(value)}`, true),
  ],
  [
    'searchAndOpenRecords with FetchXML',
    (bench, value) =>
      bench.call('phone', 'searchAndOpenRecords', 'contact', `?fetchXml=${xml(value)}`, true),
  ],
  [
    'executeFetchQuery',
    (bench, value) => bench.call('phone', 'executeFetchQuery', 'contacts', `?${filter(value)}`),
  ],
  [
    'executeFetchQuery with FetchXML',
    (bench, value) =>
      bench.call('phone', 'executeFetchQuery', 'contacts', `?fetchXml=${xml(value)}`),
  ],
];

test.each(members)(
  '[RC21] a plus in the query of %s is a space, and is reported',
  async (_, ask) => {
    const bench = aWorkbench({ config });
    expect(JSON.stringify(await ask(bench, number))).not.toContain('Robin');
    const [told, ...others] = bench.journal.diagnostics.entries();
    expect(others).toEqual([]);
    expect(told).toMatchObject({ rule: 'RC21', severity: 'warning', provider: 'contoso_phone' });
    expect(told?.fix).toContain('%2B');
    expect(told?.correlationId).toMatch(/./);
    const whole = await ask(bench, number.replace('+', '%2B'));
    expect(JSON.stringify(whole)).toContain('Robin');
    expect(bench.diagnoses()).toEqual(['RC21']);
  },
);

test('[RC21] the text of $search is read like any option', async () => {
  const bench = aWorkbench();
  const templateParameters = { customerName: 'Ada' };
  await bench.call('phone', 'createSession', {
    templateName: 'contoso_phone_session',
    templateParameters,
  });
  const searchFor = async (text: string): Promise<unknown> => {
    await bench.call('phone', 'searchAndOpenRecords', 'contact', `?$search=${text}`, false);
    return bench.workspace.getState().sessions.at(-1)?.tabs.at(-1)?.page;
  };
  expect(await searchFor('Ada+Lane%20%26')).toMatchObject({ searchText: 'Ada Lane &' });
  expect(await searchFor('5%5')).toMatchObject({ searchText: '5%5' });
  expect(bench.diagnoses()).not.toContain('RC21');
  expect(await searchFor('+1425')).toMatchObject({ searchText: ' 1425' });
  expect(bench.diagnoses()).toContain('RC21');
});

test('[SR6] an option without its dollar sign is reported once, for any member', async () => {
  for (const [method, ...args] of [
    ['searchAndOpenRecords', 'contact', '?filter=x&$top=1', true],
    ['executeFetchQuery', 'contacts', '?filter=x&$top=1'],
  ] as const) {
    const bench = aWorkbench();
    await bench.call('phone', method, ...args);
    expect(bench.journal.diagnostics.entries()).toMatchObject([
      { rule: 'SR6', severity: 'warning', fix: 'Write "$filter".', provider: 'contoso_phone' },
    ]);
  }
});

test('[RC9] executeFetchQuery refuses options that the Web API does not know', async () => {
  const bench = aWorkbench();
  for (const query of ['?$search=Ada', '?$skip=1', '?$format=json']) {
    const body = await bench.call('phone', 'executeFetchQuery', 'contacts', query);
    expect(String(body)).toContain('Clause is not supported in CRM');
  }
});

test.each<[method: string, args: readonly unknown[], rule: string, fix: string]>([
  ['getEntityMetadata', ['case'], 'RC1', '"incident"'],
  ['getEntityMetadata', ['contacts'], 'RC1', '"contact"'],
  ['getEntityMetadata', ['contact', ['fulname']], 'RC7', '"fullname"'],
  ['openForm', ['{"entityName":"case"}'], 'RC1', '"incident"'],
  ['openForm', ['{"entityName":"contacts"}'], 'RC1', '"contact"'],
  ['renderSearchPage', ['case', 'x'], 'SR5', '"incident"'],
  ['executeFetchQuery', ['contacts', '$top=1'], 'RC1', '"?$top=1"'],
])('[RC20] %s %j gives %s and the hint %s', async (method, args, rule, fix) => {
  const bench = aWorkbench();
  await bench.call('phone', method, ...args).catch(() => undefined);
  const told = bench.journal.diagnostics.entries().filter((entry) => entry.rule === rule);
  expect(told).toHaveLength(1);
  expect(told[0]?.fix).toContain(fix);
});
