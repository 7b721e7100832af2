import { expect, test } from 'vitest';
import { parseConfig } from '../src/config/parse-config.ts';
import { greeting } from './greeting.ts';
import { createAddresses } from './addresses.ts';
import { reachText } from './reach-text.ts';
import type { RunningServer } from './start-server.ts';

const server: RunningServer = {
  port: 5173,
  origin: 'http://localhost:5173',
  addresses: createAddresses({ scheme: 'http', port: 5173 }),
  samples: ['minimal', 'softphone'],
  controlToken: undefined,
  config: parseConfig({}),
  change: () => undefined,
  refuseChange: () => undefined,
  close: async () => undefined,
};

test('the greeting names every address and the first thing to click', () => {
  expect(greeting(server, { wantedPort: 5173 }).split('\n')).toEqual([
    '',
    '  Workspace  http://localhost:5173/',
    '  Samples    http://localhost:5173/samples/',
    '  Sample     http://minimal.localhost:5173/',
    '  Sample     http://softphone.localhost:5173/',
    '  Provider   Phone: http://softphone.localhost:5173/',
    '',
    'Open http://localhost:5173/, press "Simulate incoming call" in the panel, then press "Accept".',
  ]);
});

test('the greeting says when the requested port was busy', () => {
  const text = greeting(server, { wantedPort: 5172 });
  expect(text).toMatch(/^Port 5172 is in use, so this is 5173\..*src and data-crmurl.*\n/);
  expect(greeting(server, { wantedPort: 0 })).not.toContain('is in use');
});

test('the greeting says when the usual port was busy, although none was requested', () => {
  const moved = { ...server, port: 5174 };
  expect(greeting(moved, { wantedPort: undefined })).toMatch(
    /^Port 5173 is in use, so this is 5174\./,
  );
  expect(greeting(server, { wantedPort: undefined })).not.toContain('is in use');
  const orgUrl = 'https://contoso.crm.dynamics.com';
  expect(greeting({ ...server, port: 443 }, { wantedPort: undefined, orgUrl })).not.toContain(
    'is in use',
  );
});

test('the greeting does not promise a softphone that is not configured', () => {
  const config = parseConfig({ builtIn: false });
  expect(greeting({ ...server, config }, { wantedPort: 5173 })).toContain(
    'no provider is configured',
  );
});

const usual = { wantedPort: 5173 };

const certificate = {
  key: '',
  cert: '',
  file: '/home/a/.sidetone/certificate.pem',
  keyHash: 'aGFzaA==',
};

test('an organization on its usual port needs one line in the hosts file', () => {
  const reached = { origin: 'https://contoso.crm.dynamics.com', port: 443 };
  const text = reachText(reached, certificate, 'linux').join('\n');
  expect(text).toContain('  127.0.0.1 contoso.crm.dynamics.com');
  expect(text).toContain('-i /home/a/.sidetone/certificate.pem');
  expect(text).toContain('--ignore-certificate-errors-spki-list=aGFzaA==');
});

test('on another port, browser flags direct an organization there', () => {
  const reached = { origin: 'https://contoso.crm.dynamics.com', port: 5173 };
  const text = reachText(reached, certificate, 'linux').join('\n');
  expect(text).not.toContain('  127.0.0.1 contoso');
  expect(text).toContain('--host-resolver-rules="MAP contoso.crm.dynamics.com:443 127.0.0.1:5173"');
});

test('an organization with a port in its address is reached on that port', () => {
  const reached = { origin: 'https://contoso.crm.dynamics.com:8443', port: 5173 };
  const text = reachText(reached, certificate, 'linux').join('\n');
  expect(text).toContain('MAP contoso.crm.dynamics.com:8443 127.0.0.1:5173');
  expect(text).toContain('on port 8443, but this server is on 5173');
});

const twice = (second: string) =>
  parseConfig({
    providers: [
      { uniqueName: 'acme_phone', channelUrl: 'http://localhost:3000/?key=secret' },
      { uniqueName: 'acme_chat', channelUrl: second },
    ],
  });

test('two providers with the same address are named, and others are not', () => {
  const same = greeting({ ...server, config: twice('http://localhost:3000/?key=secret') }, usual);
  expect(same).toContain('Providers acme_phone and acme_chat have the same Channel URL');
  const other = greeting({ ...server, config: twice('http://localhost:3001/') }, usual);
  expect(other).not.toContain('the same Channel URL');
});

test('the greeting leaves out the query of a Channel URL', () => {
  const text = greeting({ ...server, config: twice('http://localhost:3001/') }, usual);
  expect(text).toContain('http://localhost:3000/?...');
  expect(text).not.toContain('secret');
});

test('a plain local workspace needs no explanation', () => {
  expect(reachText({ origin: 'http://localhost:5173', port: 5173 }, undefined)).toEqual([]);
});
