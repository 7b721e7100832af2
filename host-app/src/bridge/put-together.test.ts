import { expect, test } from 'vitest';
import type { Page } from '../workspace/tabs/pages.ts';
import { takeSnapshot, type Snapshot } from '../workspace/whole/snapshot.ts';
import { aWorkbench, type Workbench } from './testing/workbench.ts';

// A link can bring an address in pieces, which no search of its texts can detect. Each page of a
// tab is therefore judged by its final address.

const accountid = '00000000-0000-4000-8000-00000000abcd';
const known = 'https://known.example/';
const session = { uniqueName: 'cust_session', title: 'Call', panelMode: 'Docked' } as const;
const tabs = [
  {
    uniqueName: 'cust_site',
    title: 'Site',
    pageType: 'thirdpartywebsite',
    parameters: { url: known },
  },
  {
    uniqueName: 'cust_tenant',
    title: 'Tenant',
    pageType: 'thirdpartywebsite',
    parameters: { url: 'https://{tenant}.known.example/' },
  },
  {
    uniqueName: 'cust_path',
    title: 'Path',
    pageType: 'thirdpartywebsite',
    parameters: { url: 'https://known.example{path}' },
  },
  {
    uniqueName: 'cust_resource',
    title: 'Resource',
    pageType: 'webresource',
    parameters: { webresourceName: 'known.html' },
  },
] as const;

async function aBench(): Promise<Workbench> {
  const bench = aWorkbench({
    config: {
      tabTemplates: tabs,
      sessionTemplates: [session],
      records: { account: [{ accountid, name: 'Evil', websiteurl: 'https://evil.example/' }] },
    },
  });
  await bench.call('phone', 'createSession', { templateName: 'cust_session' });
  return bench;
}

interface Link {
  readonly url?: string;
  readonly webresourceName?: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** Restores a link with these parts; the agent agrees to everything that the question names. */
async function openLink({ foreign, workspace }: Workbench, link: Link): Promise<void> {
  const { url, webresourceName, parameters = {} } = link;
  const own = JSON.parse(JSON.stringify(takeSnapshot(workspace.getState()))) as Snapshot;
  const changed = { ...(url ? { url } : {}), ...(webresourceName ? { webresourceName } : {}) };
  const snapshot: Snapshot = {
    ...own,
    templates: {
      ...own.templates,
      tabs: own.templates.tabs.map((tab) =>
        tab.uniqueName === (webresourceName ? 'cust_resource' : 'cust_site')
          ? { ...tab, parameters: { ...tab.parameters, ...changed } }
          : tab,
      ),
    },
    sessions: own.sessions.map((each) => (each.kind === 'home' ? each : { ...each, parameters })),
  };
  const stop = foreign.subscribe(() => foreign.question()?.answer(true));
  expect(await foreign.restore(snapshot)).toBe(true);
  stop();
}

function pageOf({ workspace }: Workbench): Page | undefined {
  return workspace.getState().sessions.at(-1)?.tabs.at(-1)?.page;
}

test.each<[name: string, template: string, link: Link]>([
  [
    'a scheme and a host from two values',
    'cust_site',
    { url: '{a}{b}', parameters: { a: 'https:', b: 'evil.example' } },
  ],
  [
    'slashes one by one',
    'cust_site',
    { url: '{a}{b}{b}{c}', parameters: { a: 'https:', b: '/', c: 'evil.example' } },
  ],
  [
    'its letters',
    'cust_site',
    {
      url: '{h}{t}{t}{p}{s}{d}{e}{v}{i}{l}{o}{e}',
      parameters: {
        h: 'h',
        t: 't',
        p: 'p',
        s: 's',
        d: ':',
        e: 'e',
        v: 'v',
        i: 'i',
        l: 'l',
        o: '.',
      },
    },
  ],
  [
    'a value for the host of a known one',
    'cust_tenant',
    { parameters: { tenant: 'evil.example/' } },
  ],
  ['a user in front of the host', 'cust_path', { parameters: { path: '@evil.example' } }],
  ['a longer host', 'cust_path', { parameters: { path: '.evil.example' } }],
  ['another port as a number', 'cust_path', { parameters: { path: ':8443' } }],
  [
    'a value named url',
    'cust_site',
    { parameters: { url: '{a}{b}', a: 'https:', b: 'evil.example' } },
  ],
  [
    'a value of this template alone',
    'cust_site',
    { parameters: { cust_site: { url: '{a}{b}' }, a: 'https:', b: 'evil.example' } },
  ],
  ['its data', 'cust_site', { url: 'https:', parameters: { data: 'evil.example' } }],
  [
    'slugs within slugs',
    'cust_site',
    { url: '{a{x}}{b}', parameters: { x: '1', a1: 'https:', b: 'evil.example' } },
  ],
  [
    'values within values',
    'cust_site',
    { url: '{x}', parameters: { x: '{y}', y: '{a}{b}', a: 'https:', b: 'evil.example' } },
  ],
  [
    'the second name of a value',
    'cust_site',
    { url: 'https:{customerName}x', parameters: { customer: 'evil.example/' } },
  ],
  [
    'a row that the query of the link chooses',
    'cust_site',
    { url: "{$odata.account.websiteurl.?$filter=name eq 'Evil'}" },
  ],
])('[LK5] an address assembled from %s waits for the agent', async (_name, template, link) => {
  const bench = await aBench();
  await openLink(bench, link);
  await bench.call('phone', 'createTab', { templateName: template });
  const page = pageOf(bench);
  if (page?.type !== 'thirdpartywebsite') throw new Error(`Expected a website, got ${page?.type}`);
  expect(new URL(page.url).origin).not.toBe('https://known.example');
  expect(bench.foreign.mayLoad(page)).toBe(false);
  bench.foreign.allowPage(page);
  expect(bench.foreign.mayLoad(page)).toBe(true);
});

test('[LK5] an assembled page of the organization waits for the agent', async () => {
  const bench = await aBench();
  await openLink(bench, { webresourceName: '{a}{b}', parameters: { a: 'other', b: '.html' } });
  await bench.call('phone', 'createTab', { templateName: 'cust_resource' });
  const page = pageOf(bench);
  expect(page).toMatchObject({ type: 'webresource', name: 'other.html' });
  expect(page && bench.foreign.mayLoad(page)).toBe(false);
});

test('[LK5] known pages load at once, and so do all pages of a workspace without foreign parts', async () => {
  const bench = await aBench();
  const evil = { type: 'thirdpartywebsite', url: 'https://evil.example/' } as const;
  expect(bench.foreign.mayLoad(evil)).toBe(true);
  await openLink(bench, {});
  expect(bench.foreign.mayLoad(evil)).toBe(false);
  expect(bench.foreign.mayLoad({ type: 'thirdpartywebsite', url: `${known}some/page` })).toBe(true);
  expect(bench.foreign.mayLoad({ type: 'dashboard' })).toBe(true);
  await bench.call('phone', 'createTab', { templateName: 'cust_resource' });
  const page = pageOf(bench);
  expect(page && bench.foreign.mayLoad(page)).toBe(true);
});

test.each([
  'webresources/other.html',
  'WebResources/other.html?data=x',
  '%57ebResources/other.html',
  '/webresources//other.html',
  'web\tresources/other.html',
  `webresources/other.html?data=${'x'.repeat(3_000)}`,
])('[LK5] consent to a website of the organization allows no page such as /%.40s', async (path) => {
  const bench = await aBench();
  const { clientUrl } = bench.workspace.getState().environment;
  const site = (url: string) =>
    ({ type: 'thirdpartywebsite', url: `${clientUrl}/${url}` }) as const;
  await openLink(bench, { url: site('docs/').url });
  expect(bench.foreign.mayLoad(site('docs/traps.md'))).toBe(true);
  expect(bench.foreign.mayLoad(site(path))).toBe(false);

  const asked: unknown[] = [];
  const stop = bench.foreign.subscribe(() =>
    asked.push(...(bench.foreign.question()?.parts ?? [])),
  );
  await openLink(bench, { url: site(path).url });
  stop();
  expect(asked).toContainEqual({ kind: 'address', address: new URL(site(path).url).href });
  expect(bench.foreign.mayLoad(site(path))).toBe(true);
  expect(bench.foreign.mayLoad(site('webresources/another.html'))).toBe(false);
});

test('[LK5] a waiting page is not known to the next link', async () => {
  const bench = await aBench();
  const parameters = { a: 'https:', b: 'evil.example' };
  await openLink(bench, { url: '{a}{b}', parameters });
  await bench.call('phone', 'createTab', { templateName: 'cust_site' });
  const asked: unknown[] = [];
  bench.foreign.subscribe(() => {
    const question = bench.foreign.question();
    if (!question) return;
    asked.push(question.parts);
    question.answer(false);
  });
  expect(await bench.foreign.restore(takeSnapshot(bench.workspace.getState()))).toBe(false);
  expect(asked).toEqual([[{ kind: 'address', address: 'https://evil.example' }]]);
});

test('[LK5] pieces of an address in imported messages wait for the agent too', async () => {
  const bench = await aBench();
  const templateParameters = { url: '{a}{b}', a: 'https:', b: 'evil.example' };
  const input = { templateName: 'cust_site', templateParameters };
  expect(await bench.foreign.allows(new Map([['input', input]]))).toBe(true);
  await bench.call('phone', 'createTab', input);
  const page = pageOf(bench);
  expect(page).toMatchObject({ type: 'thirdpartywebsite', url: 'https:evil.example' });
  expect(page && bench.foreign.mayLoad(page)).toBe(false);
});
