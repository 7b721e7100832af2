import { expect, test } from 'vitest';
import { aWorkspace } from '../testing/a-workspace.ts';
import { foreignParts, namesIn } from './foreign-parts.ts';
import { takeSnapshot, type Snapshot } from './snapshot.ts';

const own = takeSnapshot(aWorkspace());

function withPage(page: object): unknown {
  const [home] = own.sessions;
  return { ...own, sessions: [{ ...home, tabs: [{ ...home?.tabs[0], page }] }] };
}

function withParameters(parameters: object): unknown {
  return { ...own, sessions: [{ ...own.sessions[0], parameters }] };
}

function withWidget(change: object): unknown {
  return { ...own, providers: own.providers.map((provider) => ({ ...provider, ...change })) };
}

const partsBeside = (snapshot: unknown, ...snapshots: Snapshot[]) =>
  foreignParts(snapshot as Snapshot, { snapshots, names: new Set(snapshots.flatMap(namesIn)) });
const partsOf = (snapshot: unknown) => partsBeside(snapshot, own);

test('[LK1] a state of this workspace contains nothing from elsewhere', () => {
  expect(partsOf(JSON.parse(JSON.stringify(own)))).toEqual([]);
});

test.each([
  ['another Channel URL', { channelUrl: 'https://evil.example/widget' }],
  ['another page of a known origin', { channelUrl: `${own.providers[0]?.channelUrl}redirect` }],
  ['an additional trusted domain', { trustedDomain: 'https://evil.example' }],
  ['other parameters', { customParams: '{"server":"evil.example"}' }],
  ['another name', { uniqueName: 'evil_phone' }],
])('[LK1] a widget with %s is named', (_name, change) => {
  const [provider] = own.providers;
  const { label, channelUrl } = { label: '', channelUrl: '', ...provider, ...change };
  expect(partsOf(withWidget(change))).toEqual([{ kind: 'widget', label, address: channelUrl }]);
});

test.each([
  ['a website tab', withPage({ type: 'thirdpartywebsite', url: 'https://evil.example/x' })],
  ['a user before the host', withPage({ url: 'https://known.example@evil.example' })],
  ['a value of a session', withParameters({ url: 'https://evil.example' })],
  ['a name of a value', withParameters({ 'https://evil.example': 1 })],
  ['upper case', withParameters({ url: 'HTTPS://EVIL.example/' })],
  ['backslashes', withParameters({ url: String.raw`https:\\evil.example` })],
  ['no slashes', withParameters({ url: 'https:evil.example' })],
  ['a line end within', withParameters({ url: 'ht\ntps:/\t/evil.exa\rmple' })],
  ['JSON in a string', withParameters({ all: '{"url":"https://evil.example"}' })],
  [
    'escapes in JSON in a string',
    withParameters({ all: String.raw`["https\u003a\u002f\u002fevil.example"]` }),
  ],
  [
    'JSON in JSON',
    withParameters({ all: JSON.stringify(JSON.stringify({ url: 'https://evil.example' })) }),
  ],
  ['a list of lists', withParameters({ all: [[['https://evil.example']]] })],
  ['a full stop of another script', withParameters({ url: 'https://evil。example' })],
  ['letters before the scheme', withParameters({ url: '"https://evil.example' })],
  [
    'a second one',
    withParameters({ url: `${own.providers[0]?.channelUrl}?to=https://evil.example` }),
  ],
  ['a letter without width', withParameters({ url: 'https://ev\u00ADil.example' })],
])('[LK1] an address such as %s is named by its origin', (_name, snapshot) => {
  expect(partsOf(snapshot)).toEqual([{ kind: 'address', address: 'https://evil.example' }]);
});

test('[LK1] a host that merely begins with a known one is a different host', () => {
  const known = withParameters({ url: 'https://known.example/' });
  for (const joint of ['.', '\t.', '\uFEFF.', '\u200B.', '".']) {
    const address = `https://known.example${joint}evil.example/`;
    expect(partsBeside(withParameters({ url: address }), known as Snapshot)).toEqual([
      { kind: 'address', address: new URL(address).origin },
    ]);
  }
});

test('[LK1] a page of the organization is named with its data', () => {
  const page = { type: 'webresource', name: 'acme_/page.html', data: 'x' };
  expect(partsOf(withPage(page))).toEqual([
    { kind: 'web resource', name: 'acme_/page.html?data=x' },
  ]);
  expect(partsOf(withParameters({ webresourceName: 'acme_page' }))).toEqual([
    { kind: 'web resource', name: 'acme_page' },
  ]);
});

test('[LK1] permissions that the workspace does not grant are named', () => {
  const screen = { ...own.settings.screen, morePermissions: true };
  expect(partsOf({ ...own, settings: { ...own.settings, screen } })).toEqual([
    { kind: 'permissions' },
  ]);
});

// A search that looks at each letter again and again takes minutes for one of these.
test.each([
  'a'.repeat(1_000_000),
  'http'.repeat(250_000),
  'http:'.repeat(200_000),
  'a:'.repeat(500_000),
  'a://'.repeat(250_000),
  `https://${'é'.repeat(1_000_000)}`,
  `https:${'/'.repeat(1_000_000)}`,
  `a:{${'b'.repeat(1_000_000)}`,
  '['.repeat(200_000),
])('[LK1] a million letters such as %.12s... are searched without blocking the page', (text) => {
  expect(partsOf(withParameters({ text })).length).toBeLessThan(3);
});
