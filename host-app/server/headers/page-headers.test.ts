import { expect, test } from 'vitest';
import type { ConfigInput } from '../../src/config/config-input.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { createAddresses } from '../addresses.ts';
import { workspaceHeaders } from './page-headers.ts';

interface Asked {
  readonly config?: ConfigInput;
  readonly hostName?: string;
  readonly hasInlineScripts?: boolean;
}

function headers({ config = {}, hostName = 'localhost', hasInlineScripts = false }: Asked) {
  const addresses = createAddresses({ scheme: 'http', port: 5173 });
  return workspaceHeaders({ config: parseConfig(config), addresses, hostName, hasInlineScripts });
}

function directive(name: string, asked: Asked): readonly string[] | undefined {
  const policy = headers(asked)['Content-Security-Policy'] ?? '';
  const found = policy.split('; ').find((each) => each.startsWith(`${name} `));
  return found?.split(' ').slice(1);
}

const acme = (channelUrl: string, trustedDomain = '') => ({
  providers: [{ uniqueName: 'acme_phone', channelUrl, trustedDomain }],
});

test('[SV2] no page may frame the workspace unless the config allows it', () => {
  expect(directive('frame-ancestors', {})).toEqual(["'none'"]);
  const config = { screen: { embeddable: true } };
  expect(directive('frame-ancestors', { config })).toBeUndefined();
});

test('[SV3] an http page may be framed when the config names it', () => {
  const config = acme('http://desk.example:3000/widget', 'http://login.example');
  expect(directive('frame-src', { config })).toEqual(
    expect.arrayContaining(['http://desk.example:3000', 'http://login.example']),
  );
  expect(directive('frame-src', {})).not.toContain('http://desk.example:3000');
});

test('[SV3] a widget may sign in on any https host, and open any https website', () => {
  expect(directive('frame-src', {})).toContain('https:');
});

test('[SV3] a workspace limited to configured frames names each origin', () => {
  const tab = {
    uniqueName: 'acme_site',
    name: 'Site',
    pageType: 'Third Party Website' as const,
    parameters: { url: 'https://wiki.example/{slug}?a' },
  };
  const config = {
    ...acme('https://acme.example/widget', 'https://login.example'),
    tabTemplates: [tab],
    screen: { onlyConfiguredFrames: true },
  };
  const sources = directive('frame-src', { config });
  expect(sources).toEqual([
    "'self'",
    'http://*.localhost:5173',
    'https://acme.example',
    'https://login.example',
    'https://wiki.example',
  ]);
});

test('[SV3] no address can end the policy or add to it', () => {
  const config = acme("http://desk.example/;script-src'*'/a b");
  expect(directive('frame-src', { config })?.join(' ')).not.toMatch(/script-src|;/);
});

test('scripts come from the workspace alone; the development server adds its own', () => {
  expect(directive('script-src', {})).toEqual(["'self'"]);
  expect(directive('script-src', { hasInlineScripts: true })).toEqual([
    "'self'",
    "'unsafe-inline'",
  ]);
});

test('[SV4] an opener is cut off where browsers support it, and not where they complain', () => {
  expect(headers({})['Cross-Origin-Opener-Policy']).toBe('same-origin-allow-popups');
  expect(headers({ hostName: '192.168.0.7' })['Cross-Origin-Opener-Policy']).toBeUndefined();
});

test('[WR15] an http widget learns its https organization from the referrer', () => {
  expect(headers({})['Referrer-Policy']).toBe('origin-when-cross-origin');
});
