import { expect, it } from 'vitest';
import { readExchangeAddress } from './exchange-address.ts';

const organization = 'http://localhost:5173';

it.each([
  [undefined, 'ws://localhost:5173/signalling'],
  ['no json', 'ws://localhost:5173/signalling'],
  ['{"signalling":"ws://localhost:6000/signalling"}', 'ws://localhost:6000/signalling'],
  ['{"signalling":"javascript:alert(1)"}', 'ws://localhost:5173/signalling'],
  ['{"signalling":"off"}', undefined],
])('custom parameters %j result in %j', (customParams, address) => {
  expect(readExchangeAddress(customParams, organization)).toBe(address);
});

it('a secure organization uses a secure connection', () => {
  expect(readExchangeAddress('', 'https://contoso.example')).toBe(
    'wss://contoso.example/signalling',
  );
});

it('an organization whose name has a letter outside ASCII is read as often as it is asked for', () => {
  const addresses = new Set(
    Array.from({ length: 20_000 }, () => readExchangeAddress('', 'https://m\u00FCller.example')),
  );
  expect([...addresses]).toEqual(['wss://xn--mller-kva.example/signalling']);
});

it('an invalid address leaves the line without a server', () => {
  expect(readExchangeAddress('', 'contoso')).toBeUndefined();
});
