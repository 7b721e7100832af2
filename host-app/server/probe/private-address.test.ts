import { expect, test } from 'vitest';
import { hiddenAddress } from './private-address.ts';

const leadsTo = (hostName: string, address: string) =>
  hiddenAddress(hostName, [{ address, family: address.includes(':') ? 6 : 4 }]);

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.31.0.1',
  '192.168.0.7',
  '169.254.169.254',
  '0.0.0.0',
  '100.64.0.1',
  '::1',
  'fd00::1',
  'fe80::1',
  '::ffff:10.0.0.1',
])('[SV5] a public name that resolves to %s hides a private address', (address) => {
  expect(leadsTo('phone.acme.example', address)).toBe(address);
});

test.each(['172.32.0.1', '203.0.113.5', '2001:db8::1'])('%s is a public address', (address) => {
  expect(leadsTo('phone.acme.example', address)).toBeUndefined();
});

test.each(['localhost', 'softphone.localhost', 'intranet', 'phone.acme.internal'])(
  '%s is private by its name alone',
  (hostName) => {
    expect(leadsTo(hostName, '127.0.0.1')).toBeUndefined();
  },
);

test('[SV5] a name that only looks private hides the address it resolves to', () => {
  expect(leadsTo('localhost.acme.example', '127.0.0.1')).toBe('127.0.0.1');
});
