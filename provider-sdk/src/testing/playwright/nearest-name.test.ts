import { expect, test } from 'vitest';
import { didYouMean } from './nearest-name.ts';

const names = ['acme_phone', 'acme_chat', 'other_phone'];

test('a misspelled name is answered with the nearest one', () => {
  expect(didYouMean('acme_fone', names)).toBe('; did you mean acme_phone?');
  expect(didYouMean('ACME_CHAT', names)).toBe('; did you mean acme_chat?');
});

test('a name that resembles none gets no hint', () => {
  expect(didYouMean('telephony', names)).toBe('.');
  expect(didYouMean('', names)).toBe('.');
});
