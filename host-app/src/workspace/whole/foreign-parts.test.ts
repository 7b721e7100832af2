import { expect, test } from 'vitest';
import { aWorkspace } from '../testing/a-workspace.ts';
import { foreignParts } from './foreign-parts.ts';
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

const partsOf = (snapshot: unknown) => foreignParts(snapshot as Snapshot, [own]);

test('[LK1] a state of this workspace brings nothing from elsewhere', () => {
  expect(partsOf(JSON.parse(JSON.stringify(own)))).toEqual([]);
});

test.each([
  ['another Channel URL', { channelUrl: 'https://evil.example/widget' }],
  ['another page of a known origin', { channelUrl: `${own.providers[0]?.channelUrl}redirect` }],
  ['a further trusted domain', { trustedDomain: 'https://evil.example' }],
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
  ['JSON in a text', withParameters({ all: '{"url":"https://evil.example"}' })],
  [
    'escapes in JSON in a text',
    withParameters({ all: String.raw`["https\u003a\u002f\u002fevil.example"]` }),
  ],
  [
    'JSON in JSON',
    withParameters({ all: JSON.stringify(JSON.stringify({ url: 'https://evil.example' })) }),
  ],
  ['a list of lists', withParameters({ all: [[['https://evil.example']]] })],
  ['a full stop of another script', withParameters({ url: 'https://evil。example' })],
  ['a letter without width', withParameters({ url: 'https://ev\u00ADil.example' })],
])('[LK1] an address as %s is named by its origin', (_name, snapshot) => {
  expect(partsOf(snapshot)).toEqual([{ kind: 'address', address: 'https://evil.example' }]);
});

test('[LK1] a host that a known one only begins is another', () => {
  const known = withParameters({ url: 'https://known.example/' });
  for (const joint of ['.', '\t.', '\uFEFF.', '\u200B.', '".']) {
    const address = `https://known.example${joint}evil.example/`;
    expect(foreignParts(withParameters({ url: address }) as Snapshot, [known as Snapshot])).toEqual(
      [{ kind: 'address', address: new URL(address).origin }],
    );
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

test('[LK1] a value that an address of a template has in the place of its host is named', () => {
  const [template] = own.templates.tabs;
  const url = 'https://{tenant}.crm.example/';
  const tabs = [{ ...template, parameters: { url } }];
  const known = { ...own, templates: { ...own.templates, tabs } } as Snapshot;
  const parameters = { tenant: 'evil.example/' };
  const linked = { ...known, sessions: [{ ...known.sessions[0], parameters }] } as Snapshot;
  expect(foreignParts(linked, [known])).toEqual([{ kind: 'address', address: 'evil.example/' }]);
  expect(foreignParts(linked, [known, linked])).toEqual([]);
});

test('[LK1] permissions that the workspace does not give are named', () => {
  const screen = { ...own.settings.screen, morePermissions: true };
  expect(partsOf({ ...own, settings: { ...own.settings, screen } })).toEqual([
    { kind: 'permissions' },
  ]);
});
