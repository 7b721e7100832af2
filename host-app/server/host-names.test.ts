import { expect, test } from 'vitest';
import { addressesFor, hostNameOf, isAllowedHost, sampleNameOf } from './host-names.ts';

test.each([
  ['localhost:5173', 'localhost'],
  ['SoftPhone.localhost', 'softphone.localhost'],
  ['127.0.0.1:80', '127.0.0.1'],
  ['[::1]:5173', '::1'],
  ['[::1]', '::1'],
  [undefined, ''],
])('the host name of %s is read', (header, name) => {
  expect(hostNameOf(header)).toBe(name);
});

test('the name before .localhost is the sample', () => {
  expect(sampleNameOf('softphone.localhost')).toBe('softphone');
  expect(sampleNameOf('localhost')).toBeUndefined();
});

const ownNames = () => ['desk-laptop', '192.168.0.7', 'fd00::7'];

test.each([
  ['localhost', {}, true],
  ['minimal.localhost', {}, true],
  ['127.0.0.1', {}, true],
  ['::1', {}, true],
  ['attacker.example', {}, false],
  ['localhost.attacker.example', {}, false],
  ['', {}, false],
  ['192.168.0.7', {}, false],
  ['192.168.0.7', { boundTo: '192.168.0.7' }, true],
  ['192.168.0.7', { boundTo: '0.0.0.0', ownNames }, true],
  ['fd00::7', { boundTo: '::', ownNames }, true],
  ['desk-laptop', { boundTo: '0.0.0.0', ownNames }, true],
  ['203.0.113.5', { boundTo: '0.0.0.0', ownNames }, false],
  ['attacker.example', { boundTo: '0.0.0.0', ownNames }, false],
  ['desk.example', { boundTo: 'Desk.example' }, true],
  ['proxy.example', { allowed: ['Proxy.example'] }, true],
  ['contoso.crm.dynamics.com', { orgHost: 'contoso.crm.dynamics.com' }, true],
])('a request for the host name %s, with %j, gets: %s', (hostName, names, isAllowed) => {
  expect(isAllowedHost(hostName, names)).toBe(isAllowed);
});

test('the server listens on both loopback addresses, and also on the named one', () => {
  expect(addressesFor(undefined)).toEqual(['127.0.0.1', '::1']);
  expect(addressesFor('localhost')).toEqual(['127.0.0.1', '::1']);
  expect(addressesFor('0.0.0.0')).toEqual(['0.0.0.0']);
  expect(addressesFor('192.168.0.7')).toEqual(['127.0.0.1', '::1', '192.168.0.7']);
});
