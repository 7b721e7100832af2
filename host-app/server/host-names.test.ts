import { expect, test } from 'vitest';
import { addressesFor, hostNameOf, isAllowedHost, sampleNameOf } from './host-names.ts';

test.each([
  ['localhost:5173', 'localhost'],
  ['SoftPhone.localhost', 'softphone.localhost'],
  ['127.0.0.1:80', '127.0.0.1'],
  ['[::1]:5173', '::1'],
  ['[::1]', '::1'],
  [undefined, ''],
])('reads the host name of %s', (header, name) => {
  expect(hostNameOf(header)).toBe(name);
});

test('the name before .localhost is the sample', () => {
  expect(sampleNameOf('softphone.localhost')).toBe('softphone');
  expect(sampleNameOf('localhost')).toBeUndefined();
});

test.each([
  ['localhost', undefined, true],
  ['minimal.localhost', undefined, true],
  ['127.0.0.1', undefined, true],
  ['::1', undefined, true],
  ['attacker.example', undefined, false],
  ['localhost.attacker.example', undefined, false],
  ['', undefined, false],
  ['192.168.0.7', undefined, false],
  ['192.168.0.7', '192.168.0.7', true],
  ['192.168.0.7', '0.0.0.0', true],
  ['attacker.example', '0.0.0.0', false],
  ['desk.example', 'Desk.example', true],
])('host %s, bound to %s: allowed is %s', (hostName, boundTo, isAllowed) => {
  expect(isAllowedHost(hostName, boundTo)).toBe(isAllowed);
});

test('listens on both loopback addresses, and on the named one besides', () => {
  expect(addressesFor(undefined)).toEqual(['127.0.0.1', '::1']);
  expect(addressesFor('localhost')).toEqual(['127.0.0.1', '::1']);
  expect(addressesFor('0.0.0.0')).toEqual(['0.0.0.0']);
  expect(addressesFor('192.168.0.7')).toEqual(['127.0.0.1', '::1', '192.168.0.7']);
});
